"""Takes away from a heading what calls for somebody (`We are hiring:`, `Wir suchen eine`), in many languages."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper.lexicon import nominative

_SOUGHT = (
    r"(?:apply(?: now)?(?: for)?|(?:we(?:['’]re| are)(?: now)?|now|currently|urgently|urgent) (?:hiring|seeking|recruiting)|we(?:['’]re| are) looking for|hiring(?: now)?|help wanted|wanted|join (?:us|our team) as"
    r"|job (?:vacancy|opening|offer|advert|ad|posting|opportunity|title|announcement)|job|jobs|vacancy|career opportunity|(?:open )?position|opening|staff wanted|situations? vacant"
    r"|wir (?:suchen|stellen ein)|(?:aktuell |derzeit |dringend |ab sofort |zurzeit )?gesucht(?: (?:wird|werden))?|stellen(?:angebot|ausschreibung|anzeige)|(?:offene )?stelle|verstärkung gesucht"
    r"|nous (?:recrutons|recherchons|cherchons)|on (?:recrute|recherche)|recrutement|recherche|(?:offre|proposition|sujet) (?:d['’]emploi|de (?:thèse|stage|poste|mission|post-?doc(?:torat)?)|d['’]alternance)|avis de (?:recrutement|vacance(?: de poste)?)|poste à pourvoir"
    r"|(?:praktikums|ausbildungs|promotions|job)-?(?:stelle|platz|angebot|anzeige)|oferta de (?:prácticas|tesis|beca)|convocatoria|bando|jobannonc?es?|jobannons|platsannons|laus(?:t|ar)? st[aö]rf|prosto delovno mesto|výběrové řízení|výberové konanie|(?:concorso|avviso) pubblico|anunț (?:de )?post vacant|post vacant|pályázat(?:i felhívás)?|razpis|nabór|ogłoszenie o naborze|tööpakkumine|swydd"
    r"|se (?:busca|necesita|solicita)|buscamos|oferta de (?:empleo|trabajo)|vacante|estamos contratando|procura-se|procuramos|vaga(?: de emprego)?|oferta de emprego|estamos (?:a )?contratar|contrata-se"
    r"|cercasi|si cerca|cerchiamo|offerta di lavoro|annuncio di lavoro|ricerca(?: di)? personale|vacature|gezocht|wij zoeken|we zoeken|oferta pracy|praca|szukamy|poszukujemy|zatrudnimy|rekrutacja"
    r"|hledáme|hledá se|nabídka (?:práce|zaměstnání)|voln(?:á|é) (?:pozice|místo|pracovní místo)|přijmeme|hľadáme|prijmeme|voľn(?:á|é) (?:pozícia|miesto)|ponuka práce"
    r"|vi (?:söker|søger|søker|ansætter|anställer)|lediga? (?:jobb|tjänst)|ledig(?:t)? (?:stilling|job)|stillings(?:opslag|annonse)|jobannonse|haemme|etsimme|avoin (?:työ)?paikka|rekrytoimme"
    r"|állásajánlat|álláshirdetés|keresünk|felveszünk|căutăm|angajăm|anunț(?: de)? angajare|loc de muncă|търсим|обява(?: за работа)?|tražimo|oglas(?: za posao)?|natječaj|konkurs|iščemo|ieškome|ieškom|darbo skelbimas|meklējam|vakance|otsime|tööpakkumine"
    r"|ζητείται|ζητούνται|ζητάμε|αναζητούμε|θέση εργασίας|αγγελία|aranıyor|iş ilanı|arıyoruz|требуется|ищем|вакансия|приглашаем|вакансія|шукаємо|потрібен|потрібна|求人|募集|採用情報|急募|招聘|诚聘|诚招|急聘|徵才|채용|모집|구인|مطلوب|وظيفة(?: شاغرة)?|דרוש(?:/?ה|ים)?|استخدام|tuyển dụng|cần tuyển|lowongan(?: kerja)?|dicari|รับสมัคร)"
)
#: "Hledáme do týmu", "Wir suchen für unser Team".
_TO_JOIN = r"(?: (?:do|pro|für|for|pour|voor|till|til|para|por|per) (?:\w+ )?(?:team|týmu|tímu|zespołu|équipe|equipo|equipa|squadra)\w*)?"
_ARTICLE = r"(?:(?:an?|the(?: best| next| right)?|eine?n?|une?|des|una?|um|uma|en|et|ett|ein|een|egy|un/une|un\(e\)|eine?\*?n?|eine?/n|ein/e|eine?n?/eine?n?|un/a|een/de)\s+)?"
_ANNOUNCED = re.compile(
    rf"^[^\w]*{_SOUGHT}{_TO_JOIN}(?:\s*[:：!|]+\s*|\s+[-–—/]\s+|\s*(?=[“\"«„]))[“\"«„]?{_ARTICLE}(?P<title>.{{3,}}?)[”\"»“!]*$",
    re.I,
)
#: Verbs and nouns that the title may follow without a mark between them.
_SENTENCE = re.compile(
    r"^(?:apply (?:now )?for|bewerbung als|we (?:need|want(?: to hire)?)|we(?:['’]re| are)(?: now)? (?:hiring|seeking|recruiting|looking for)|now hiring|wir suchen|nous (?:recrutons|recherchons)|on recrute|se busca|buscamos|procuramos|cerchiamo|cercasi|wij zoeken|szukamy|hledáme|hľadáme|vi (?:söker|søger|søker)|вакансия|вакансія|требуется"
    r"|vacature|offre(?: de)?(?! (?:d['’e]|emploi|spéciale|stage|thèse|poste|mission|formation))|vacante(?: de)?|vaga (?:de|para)|vacancy for|offre d['’]emploi|oferta de (?:empleo|trabajo)(?: de)?|stellen(?:angebot|ausschreibung)|precisamos de|precisa-se(?: de)?|se necesita|necesitamos"
    r"|angajăm|căutăm|търсим|шукаємо|ищем|ζητ(?:είται|ούνται|άμε)|tražimo|nabór na (?:wolne )?stanowisko(?: (?:urzędnicze|pracy))?:?|haemme|haetaan|etsimme|otsime|ieškome?|ieškoma|meklējam|iščemo|zaposlimo|zaposlujemo|zapošljavamo|keresünk|felveszünk|přijmeme|prijmeme|zatrudnimy|poszukujemy|приглашаем|запрошуємо|tuyển dụng|cần tuyển|lowongan(?: kerja)?|dicari|laust starf|(?:javni )?(?:natječaj|konkurs) za (?:radno mjesto|radno mesto|zapošljavanje|prijem)|(?:stelle|posten) als|vi (?:ansætter|anställer)|concurs pentru(?: ocuparea)?(?: postului de)?|مطلوب|aicinām darbā|aicina darbā|concorso pubblico per|anunț (?:de )?post vacant|výběrové řízení na (?:místo|pozici|funkci)|výberové konanie na (?:miesto|pozíciu|funkciu))"
    r"(?! (?:at|bei|bij|chez|in|en|em|à|van|op|voor|w|na|до|в|у)\b)"
    rf"\s+{_ARTICLE}(?P<title>\S.{{2,}}?)[!.]*$",
    re.I,
)
#: "Afwasser gezocht", "Gyógytornász állás".
_WANTED = re.compile(
    r"^(?P<title>.{3,80}?),? (?:is |is being |wird |werden |(?:zum|ab) [^.]{3,40} )?"
    r"(?:wanted|needed|required|gesucht|gezocht|recherchée?s?|cercasi|buscad[oa]|poszukiwan[aey]|hledá se|sökes|søges|søkes|haetaan|(?:azonnal )?(?:keresünk|felveszünk|várunk)|állás|álláshirdetés|aranıyor|потрібен|потрібна)[!.]*(?:, [^,.!?]{3,40})?$",
    re.I,
)


#: "Wójt Gminy Zawady ogłasza nabór na wolne stanowisko urzędnicze: Inspektor".
_ANNOUNCES = re.compile(
    r"^.{3,60} (?:ogłasza|vyhlašuje|vypisuje|raspisuje|objavljuje|bandisce|indice|organizează|anunță|hirdet|skelbia) .{0,60}"
    r"(?:stanowisko|místo|miesto|mjesto|mesto|posto|post|postului|pozici|funkci)[^:]{0,30}:\s*(?P<title>[^:]{3,80})$",
    re.I,
)
#: "Vi søger en væver", whose article is a word for where elsewhere.
_WANTED_NORTH = re.compile(
    r"^vi (?:søger|söker|søker|ansætter|ansetter|anställer|mangler|saknar|trenger)\s+(?:en|et|ett)\s+(?P<title>[^.!?]{3,80}?)[!.]*$",
    re.I,
)
#: 온실 관리 직원 모집, 旋盤工募集中: behind the title in the east.
_WANTED_EAST = re.compile(
    r"^(?P<title>[^。.!?]{2,40}?) ?(?:[을를] ?)?(?:모집|채용|구인)(?:합니다|공고|중)?[!！.]*$|^(?P<east>[^。.!?]{2,40}?)(?:さん)?を?(?:募集|急募)(?:中|しています|します|のお知らせ)?[!！。]*$"
)
_LONGEST, _SHORT = 250, 60


#: Nothing but a call: "SE BUSCA", "We're hiring!".
_ALONE = re.compile(rf"^[^\w]*{_SOUGHT}[^\w]*$", re.I)


def is_call(text: str) -> bool:
    """Whether a text only calls for somebody, without saying for whom."""
    return len(text) <= _SHORT and bool(_ALONE.match(text))


def without_call(title: str) -> str:
    """A heading without its call; as it is when it has none."""
    if len(title) <= _LONGEST and (announces := _ANNOUNCES.match(title)):
        return announces["title"].strip()
    found = _ANNOUNCED.match(title) or _SENTENCE.match(title) or _WANTED_NORTH.match(title) or _WANTED.match(title)
    if found is None and (east := _WANTED_EAST.match(title)):
        return (east["title"] or east["east"]).strip()
    return nominative.of(found["title"].strip(), title) if found else title
