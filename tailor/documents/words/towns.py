"""Names of towns: large ones as they are written where people live in them and in English, and the gazetteer's."""

from functools import lru_cache

from scraper.lexicon import gazetteer
from tailor.documents.words.headings import fold

_TOWNS = """
London; Manchester; Birmingham; Leeds; Glasgow; Edinburgh; Liverpool; Bristol; Sheffield; Cardiff; Belfast; Newcastle;
Nottingham; Leicester; Southampton; Oxford; Cambridge; Brighton; Reading; Coventry; Bradford; York; Aberdeen; Swansea;
Dublin; Cork; Galway; Limerick; New York; New York City; NYC; Los Angeles; Chicago; Houston; Phoenix; Philadelphia;
San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; San Francisco; Columbus; Charlotte; Indianapolis;
Seattle; Denver; Boston; Nashville; Detroit; Portland; Las Vegas; Memphis; Baltimore; Milwaukee; Albuquerque; Tucson;
Fresno; Sacramento; Atlanta; Miami; Oakland; Minneapolis; Tampa; New Orleans; Cleveland; Pittsburgh; Cincinnati;
Orlando; St. Louis; Salt Lake City; Raleigh; Palo Alto; Mountain View; Menlo Park; Brooklyn; Washington DC; Toronto;
Montreal; Montréal; Vancouver; Calgary; Edmonton; Ottawa; Winnipeg; Québec; Halifax; Sydney; Melbourne; Brisbane;
Perth; Adelaide; Canberra; Hobart; Auckland; Wellington; Christchurch; Berlin; Hamburg; München; Munich; Köln;
Cologne; Frankfurt; Frankfurt am Main; Stuttgart; Düsseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hannover;
Nürnberg; Duisburg; Bochum; Wuppertal; Bielefeld; Bonn; Münster; Karlsruhe; Mannheim; Augsburg; Wiesbaden; Aachen;
Kiel; Mainz; Wien; Vienna; Graz; Linz; Salzburg; Innsbruck; Zürich; Zurich; Genève; Geneva; Basel; Bern; Lausanne;
Winterthur; Luzern; Paris; Marseille; Lyon; Toulouse; Nice; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes;
Reims; Grenoble; Dijon; Angers; Le Mans; Rouen; Nancy; Brest; Tours; Bruxelles; Brussels; Brussel; Antwerpen; Gent;
Liège; Charleroi; Namur; Luxembourg; Amsterdam; Rotterdam; Den Haag; The Hague; Utrecht; Eindhoven; Groningen;
Tilburg; Breda; Nijmegen; Madrid; Barcelona; Valencia; Sevilla; Zaragoza; Málaga; Murcia; Palma; Bilbao; Alicante;
Córdoba; Valladolid; Vigo; Granada; A Coruña; Lisboa; Lisbon; Porto; Braga; Coimbra; Aveiro; Faro; Funchal; Roma;
Rome; Milano; Milan; Napoli; Torino; Turin; Palermo; Genova; Bologna; Firenze; Florence; Bari; Catania; Venezia;
Verona; Padova; Trieste; Brescia; Parma; Modena; Pisa; Bergamo; Warszawa; Warsaw; Kraków; Łódź; Wrocław; Poznań;
Gdańsk; Gdynia; Szczecin; Bydgoszcz; Lublin; Katowice; Białystok; Toruń; Rzeszów; Praha; Prague; Brno; Ostrava; Plzeň;
Bratislava; Košice; Budapest; Debrecen; Szeged; București; Bucharest; Cluj-Napoca; Cluj; Timișoara; Iași; Constanța;
Brașov; Craiova; Sibiu; Oradea; Sofia; София; Пловдив; Варна; Athens; Αθήνα; Θεσσαλονίκη; Beograd; Belgrade; Zagreb;
Split; Ljubljana; Sarajevo; Skopje; Stockholm; Göteborg; Malmö; Uppsala; Linköping; Örebro; Västerås; Lund; Umeå;
København; Copenhagen; Aarhus; Århus; Odense; Aalborg; Esbjerg; Oslo; Bergen; Trondheim; Stavanger; Helsinki; Espoo;
Tampere; Turku; Oulu; Vantaa; Jyväskylä; Reykjavík; Tallinn; Tartu; Riga; Vilnius; Kaunas; Москва; Moscow;
Санкт-Петербург; Новосибирск; Екатеринбург; Казань; Нижний Новгород; Самара; Омск; Ростов-на-Дону; Уфа; Красноярск;
Пермь; Воронеж; Волгоград; Краснодар; Минск; Minsk; Київ; Киев; Kyiv; Kiev; Львів; Lviv; Харків; Kharkiv; Одеса;
Дніпро; Запоріжжя; Тернопіль; Вінниця; Полтава; Чернівці; Івано-Франківськ; Алматы; Астана; Ташкент; Тбилиси; Tbilisi;
Yerevan; Baku; İstanbul; Istanbul; Ankara; İzmir; Bursa; Antalya; Adana; Konya; Gaziantep; Kocaeli; Eskişehir;
Tel Aviv; Jerusalem; Haifa; תל אביב; ירושלים; חיפה; Cairo; القاهرة; Alexandria; Casablanca; Rabat; Tunis; Algiers;
Amman; Beirut; Riyadh; الرياض; Jeddah; جدة; Dammam; الدمام; Dubai; دبي; Abu Dhabi; أبوظبي; Sharjah; Doha; الدوحة;
Kuwait City; Manama; Muscat; Baghdad; Tehran; تهران; Karachi; Lahore; Islamabad; Rawalpindi; Faisalabad; Peshawar;
Mumbai; Delhi; New Delhi; Bengaluru; Bangalore; Hyderabad; Chennai; Kolkata; Pune; Ahmedabad; Jaipur; Surat; Lucknow;
Kanpur; Nagpur; Indore; Bhopal; Noida; Gurgaon; Gurugram; Kochi; Coimbatore; Chandigarh; Vadodara; Visakhapatnam;
Mysore; Mysuru; Thane; Patna; Trivandrum; Dhaka; Chittagong; Colombo; Kathmandu; Bangkok; Hanoi; Hà Nội;
Ho Chi Minh City; TP. Hồ Chí Minh; Hồ Chí Minh; Đà Nẵng; Jakarta; Surabaya; Bandung; Medan; Yogyakarta; Semarang;
Kuala Lumpur; Penang; Johor Bahru; Singapore; Manila; Quezon City; Makati; Cebu City; Cebu; Davao City; Davao; Taguig;
Pasig; Caloocan City; Beijing; 北京; Shanghai; 上海; Shenzhen; 深圳; Guangzhou; 广州; 杭州; 成都; 武汉; 南京; 西安;
重庆; 苏州; 天津; Hong Kong; 香港; Taipei; 台北; 臺北; Tokyo; 東京; Osaka; 大阪; 京都; 名古屋; 横浜; 福岡; 札幌;
Seoul; 서울; Busan; 부산; Incheon; 인천; 대구; 대전; 광주; Lagos; Ibadan; Abuja; Kano; Port Harcourt; Ilorin; Enugu;
Accra; Kumasi; Nairobi; Mombasa; Kampala; Addis Ababa; Dar es Salaam; Kigali; Lusaka; Harare; Johannesburg; Cape Town;
Durban; Pretoria; Port Elizabeth; Dakar; Abidjan; São Paulo; Rio de Janeiro; Brasília; Salvador; Belo Horizonte;
Curitiba; Porto Alegre; Recife; Fortaleza; Campinas; Florianópolis; Goiânia; Manaus; Buenos Aires; Rosario; Mendoza;
Montevideo; Santiago; Santiago de Chile; Valparaíso; Concepción; Lima; Arequipa; Bogotá; Medellín; Cali; Barranquilla;
Quito; Guayaquil; Caracas; La Paz; Asunción; Ciudad de México; CDMX; Mexico City; Guadalajara; Monterrey; Puebla;
Tijuana; Querétaro; Mérida; Guatemala; San Salvador; Tegucigalpa; Managua; Panamá; San José; Santo Domingo; La Habana;
San Juan
"""


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(fold(" ".join(name.split())) for name in _TOWNS.split(";"))


def is_town(text: str) -> bool:
    """Whether a text is the name of a large town and nothing else."""
    return fold(text) in _known() or gazetteer.kind(text.strip()) == "city"


def is_small_town(text: str) -> bool:
    """Whether a text is the name of any town that is not called like a word, which tells beside a name alone."""
    return is_town(text) or gazetteer.kind(text.strip()) == "town"


def is_land(text: str) -> bool:
    """Whether a text is the name of a country, in whatever language, or of a state."""
    return gazetteer.kind(text.strip()) == "land"
