"""Knows large cities by name, for postings whose place stands only in a sentence or a title."""

import re
from collections import Counter
from collections.abc import Iterator

from scraper.lexicon import gazetteer, labels, words

# ruff: noqa: E501 - a list of names reads best as a list of names

# Names that are also common words (Nice, Reading, Bath, Mobile, Split, Essen, Tours, Cork, Orange) are left out.
_CITIES = """
Aachen|Aalborg|Aarhus|Abu Dhabi|Abuja|Accra|Adelaide|Ahmedabad|Alicante|Almaty|Amsterdam|Ankara|Annapolis Junction|Antwerp|Antwerpen
Arlington|Athens|Athina|Atlanta|Auckland|Augsburg|Austin|Baku|Baltimore|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Beirut
Belfast|Belgrade|Beograd|Bergen|Berlin|Bern|Bielefeld|Bilbao|Birmingham|Bochum|Bogotá|Bologna|Bonn|Bordeaux|Boston|Boulder|Bratislava
Braunschweig|Bremen|Brisbane|Bristol|Brno|Brussels|Bruxelles|Brussel|Bucharest|București|Budapest|Buenos Aires|Cairo|Calgary|Cambridge
Canberra|Cape Town|Cardiff|Casablanca|Charlotte|Chemnitz|Chennai|Chicago|Cincinnati|Cleveland|Cluj-Napoca|Cologne|Columbus|Copenhagen
København|Dallas|Darmstadt|Delft|Denver|Detroit|Doha|Dortmund|Dresden|Dubai|Dublin|Duisburg|Düsseldorf|Edinburgh|Eindhoven|Erfurt
Erlangen|Espoo|Firenze|Florence|Frankfurt(?: am Main)?|Freiburg|Gdańsk|Gdynia|Geneva|Genève|Genova|Ghent|Gent|Glasgow|Gothenburg
Göteborg|Graz|Grenoble|Groningen|Guadalajara|Guangzhou|Gurgaon|Gurugram|Haifa|Hamburg|Hangzhou|Hannover|Hanoi|Hà Nội|Heidelberg|Helsinki
Ho Chi Minh City|Hong Kong|Honolulu|Houston|Hradec Králové|Hyderabad|Indianapolis|Ingolstadt|Innsbruck|Istanbul|İstanbul|İzmir|Jakarta
Jena|Jerusalem|Johannesburg|Kansas City|Karachi|Karlsruhe|Kassel|Kathmandu|Katowice|Kaunas|Kiel|Kirkland|Köln|Kolkata|Košice|Kraków
Krakow|Kuala Lumpur|Kyiv|Kyoto|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leipzig|Leuven|Liberec|Liège|Lille|Lima|Limerick|Linköping|Linz
Lisbon|Lisboa|Liverpool|Ljubljana|Łódź|London|Los Angeles|Luxembourg|Lviv|Lyon|Madison|Madrid|Mainz|Málaga|Malmö|Manchester|Manila
Mannheim|Marseille|Medellín|Melbourne|Mexico City|Ciudad de México|Miami|Milan|Milano|Minneapolis|Minsk|Monterrey|Montpellier|Montréal
Montreal|Montevideo|Moscow|Mountain View|Mumbai|München|Munich|Münster|Nairobi|Nantes|Napoli|Nashville|New Delhi|New York(?: City)?|Newcastle
Noida|Nottingham|Nürnberg|Nuremberg|Oakland|Odense|Olomouc|Oporto|Osaka|Oslo|Ostrava|Ottawa|Oulu|Oxford|Palo Alto|Pardubice|Paris
Perth|Philadelphia|Phoenix|Pittsburgh|Plzeň|Porto|Porto Alegre|Portland|Potsdam|Poznań|Praha|Prague|Pune|Québec|Quito|Raleigh|Regensburg
Rennes|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Roma|Rostock|Rotterdam|Sacramento|Saint Petersburg|Salt Lake City|Salzburg|San Antonio
San Diego|San Francisco|San José|San Jose|San Mateo|Santiago|São Paulo|Sarajevo|Seattle|Seoul|Sevilla|Shanghai|Sheffield|Shenzhen
Singapore|Skopje|Sofia|Southampton|Stavanger|St\\. Louis|Stockholm|Strasbourg|Stuttgart|Sunnyvale|Sydney|Taipei|Tallinn|Tampa|Tampere
Tartu|Tbilisi|Tel Aviv|The Hague|Den Haag|Timișoara|Tokyo|Toronto|Toulouse|Trondheim|Turin|Torino|Turku|Ulm|Uppsala|Utrecht|Valencia
Vancouver|Vantaa|Vilnius|Warsaw|Warszawa|Washington(?:,? D\\.?C\\.?)?|Wellington|Wien|Vienna|Wiesbaden|Winnipeg|Winterthur|Wolfsburg
Wrocław|Wuppertal|Würzburg|Yerevan|Yokohama|Zagreb|Zaragoza|Zlín|Zurich|Zürich
""".strip().replace("\n", "|")
_AREA = r"(?:,\s?(?:[A-Z]{2}\b|[A-ZÀ-Ž][\w.-]+(?: [A-ZÀ-Ž][\w.-]+){0,2}))?"
_CITY = re.compile(rf"(?<![\w-])(?:{_CITIES})(?![\w-]){_AREA}")
_IN = re.compile(
    rf"(?<!\w)(?:in|at|near|from|à|a|en|em|i|w|we|v|ve|te|bei|im Raum|Standort|Büro|office|based in)\s+((?:{_CITIES})(?![\w-]){_AREA})"
    r"(?! [A-ZÀ-Ž][a-zà-ž])"  # Ghent Trams is a company's name, not a place
)
#: "di Altare (SV)": a town with its province.
_PROVINCE = re.compile(r"(?<!\w)(?:di|a|ad|in|presso|sede di|en|de)\s+([A-ZÀ-Ž][\w'’]+(?: [\w'’]+){0,4} \([A-Z]{2}\))")
_EAST = re.compile(
    r"(合肥|长沙|重庆|天津|青岛|郑州|济南|厦门|宁波|无锡|东莞|佛山|福州|昆明|大连|沈阳|哈尔滨|长春|石家庄|南昌|贵阳|南宁|太原|珠海|仙台市?|広島市?|神戸市?|さいたま市?|千葉[市県]?|川崎市?|金沢市?|那覇市?|松山市?|岡山[市県]?|대구|광주|울산|수원|제주|세종|창원|청주|전주|القاهرة|الرياض|جدة|الدمام|دبي|أبوظبي|الدوحة|عمّ?ان|بيروت|الكويت|مسقط|المنامة|תל[- ]אביב|ירושלים|חיפה|באר שבע|נתניה|הרצליה|רמת גן|פתח תקווה|Αθήνα|Θεσσαλονίκη|Πάτρα|Ηράκλειο|Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Київ|Львів|Харків|Одеса|София|Београд|北京|上海|深圳|广州|杭州|成都|南京|武汉|西安|苏州|台北|臺北|新竹|台中|高雄|香港|東京都?|大阪(?:市|府)?|名古屋市?|福岡市?|札幌市?|京都(?:市|府)?|横浜市?|서울|부산|판교|성남|대전|인천)"
)


