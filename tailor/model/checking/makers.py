"""Who makes a program or a machine: "Adobe Lightroom" says no more than Lightroom, Microsoft Lightroom is none."""

from tailor.model.checking.case import Case
from tailor.model.checking.reading import Source
from tailor.model.checking.stems import listed

#: By each maker the first words of what it makes, as they stand without it.
_MADE_BY = {
    maker: frozenset(listed(products))
    for maker, products in {
        "adobe": "photoshop illustrator indesign lightroom premiere acrobat xd after audition dreamweaver express "
        "bridge captivate firefly",
        "microsoft": "excel word powerpoint outlook teams access sharepoint project visio power azure windows dynamics "
        "onenote onedrive office planner intune defender entra publisher navision",
        "ms": "excel word powerpoint outlook teams access sharepoint project visio office publisher",
        "google": "analytics ads sheets docs drive workspace classroom bigquery looker gmail firebase",
        "apple": "logic keynote macos xcode numbers ipad iphone",
        "autodesk": "autocad revit maya inventor fusion navisworks civil 3ds vault",
        "atlassian": "jira confluence trello bitbucket opsgenie bamboo",
        "intuit": "quickbooks mailchimp",
        "oracle": "netsuite primavera peoplesoft opera micros fusion hyperion jd",
        "amazon": "redshift s3 ec2 lambda aurora sagemaker",
        "trimble": "sketchup tekla",
        "dassault": "solidworks catia enovia",
        "avid": "pro media sibelius",
        "vmware": "vsphere esxi vcenter horizon",
        "hashicorp": "terraform vault consul packer",
        "tenable": "nessus",
        "jetbrains": "intellij pycharm rider webstorm resharper",
        "steinberg": "cubase nuendo dorico",
        "esri": "arcgis arcmap arcpro survey123",
        "graphisoft": "archicad",
        "nemetschek": "vectorworks allplan",
        "bentley": "microstation openroads",
        "cisco": "ios webex meraki umbrella anyconnect packet asa",
        "ptc": "creo windchill thingworx",
        "mathworks": "matlab simulink",
        "siemens": "nx s7 teamcenter simatic tia solid",
        "ibm": "spss maximo db2 cognos datastage qradar websphere as400",
        "sap": "ariba successfactors concur hana fiori",
        "salesforce": "pardot tableau slack mulesoft",
        "meta": "instagram whatsapp facebook",
        "airbus": "a220 a300 a310 a318 a319 a320 a321 a330 a340 a350 a380",
        "boeing": "707 717 727 737 747 757 767 777 787 737s 747s 757s 767s 777s 787s",
        "ableton": "live",
        "blackmagic": "davinci",
        "blackbaud": "raiser",
        "sdl": "trados multiterm",
        "bluebeam": "revu",
        "thomson": "westlaw",
        "mcneel": "rhino",
        "chaos": "v-ray vray",
        "canon": "5d 6d r5 r6",
        "nikon": "d750 d850 z6",
    }.items()
}


#: By which all that a maker makes of a kind is called: "the Adobe suite".
ALL_OF_IT = frozenset(listed("suite tools apps products programs software package"))


def products(case: Case, index: int) -> set[str]:
    """What a passage has of what a maker, named by a word, makes."""
    made = _MADE_BY.get(case.reading.words[index].low, frozenset[str]())
    return {w.low for s in case.sources for w in s.reading.words if w.low in made and w.capital}


def maker_left_out(case: Case, index: int) -> Source | None:
    """The passage that has what is named right behind its maker without the maker: "in Access", of Microsoft Access."""
    words, after = case.reading.words, index + 1
    if after >= len(words) or words[after].low not in _MADE_BY.get(words[index].low, ()):
        return None
    low = words[after].low
    return next(
        (s for s in case.sources if any(w.low == low and w.capital and n for n, w in enumerate(s.reading.words))), None
    )


def makes(case: Case, index: int) -> bool:
    """Whether a word is the maker of what is named right behind it, which a passage names without its maker."""
    words, after = case.reading.words, index + 1
    if after < len(words) and words[after].low in ALL_OF_IT and len(products(case, index)) > 1:
        return True
    if after >= len(words) or case.reading.text[words[index].end : words[after].start] != " ":
        return False
    if words[after].low not in _MADE_BY.get(words[index].low, ()):
        return False
    named = words[after].text != words[after].low or words[after].text[0].isdigit()
    return named and any(words[after].low in s.reading.lows for s in case.sources)
