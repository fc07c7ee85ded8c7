"""Knows large cities by name, for postings whose place stands only in a sentence or a title."""

import re

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
_EAST = re.compile(
    r"(北京|上海|深圳|广州|杭州|成都|南京|武汉|西安|苏州|台北|臺北|新竹|台中|高雄|香港|東京都?|大阪(?:市|府)?|名古屋市?|福岡市?|札幌市?|京都(?:市|府)?|横浜市?|서울|부산|판교|성남|대전|인천)"
)


_COUNTRIES = (
    "Argentina|Australia|Austria|Österreich|Belgium|België|Belgique|Brazil|Brasil|Bulgaria|Canada|Chile|China|Colombia|Croatia"
    "|Cyprus|Czech Republic|Czechia|Česko|Denmark|Danmark|Egypt|Estonia|Finland|Suomi|France|Germany|Deutschland|Greece|Hungary"
    "|India|Indonesia|Ireland|Israel|Italy|Italia|Japan|Kenya|Latvia|Lithuania|Luxembourg|Malaysia|Malta|Mexico|México|Morocco"
    "|Netherlands|Nederland|New Zealand|Nigeria|Norway|Norge|Pakistan|Peru|Philippines|Poland|Polska|Portugal|Romania|România"
    "|Saudi Arabia|Serbia|Singapore|Slovakia|Slovensko|Slovenia|South Africa|South Korea|Spain|España|Sweden|Sverige|Switzerland"
    "|Schweiz|Suisse|Taiwan|Thailand|Turkey|Türkiye|UAE|Ukraine|United Arab Emirates|United Kingdom|UK|United States|USA|Vietnam"
)
_TOWN_AND = re.compile(
    rf"^[A-ZÀ-Ž][\w.'’-]*(?: [\w.'’-]+){{0,3}}(?:, [A-ZÀ-Ž][\w.'’ -]{{1,30}})?, (?:[A-Z]{{2}}|{_COUNTRIES})(?: \d{{4,6}})?(?: \(.*\))?$"
)


def named(text: str) -> str:
    """The first large city in a short text (a title, a line), with the region behind its comma; empty when none."""
    found = _CITY.search(text) or _EAST.search(text)
    return found.group().strip() if found else ""


def alone(text: str) -> str:
    """The place that a short text is, rather than contains (`Lyon (69)` and `Akron, OH` are, `Ghent Trams` is not)."""
    if len(text) <= 60 and _TOWN_AND.match(text):
        return text
    place = named(text)
    return place if len(place) >= 0.6 * len(re.sub(r"\s*\(.*?\)", "", text)) else ""


def mentioned(text: str) -> str:
    """The first large city that running text says something is in; empty when none."""
    found = _IN.search(text[:6000])
    if found:
        return found.group(1).strip()
    found = _EAST.search(text[:3000])
    return found.group() if found else ""