_COUNTRIES = (
    "Argentina|Australia|Austria|Österreich|Belgium|België|Belgique|Brazil|Brasil|Bulgaria|Canada|Chile|China|Colombia|Croatia"
    "|Cyprus|Czech Republic|Czechia|Česko|Denmark|Danmark|Egypt|Estonia|Finland|Suomi|France|Germany|Deutschland|Greece|Hungary"
    "|India|Indonesia|Ireland|Israel|Italy|Italia|Japan|Kenya|Latvia|Lithuania|Luxembourg|Malaysia|Malta|Mexico|México|Morocco"
    "|Netherlands|Nederland|New Zealand|Nigeria|Norway|Norge|Pakistan|Peru|Philippines|Poland|Polska|Portugal|Romania|România"
    "|Saudi Arabia|Serbia|Singapore|Slovakia|Slovensko|Slovenia|South Africa|South Korea|Spain|España|Sweden|Sverige|Switzerland"
    "|Schweiz|Suisse|Taiwan|Thailand|Turkey|Türkiye|UAE|Ukraine|United Arab Emirates|United Kingdom|UK|United States|USA|Vietnam"
)
_REGIONS = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    "|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    "|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    "|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec"
    "|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|England|Scotland|Wales|Northern Ireland"
    "|New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia|Bayern|Bavaria|Hessen|Sachsen|Thüringen"
    "|Niedersachsen|Brandenburg|Saarland|Baden-Württemberg|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Schleswig-Holstein|Tirol"
    "|Steiermark|Kärnten|Catalunya|Andalucía|Lombardia|Toscana|Bretagne|Normandie|Flanders|Vlaanderen"
)
_TOWN_AND = re.compile(
    rf"^[A-ZÀ-Ž][\w.'’-]*(?: [\w.'’-]+){{0,3}}(?:, [A-ZÀ-Ž][\w.'’ -]{{1,30}})?, (?:[A-Z]{{2}}|{_COUNTRIES}|{_REGIONS})(?: \d{{4,6}})?(?: \(.*\))?$"
)


