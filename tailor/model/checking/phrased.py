"""Deeds that a passage tells by more than one word: "took them through", "put into production", "£18,000 extra"."""

import re

from tailor.model.checking.leading import LOOKED_AFTER
from tailor.model.checking.reading import Source, tells
from tailor.model.checking.stems import listed, stem

_WORDS = r"(?:[\w&'-]+(?:[.,]\d+)* )"
_TONGUES = (
    "english|german|french|spanish|italian|dutch|polish|portuguese|welsh|irish|gaelic|russian|ukrainian|arabic|"
    "chinese|mandarin|japanese|korean|swedish|danish|norwegian|finnish|czech|greek|turkish|romanian|hungarian|"
    "urdu|punjabi|hindi|bengali|braille"
)
#: What is said by each of the phrases, casefolded.
_PHRASES = tuple(
    (frozenset(map(stem, listed(deeds))), re.compile(rf"(?<!\w)(?:{phrase})"))
    for deeds, phrase in (
        # "Took new starters through the till", "talked clients through plans".
        (
            "explain present train instruct guide brief show demonstrate",
            rf"(?:t(?:ook|ake[sn]?|aking)|walk(?:ed|s|ing)?|talk(?:ed|s|ing)?) {_WORDS}{{1,4}}through\b",
        ),
        # "Showed couples round", "took parties around the cellars".
        (
            "tour",
            rf"(?:show(?:ed|n|s|ing)?|t(?:ook|ake[sn]?|aking)|guid(?:ed?|es|ing)|walk(?:ed|s|ing)?) "
            rf"{_WORDS}{{1,4}}a?round\b",
        ),
        # Whoever passes an examination refers nobody.
        (
            "refer",
            rf"(?:pass(?:ed|es|ing)?|sen[dt]s?|sending|hand(?:ed|s|ing)?|put(?:ting|s)?|forward(?:ed|s|ing)?) "
            rf"{_WORDS}{{1,6}}(?:to|on|over|forward|through)\b|"
            r"(?:pass(?:ed|es|ing)? (?:on|up|over|to)|signpost\w*|escalat\w+|redirect\w+|direct(?:ed|s|ing))\b",
        ),
        # A display comes to be by being put up; a poster does not.
        (
            "create build construct install assemble make produce",
            rf"put(?:ting|s)? up (?:the |a |an |new )?{_WORDS}{{0,2}}(?:displays?|exhibitions?|stands?|stalls?|walls?|"
            r"fences?|sheds?|shelves|shelving|partitions?|marquees?|decorations?)\b",
        ),
        (
            "deploy release ship",
            rf"(?:put(?:ting|s)?|t(?:ook|ake[sn]?|aking)|brought|bring(?:s|ing)?|got|mov(?:ed|es|ing)) {_WORDS}{{1,5}}"
            r"(?:(?:in)?to (?:production|live|service|use)|live)\b",
        ),
        # Whoever has a machine do it by what they wrote has automated it.
        (
            "automate",
            rf"(?:wr(?:ote|ite|ites|iting|itten)|made|built|with|in|by|scripted) {_WORDS}{{0,3}}"
            r"(?:playbooks?|scripts?|macros?|cron jobs?|scheduled jobs?)\b",
        ),
        (
            "publish",
            rf"(?:post(?:ed|s|ing)?|put(?:ting|s)?|upload(?:ed|s|ing)?) {_WORDS}{{1,5}}(?:on|online|to|up)\b",
        ),
        (
            "operate",
            r"(?:flew|fl(?:y|ies|ying|own)|crewed|drove|steered|piloted|skippered|work(?:ed|s|ing)? (?:the|an?)|"
            r"fe(?:d|eds?|eding) (?:the |an? )?(?:[\w-]+ )?"
            r"(?:[a-z]+(?:er|or)|machines?|press|saw|mill|line|lathe|kiln))\b",
        ),
        # "Turned catalogues into English".
        (
            "translate",
            rf"(?:turn(?:ed|s|ing)?|put(?:ting|s)?|render(?:ed|s|ing)?) {_WORDS}{{1,6}}(?:into|in) "
            rf"(?:{_TONGUES})\b(?! [a-z]+s\b)",
        ),
        # What is let into the ground, or put on a roof or a floor.
        (
            "install",
            rf"la(?:id|y|ys|ying) {_WORDS}{{0,4}}(?:roofs?|roofing|tiles?|slates?|floors?|flooring|carpets?|cables?|"
            r"pipes?|pipework|turf|paving|slabs?|drains?|membranes?|insulation|decking|lino|vinyl|kerbs?|track|felt)\b|"
            # Whoever made something and fixed it put it where it is.
            r"(?:carved|cut|made|built|welded|joined|forged|cast|assembled|fabricated),? (?:and|&) "
            r"(?:fixed|hung|set)\b",
        ),
        (
            "renew",
            rf"replac(?:e|ed|es|ing) (?!{_WORDS}{{0,4}}(?:contracts?|licen[cs]es?|leases?|polic(?:y|ies)|agreements?|"
            r"subscriptions?|memberships?|passports?|staff|people)\b)",
        ),
        ("design", r"la(?:id|y|ys|ying) out\b"),
        ("configure", r"set(?:s|ting)? (?:[\w-]+ ){0,3}?up\b"),
        # "Ran a course for colleagues": whoever runs a golf course teaches nobody.
        (
            "teach train instruct",
            rf"(?:ran|runs?|running|gave|gives?|giving|held|led|delivered) (?!{_WORDS}{{0,2}}(?:golf|race|assault|ski|"
            rf"water)\b){_WORDS}{{0,3}}(?:course|courses|class|classes|lessons?|tutorials?)\b",
        ),
        # "Rang people when jobs were ready".
        (
            "notify inform alert update",
            rf"(?:r[au]ng|ring(?:s|ing)?|phon(?:e|ed|es|ing)|call(?:ed|s|ing)?|text(?:ed|s|ing)?|email(?:ed|s|ing)?|told|"
            rf"tell|let) {_WORDS}{{1,3}}(?:when|once|if|that|about|know|as soon as)\b",
        ),
        (
            "represent",
            r"act(?:ed|s|ing)? (?:for|on behalf of)\b|sp(?:oke|eaks?|eaking|oken) (?:up )?for (?:the|our|my)\b",
        ),
        ("present", r"sp(?:oke|eaks?|eaking|oken) at\b"),
        # "Negotiated a lower price", "applied for a grant, which was awarded".
        (
            "secure",
            r"negotiat(?:ed?|es|ing) (?:an? |the )?(?:[\w%.-]+ ){0,4}(?:discounts?|reductions?|lower|cheaper|better|"
            r"rates?|prices?|cuts?|rebates?)\b|appl(?:ied|y|ies) for [^.;]{1,60}(?:awarded|granted|got it|won)\b",
        ),
        (
            "reduce lower cut",
            r"t(?:ook|akes?|aking|aken) (?:[£$€]?\d[\d.,]*[%k]?|half|a (?:third|quarter|fifth)) (?:[a-z]+ )?"
            r"(?:out of|off)\b",
        ),
        ("photograph", rf"t(?:ook|akes?|aking|aken) {_WORDS}{{0,3}}(?:photos?|photographs?|pictures?)\b"),
        ("report", r"wr(?:ote|ites?|iting|itten) up\b"),
        ("report present", rf"f(?:ed|eeds?|eeding) {_WORDS}{{0,3}}back\b"),
        (
            "administer",
            rf"(?:did|gave|g[ai]ven?|gives|giving|doing) {_WORDS}{{0,3}}(?:jabs?|injections?|vaccin[a-z]+)\b",
        ),
        # "Kept sales moving".
        (
            "progress advance",
            rf"(?:keep|kept|keeps|keeping|got|moved|pushed) {_WORDS}{{1,4}}(?:moving|along|forward)\b",
        ),
        # "£18,000 extra": what came in over and above.
        (
            "generate earn",
            r"[£$€]\d[\d,.]*(?:k|m|bn)?(?: (?:a|per) [a-z]+)? (?:extra|more|additional|on top)\b|"
            r"(?:an |the )?(?:extra|additional) [£$€]\d|br(?:ought|ings?|inging) in (?:[a-z]+ ){0,3}[£$€]\d|"
            r"(?:up)?s(?:old|ells?|elling)\b[^.;£$€]{0,40}[£$€]\d",
        ),
    )
)
_MENTORING = frozenset(map(stem, listed("mentor coach supervise support")))


def tells_in_other_words(deed: str, source: Source) -> bool:
    """Whether a passage tells of a deed, by its stem, in a phrase."""
    text = source.reading.text.casefold()
    if any(deed in deeds and tells(text, phrase) for deeds, phrase in _PHRASES):
        return True
    return deed in _MENTORING and bool(LOOKED_AFTER.search(text))