def is_region(name: str) -> bool:
    """Whether a name is a country's or one of the regions that addresses tell behind a town."""
    return bool(_IS_REGION.match(name))


_IS_REGION = re.compile(rf"^(?:{_COUNTRIES}|{_REGIONS})$")


def named(text: str) -> str:
    """The first large city in a short text (a title, a line), with the region behind its comma; empty when none."""
    found = _CITY.search(text) or _EAST.search(text)
    return found.group().strip() if found else ""


#: `Vitré (35)`, `Decazeville - 12`, `35 - Vitré`, `83707 Bad Wiessee`: a town with its number.
_DEPARTEMENT = re.compile(
    r"^(?:[A-ZÀ-Ž][\w'’.-]*(?: [\w'’.-]+){0,4} (?:- \d{2,3}|\(\d{2,3}\))|\d{2} - [A-ZÀ-Ž].*|(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Ž][\w.'’ /()-]{2,40})$"
)
#: 合肥-蜀山区, 東京都渋谷区: a place by the characters in which such names end.
_WARD = re.compile(r"^[\u4e00-\u9fff]{2,5}(?:[-·・ ]?[\u4e00-\u9fff]{1,5})?[区區县縣市町村郡]$")


#: No place that stands alone has more characters.
_LONGEST = 500


def alone(text: str) -> str:
    """The place that a short text is, rather than contains (`Lyon (69)` and `Akron, OH` are, `Ghent Trams` is not)."""
    if len(text) > _LONGEST:
        return ""
    if len(text) <= 60 and _TOWN_AND.match(text):
        return text
    if _WARD.match(text) or (len(text) <= 50 and _DEPARTEMENT.match(text)):
        return text
    if gazetteer.is_place(text) and gazetteer.kind(text) != "town":
        return text
    place = named(text)
    if place and len(text) <= 60 and text.startswith(f"{place},") and text.count(",") <= 2 and not text.endswith("."):
        return text
    return place if len(place) >= 0.6 * len(re.sub(r"\s*\(.*?\)", "", text)) else ""


_BEHIND_LABEL = re.compile(r"^[^\W\d_][\w ]{2,20}[,:;–-]\s+(?=\S)")
#: A sentence that goes on behind the place (`Madrid, Spain. We`).
_GOES_ON = re.compile(r"(?<=[^\W\d_]{4})\. +(?P<next>[^\W\d_]).*$|[.:;,]$")
_MOST_WORDS_BEFORE = 3


#: `US-IL-Yorkville`, as recruiting systems write places.
_CODED = re.compile(r"^(?P<land>[A-Z]{2})-(?P<state>[A-Z]{2,3})-(?P<town>[^\W\d_][^-|]{1,40}?)(?: \| .*)?$")


def bare(text: str) -> str:
    """A place without the label, the terms or the sentence that was caught with it, and written out."""
    if coded := _CODED.match(text):
        return f"{coded['town']}, {coded['state']}, {coded['land']}"
    goes_on = _GOES_ON.search(text)
    if goes_on and (not goes_on["next"] or goes_on["next"].isupper()):
        text = text[: goes_on.start()].strip()
    label = _BEHIND_LABEL.match(text)
    if label and words.PLACE_LABEL.match(label.group().strip(" ,:;–-")):
        return text[label.end() :]
    parts = text.split(" ")
    for at in range(1, min(_MOST_WORDS_BEFORE, len(parts) - 1) + 1):
        before, rest = " ".join(parts[:at]).strip(" ,|·-"), " ".join(parts[at:]).strip(" ,|·-")
        if (words.EMPLOYMENT.match(before) or words.TERMS.match(before) or words.PLACE_LABEL.match(before)) and (
            gazetteer.is_place(rest)
        ):
            return rest
    return text


_POSTCODE = re.compile(
    r"^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4,5}(?:-\d{3,4})?|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$"
)


def of_address(name: str, lines: list[str]) -> str:
    """The town of the address that begins with a name of no place (a clinic's), a line for each part; else the name."""
    at = lines.index(name) if name in lines and not is_known(name) else len(lines)
    below = lines[at + 1 : at + 6]
    end = next((index for index, line in enumerate(below) if _POSTCODE.match(line)), 0)
    return next((line for line in below[:end] if gazetteer.kind(line) in {"city", "town"}), name)


#: `Stadt Öhlingen`, `Comune di Altare`, `Vågan kommune`: where a town itself hires, it is the place.
_MUNICIPAL = re.compile(
    r"\b(?:Stadt(?:verwaltung)?|(?:Markt|Orts|Verbands)?[Gg]emeinde|Ville d[e’']|Mairie d[e’']|Commune d[e’']|Comune di|Ayuntamiento de|Câmara Municipal de"
    r"|Gemeente|Gmina|Urząd Gminy|Město|Obec|Mesto|Město|(?:City|Town|Village|Borough) of) ?(?P<before>[A-ZÀ-Ž][\w'’-]+(?:[ -][A-ZÀ-Ž][\w'’-]+){0,2})"
    r"|\b(?P<behind>[A-ZÀ-Ž][\w'’-]+) (?:kommune?|Kommune?|Municipality|City Council|Town Council)\b"
)


def municipal(text: str) -> str:
    """The town that a text names as a municipality; empty when it names none."""
    found = _MUNICIPAL.search(text[:_LONGEST_SEARCHED])
    return (found["before"] or found["behind"]) if found else ""


_LONGEST_SEARCHED = 12_000


def addressed_only(text: str) -> str:
    """The one town of all postal addresses in a text; empty when they are in several, or there is none."""
    towns = {_NUMBERED.sub("", each).strip(" ,") for each in all_addressed(text)}
    return towns.pop() if len(towns) == 1 else ""


_NUMBERED = re.compile(r"(?:\b[A-Z]{1,2}-)?\b\w*\d\w*(?: [A-Z]{2}\b)?")


def right_below(title: str, lines: list[str]) -> bool:
    """Whether a place, or that there is none, stands alone in one of the two lines below a title."""
    at = lines.index(title) if title in lines else len(lines)
    below = [line for line in lines[at + 1 : at + 3] if len(line) <= 80]
    parts = (bare(part.strip()) for line in below for part in (line, *_PARTS.split(line)))
    return any(words.REMOTE.match(part) or (gazetteer.is_place(part) and len(part) > 3) for part in parts)


def near(title: str, lines: list[str], others: set[str]) -> str:
    """The place that a line, or a part of one, around a title is; `others` are names, folded, of whom and what else."""
    at = lines.index(title) if title in lines else 0
    for line in [*lines[at + 1 : at + 9], *reversed(lines[max(0, at - 4) : at])]:
        if len(line) > 120 or line[-1:] in {".", "!", "?", ":"}:
            continue
        for part in (line, *_PARTS.split(line)):
            place = bare(part.strip())
            if gazetteer.is_place(place) and labels.fold(place) not in others:
                return place
    return ""


_PARTS = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|\s*/\s*|: ")


_CAPITALS = re.compile(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2}")


def frequent(text: str, name: str = "") -> str:
    """The large town that a text, or else a name (`ICON Studio Mönchengladbach`), speaks of; empty when none or of several."""
    counts: Counter[str] = Counter()
    for each in _CAPITALS.finditer(text[:12_000]):
        parts = each.group().split(" ")
        for size in (3, 2, 1):
            for at in range(len(parts) - size + 1):
                some = " ".join(parts[at : at + size])
                if some[0].isupper() and gazetteer.kind(some) == "city":
                    counts[some] += 1
    last = name.split(" ")
    for size in (3, 2, 1):
        if len(last) > size and gazetteer.kind(" ".join(last[-size:])) == "city":
            counts[" ".join(last[-size:])] += 2
    most = counts.most_common(2)
    clear = most and most[0][1] >= 2 and (len(most) == 1 or most[0][1] > most[1][1])
    return most[0][0] if clear else ""


def is_known(text: str) -> bool:
    """Whether a text is a place by the gazetteer, or holds a known one between its commas."""
    if gazetteer.is_place(text):
        return True
    return any(gazetteer.kind(part.strip()) in {"city", "town", "land"} for part in re.split(r"[,;/()|·]", text))


#: What no place is called: sentences, prices, years, copyright.
_ABSURD = re.compile(r"^[^\d,–-]+ \d+ ?[a-zA-Z]?$|[!?©@€$£%]|https?:|\b(?:19|20)\d\d\b|\w{3,}\. \w|^[a-z]|^\W*\d+\W*$")
_MOST_WORDS = 6


def is_absurd(text: str) -> bool:
    """Whether a text that was taken for a place cannot be one."""
    if is_known(text):
        return False
    return bool(_ABSURD.search(text)) or len(text.split()) > _MOST_WORDS + 2 * text.count(",")


#: `Ερμούπολη, Σύρος`, `Wetherby, West Yorkshire`, `Vila Nova de Gaia, Porto`: two names with a comma between them.
# Vowel signs and the like of Arabic, Hebrew, Indic and Thai script are no letters to `\\w`.
_MARK = (
    r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u065f\u0900-\u0903\u093a-\u094f\u0981-\u09d7\u0b82-\u0bd7\u0e31\u0e34-\u0e4e"
)
_NAME = rf"[^\W\d_][{_MARK}.'’-]*(?: (?:[^\W\d_][{_MARK}.'’-]*)){{0,3}}"
_SHAPED = re.compile(rf"^{_NAME}[,،，] ?{_NAME}(?:[,،，] ?{_NAME})?$")
#: `Místo výkonu práce: Doubravice nad Bystřicí.` inside a paragraph.
_LABELLED = re.compile(
    rf"(?:^|(?<=[.!?;\n])|(?<=[.!?;] ))(?:{words.PLACE_LABEL.pattern[1:-1]})\s?[:：]\s?(?P<place>[^.;:\n]{{2,160}}?)(?=[.;\n]|$)",
    re.I,
)


def shaped(text: str) -> str:
    """A text that has the shape of a town with its region, each beginning with a capital where the script has any."""
    if len(text) > 60 or not _SHAPED.match(text):
        return ""
    return text if all(part[0].upper() == part[0] for part in re.split(r"[,،，] ?", text)) else ""


def labelled(text: str) -> str:
    """The place behind a label inside running text; empty when there is none."""
    found = _LABELLED.search(text[:20_000])
    place = found["place"].strip() if found else ""
    if len(place) > 60 or len(place.split()) > 7:  # a whole address
        place = place.split(",")[0]
    return place if place and place[0].upper() == place[0] and len(place.split()) <= 7 else ""


_AT_WORK_IN = re.compile(
    r"\b(?:office|studio|headquarters|hq|workshop|forge|plant|factory|warehouse|clinic|hospital|school|shop|store|laborator\w+|lab|depot|campus"
    r"|farm|kitchen|restaurant|hotel|museum|gallery|theatre|library|team|based|mill|mine|yard|site|branch|practice|surgery|salon|garage|bakery|brewery|vineyard|nursery|base|centre|center"
    r"|basé(?:e|\(e\)|es|\(e\)s)?|basad[oa]|[Ss]itz|sede|gevestigd|placerad|[Ss]tandort|[Ff]iliale|[Nn]iederlassung|[Pp]raxis|[Bb]üro|[Ww]erkstatt|[Kk]anzlei|agence|magasin|atelier|bureaux?|usine|cabinet|boutique|oficinas?|tienda|planta|taller|clínica|loja|escritório|fábrica|negozio|stabilimento|ufficio|bottega|vestiging|winkel|kantoor|kontor(?:et)?|butik(?:ken)?|verksted(?:et)?|avdelning(?:en)?"
    r")s? (?:is )?(?:in|à|en|em|a|i|te|di) ((?:[A-ZÀ-Ž][\w’'-]+)(?: [A-ZÀ-Ž][\w’'-]+){0,2}(?:, [A-ZÀ-Ž][\w]+)?)"
)


#: A line or a part of one with a postcode and its town, as they are written in Europe, Britain and North America.
_UK = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"
_TOWN = r"[A-ZÀ-Ž][\w'’.-]+(?: (?:[A-ZÀ-Ž][\w'’.-]+|am|an|der|de|la|le|sur|nad|pod|ob|im|bei|u|upon|on|of|di|do|da|del)){0,4}"
_ADDRESSED = re.compile(
    rf"(?P<after>(?:(?<!\d)|(?<=[A-Z]-))(?<![\d/+] )(?<!\d[/.-])\b(?:\d{{5}}|\d{{4}} ?[A-Z]{{2}}|\d{{4}}|\d{{3}} \d{{2}}|\d{{2}}-\d{{3}}) (?!Uhr|Stunden|EUR|Euro){_TOWN})"
    rf"|(?P<before>{_TOWN},? {_UK}\b)|(?P<british>{_UK},? {_TOWN})|(?P<american>{_TOWN}, (?:[A-Z]{{2}}|{_REGIONS}) \d{{5}}\b)"
)
_STREET = re.compile(r"\d")


def addressed(text: str) -> str:
    """The first postal address in a text of lines that stands beside a street or fills its line; empty when none."""
    return next(all_addressed(text), "")


def all_addressed(text: str) -> Iterator[str]:
    """The postcodes with their towns in a text of lines that stand beside a street or fill their line."""
    lines = [line.strip("#- ") for line in text[:20_000].split("\n")]
    for above, line in zip(["", *lines], lines, strict=False):
        found = _ADDRESSED.search(line) if 6 < len(line) <= 160 else None
        if found is None:
            continue
        alone = len(found.group()) >= 0.8 * len(line)
        street = (
            found["after"] is None
            or _STREET.search(line[: found.start()] + line[found.end() :])
            or (alone and _STREET.search(above))
        )
        if alone or street:
            yield found.group()


#: `a busy parish in Braunton, North Devon`; `based in Burdaard`.
_SITUATED = re.compile(
    rf"(?<!\w)(?:in|at|near|à|en|em|te|i|w|v|ve|bei|на|в) (?P<region>{_TOWN}, {_TOWN})(?!\w)|(?<!\w)(?:based|located|situated|ansässig|gelegen"
    rf"|gevestigd|situé\w*|ubicad\w+|situad\w+|localizad\w+|beliggende|belägen|sijaitse\w+) (?:in|at|near|à|en|em|te|i|bei) (?P<town>{_TOWN})(?!\w)"
)
#: `in Leegebruch und Umgebung`: a town, of any size, with what lies around it.
_AROUND = re.compile(
    rf"\b(?:in|im|um|Raum|à|en|em|w|v|near) (?P<town>{_TOWN}) (?:(?:und|&) (?:Umgebung|Umland)|and (?:the )?surrounding"
    r"|et (?:ses )?(?:environs|alentours)|y (?:sus )?alrededores|e (?:dintorni|arredores)|en omgeving|i okolic\w+|a okolí)"
)


def behind(title: str, text: str) -> str:
    """The place that a text puts right behind a title (`Loom Mechanic in Kendal`); empty when it does not."""
    if len(title) < 4:
        return ""
    joint = r"(?:\s*\([^)]{1,12}\))?,? (?:in|à|en|em|a|w|we|v|ve|i|te|na|у|в) "
    found = re.search(rf"{re.escape(title)}{joint}(?P<place>{_TOWN})", text[:8000])
    return found["place"].strip(".") if found else ""


#: What stands between a name and where it is: `, en el centro de`, ` in`, ` (`.
_JOINT = (
    r"(?:,? ?\(|, |,? (?:is |est |ist |in het |in der |im |i |u |v |ve |w |we |в |во |у |на |в г\. ?|στ(?:ην?|ον?|α) |في |a |à |en |em |in |te |bei |near |di |din "
    r"|from |of |aus |de )(?:(?:the |el |la |le |das |dem )?(?:heart|centre|center|centro|centrum|cœur|coeur|herzen|città|ville|city|town|comuna|județul|grad\w*) (?:of |de |von |di |van )?)?)"
)
_LETTERS_OF_A_CASE, _SHORT_NAME = 2, 5
_CAPITAL = r"(?![a-zß-ÿа-яα-ωά-ώ])[^\W\d_][\w'’-]+(?: (?![a-zß-ÿа-яα-ωά-ώ])[^\W\d_][\w'’-]+){0,2}"


def behind_name(name: str, text: str) -> str:
    """The known town that a text puts right behind an employer's name (`De Klimboom in Zutphen`); empty when it does not."""
    shorter = name.partition(" ")[2]  # a school goes without the word for what it is
    called = "|".join(re.escape(each) for each in (name, shorter) if len(each) > _SHORT_NAME and each[0].isupper())
    for found in re.finditer(rf"(?:{called}){_JOINT}(?P<town>{_CAPITAL})", text[:8000]) if called else ():
        words_of = found["town"].rstrip(".").split(" ")
        for size in range(min(3, len(words_of)), 0, -1):
            some = " ".join(words_of[:size])
            for cut in range(_LETTERS_OF_A_CASE + 1):
                if len(some) - cut > 3 and gazetteer.kind(some[: len(some) - cut]) in {"city", "town"}:
                    return some[: len(some) - cut]
    return ""


#: "at its Hexham premises", "on the east side of Galway city".
_PREMISES = re.compile(
    rf"\b(?:(?:at|in|from|of) (?:(?:its|our|the|their) )?|(?:for|both) our )(?P<town>{_TOWN}) (?:premises|offices?|head office|headquarters|HQ|site|depot|branch|factory|plant|workshop|studio|lab|store|clinic|campus|warehouse|city|town)\b"
)


_SEAT = r"[A-ZÀ-Ž][\w'’-]+(?:[ -](?:(?:am|an der|sur|upon|on|de|del) )?[A-ZÀ-Ž][\w'’-]+){0,2}"
#: "Marlow Weavers is based in Kendal, Cumbria": what an employer says of itself, if of no more than one place.
_BASED = (
    r"(?:,? (?:who|which))? (?:(?:is|are) (?:an? [^.\n]{3,60} )?(?:based|located|headquartered|situated)|ist (?:ein[^.\n]{3,60} )?(?:ansässig|mit Sitz)|hat (?:ihren|seinen) Sitz"
    r"|est (?:basée?|située?|installée?)|(?:está|tiene su sede|é sediad\w|ha sede|è con sede)|is gevestigd|ma siedzibę|sídlí|har sitt säte|finns|ligger)(?: in| à| en| em| a| i| v| w| te)"
)


def seat(company: str, text: str) -> str:
    """The one town in which a text says that a company is; empty where it does not, or names several."""
    if len(company) < _LEAST_NAME:
        return ""
    found = re.finditer(
        rf"(?<!\w){re.escape(company)}{_BASED} (?P<town>{_SEAT}(?:, {_SEAT})?)(?P<more> (?:and|und|et|y|e|en|i|a|och|og) [A-Z])?",
        text,
    )
    towns = {each["town"] for each in found if not each["more"]}
    town = next(iter(towns)) if len(towns) == 1 else ""
    return town if gazetteer.kind(town.split(",")[0]) in {"city", "town"} else ""


_LEAST_NAME = 3


def workplace(text: str) -> str:
    """The town in which running text says that a workplace is; empty when it does not say."""
    found = _AT_WORK_IN.search(text[:6000])
    if found:
        return found.group(1)
    premises = (each["town"] for each in _PREMISES.finditer(text[:6000]))
    return next((town for town in premises if gazetteer.kind(town) in {"city", "town"}), "")


def mentioned(text: str) -> str:
    """The first large city that running text says something is in; empty when none."""
    found = _AROUND.search(text[:6000])
    if found and is_known(found["town"]):
        return found["town"]
    found = _IN.search(text[:6000])
    if found:
        return found.group(1).strip()
    found = _PROVINCE.search(text[:6000])
    if found:
        return found.group(1)
    for found in _SITUATED.finditer(text[:6000]):
        place = found["region"] or found["town"]
        if gazetteer.is_place(place) and gazetteer.kind(place.split(",")[0]) in {"city", "town"}:
            return place
    found = _EAST.search(text[:3000])
    return found.group() if found else ""
