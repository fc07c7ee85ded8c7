"""Words that tell job titles, organisations, degrees and schools apart, in many languages."""

import re
from functools import lru_cache
from importlib.resources import files

from tailor.documents.words import callings, employers, placeholders, titles, trades
from tailor.documents.words import further_languages as further
from tailor.documents.words import regional_languages as regional

_ORGANISATIONS = """
inc inc. incorporated llc llp ltd ltd. limited plc corp corp. corporation company co. gmbh ag kg se ug mbh e.v. ohg sa
s.a. sas sarl s.r.l. srl spa s.p.a. s.l. sl bv b.v. nv n.v. ab oy as a/s aps lda ltda ltda. sp. z.o.o. o.o. ооо оао
зао пао ао ип pte pty university college institute school academy hospital hospitals clinic clinics bank group holding
holdings partners consulting consultants solutions systems technologies technology tech software labs lab laboratory
laboratories studio studios agency foundation association society council ministry department centre center network
networks media press magazine industries industrial enterprises enterprise ventures capital insurance airlines
motors energy pharma pharmaceuticals therapeutics health healthcare services service store stores restaurant cafe
hotel church museum library club league army navy force interactive games entertainment digital research
international global analytics robotics electronics semiconductor logistics retail bancorp financial securities
airways telecom communications startup agency firm nhs hospitals hospice
organization organisation universität hochschule fachhochschule
verein stiftung werke bank versicherung institut klinik krankenhaus agentur université école entreprise société
groupe banque hôpital cabinet agence laboratoire universidad empresa banco grupo hospital instituto escuela agencia
estudio compañía universidade faculdade escola instituto companhia università azienda banca gruppo ospedale istituto
scuola agenzia studio universiteit hogeschool bedrijf stichting bank ziekenhuis uniwersytet politechnika szkoła
firma spółka szpital fundacja университет институт компания банк группа школа больница агентство студия лаборатория
завод شركة بنك جامعة مؤسسة مستشفى معهد مجموعة مدرسة وزارة مركز هيئة وكالة مصرف
"""
_ORGANISATIONS_CJK = [
    "公司",
    "集团",
    "集團",
    "银行",
    "大学",
    "大學",
    "学院",
    "研究所",
    "研究院",
    "医院",
    "株式会社",
    "有限会社",
    "合同会社",
    "工作室",
    "实验室",
    "科技",
    "中心",
    "学校",
    "研究室",
    "事務所",
    "銀行",
    "病院",
    "グループ",
]
_DEGREES = """
bachelor bachelors bachelor's bachelor’s master masters master's master’s doctor doctorate doctoral phd ph.d. ph.d
dphil mba m.b.a. bsc b.sc. b.sc msc m.sc. m.sc bs b.s. b.s ms m.s. m.s ba b.a. b.a ma m.a. m.a beng b.eng. b.eng
meng m.eng. m.eng btech b.tech b.tech. mtech m.tech bcs mcs bba b.b.a. bfa mfa llb llm l.l.b. j.d. jd md m.d. m.d.s.
dds associate associate's associate’s associates diploma certificate a-levels a-level gcse gcses o-levels
nvq svq hnd hnc pgce pgde pgdip pgcert btec diphe certhe npq qts fda fdsc
 degree ged baccalaureate undergraduate postgraduate graduate a.s. aas a.a.s. a.a. aa bscs mscs b.com bcom m.com
b.comm b.comm. bcomm mcomm b.des m.des b.arch m.arch b.pharm m.pharm
gesellenbrief gesellenprüfung meisterbrief meisterprüfung facharbeiterbrief
bca mca b.ed m.ed b.e. m.e. mphil m.phil. mres postdoc high-school secondary hsc ssc abitur diplom
diplom-informatiker diplomingenieur magister promotion staatsexamen fachabitur realschulabschluss hochschulreife
berufsausbildung dr. fachhochschulreife mittlere bachelorstudium masterstudium ausbildung licence maîtrise doctorat
bac bts dut baccalauréat ingénieur diplôme brevet cap magistère mastère licenciatura grado máster maestría doctorado
bachillerato técnico diplomado ingeniería graduado licenciado licenciada título bacharelado bacharel mestrado mestre
doutorado doutoramento licenciatura graduação pós-graduação tecnólogo ensino laurea dottorato diploma maturità
cfgs cfgm
triennale magistrale liceo licenza doctoraat hbo wo mbo vwo havo propedeuse licencjat inżynier magister magisterskie
inżynierskie doktorat matura mgr inż. studia бакалавр магистр специалист аспирант кандидат бакалавриат магистратура
аспирантура диплом специалитет среднее высшее بكالوريوس ماجستير دكتوراه دبلوم ليسانس ثانوية البكالوريوس الماجستير
إجازة
"""
_DEGREES_CJK = [
    "学士",
    "硕士",
    "博士",
    "本科",
    "大专",
    "專科",
    "研究生",
    "碩士",
    "學士",
    "学位",
    "修士",
    "学部",
    "専攻",
    "卒業",
    "学科",
    "高中",
    "专科",
    "工学部",
    "研究科",
    "修了",
    "高等学校",
]
_SCHOOLS = """
university uni college institute school academy polytechnic conservatory seminary universität hochschule fachhochschule
ies
schule gymnasium technische université école ecole lycée institut collège universidad escuela colegio instituto
universidade faculdade escola università istituto liceo politecnico scuola universiteit hogeschool lyceum
uniwersytet politechnika szkoła liceum akademia университет институт академия школа колледж училище техникум
гимназия лицей вуз جامعة الجامعة معهد كلية مدرسة أكاديمية eth mit ucla kth epfl hec insead iit tu berufsschule
realschule kolleg grundschule tafe bootcamp udemy coursera
berufskolleg hauptschule gesamtschule oberschule szkół technikum gimnazjum conservatoire conservatorio conservatório
polytechnique politécnico politécnica
"""
_SCHOOLS_CJK = ["大学", "大學", "学院", "學院", "学校", "學校", "高校", "中学", "研究科", "専門学校"]


_OCCUPATIONS = files("tailor.documents.words").joinpath("occupations.txt").read_text("utf-8")
_ALL_TITLES = titles.TITLES + titles.TRADES + further.TITLES + regional.TITLES + trades.TITLES + callings.TITLES
_ALL_TITLES += re.sub(r"(?m)^#.*", "", _OCCUPATIONS)
_ALL_TITLES_CJK = [*titles.TITLES_CJK, *titles.TRADES_CJK, *further.TITLES_CJK, *trades.TITLES_WIDE]
_ALL_ORGANISATIONS = _ORGANISATIONS + " bureau office division " + further.ORGANISATIONS
_ALL_ORGANISATIONS_CJK = [*_ORGANISATIONS_CJK, *further.ORGANISATIONS_CJK, *trades.ORGANISATIONS_WIDE]
_ALL_DEGREES = _DEGREES + further.DEGREES + regional.DEGREES
_ALL_DEGREES_CJK = [*_DEGREES_CJK, *further.DEGREES_CJK]
_ALL_SCHOOLS = _SCHOOLS + further.SCHOOLS + regional.SCHOOLS
_ALL_SCHOOLS_CJK = [*_SCHOOLS_CJK, *further.SCHOOLS_CJK]


@lru_cache(maxsize=16)
def _set(words: str) -> frozenset[str]:
    return frozenset(words.lower().split())


def _tokens(text: str) -> list[str]:
    # Only the common languages' joiners split a word: "co-founder" and "B.Sc." stay whole.
    return [t.strip(".,;:!?()[]\"“”„«»'’") or t for t in re.split(r"[\s/,&|]+", text.lower()) if t]


def _hits(text: str, words: str, cjk: list[str]) -> int:
    known = _set(words)
    raw = re.split(r"[\s,/&|()]+", text.lower())
    hits = sum(t in known or r in known for t, r in zip(_tokens(" ".join(raw)), [r for r in raw if r], strict=False))
    return hits + sum(word in text for word in cjk)


@lru_cache(maxsize=8192)
def title_score(text: str) -> float:
    """How much a text looks like a job title; 0 to about 3."""
    if text.strip(" .()").casefold() in _OWN_ACCOUNT:
        return 0.0
    if placeholders.is_title(text):
        return 1.0
    text = _FORCES.sub(" ", text)
    tokens = _tokens(text)
    score = float(min(_hits(text, _ALL_TITLES, _ALL_TITLES_CJK), 2))
    compound = any(
        re.search(
            r"(entwickler|ingenieur|leiter|berater|manager|techniker|assistent|ontwikkelaar|medewerker|kaufmann"
            r"|arbeiter|praktikum"
            r"|pfleger|helfer|sanitäter|therapeut|pädagog|lehrer|verkäufer|mechaniker|elektroniker|meister|fahrer|führer|planer|prüfer|monteur|leider"
            rf"|beheerder|begeleider|{further.TITLE_ENDS}|{callings.ENDS})(in)?$",
            t,
        )
        or any(len(part) > 4 and part in _set(_ALL_TITLES) for part in re.split("[-‑–]", t)[:: max(1, t.count("-"))])
        for t in tokens
    )
    compound = compound or _PHRASE.search(text.lower()) is not None or _wide_title(text)
    score += 1.0 if compound and not score else 0.0
    score += 0.5 if score and any(t in _set(titles.SENIORITY) for t in tokens) else 0.0
    return score if len(tokens) <= 12 else score * 0.4


_PHRASE = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, callings.PHRASES))})(?!\w)")


def _wide_title(text: str) -> bool:
    """Whether a short text of Chinese, Japanese or Korean ends as those do that name who does something."""
    return not text.isascii() and bool(re.fullmatch(callings.WIDE_ENDS, text.strip()))


#: Services of which each member is called as they are.
_FORCES = re.compile(r"(?i)\b(?:coast|national|home|border) guard\b")

#: Who works so names it in the employer's place.
_OWN_ACCOUNT = frozenset(
    {
        *(
            "freelance",
            "self-employed",
            "self employed",
            "selbstständig",
            "selbständig",
            "freiberuflich",
            "indépendant",
        ),
        *("indépendante", "autónomo", "autónoma", "libero professionista", "zelfstandig", "zzp", "own account"),
    }
)


def on_own_account(text: str) -> bool:
    """Whether a title says that somebody works on their own account."""
    return any(re.search(rf"(?<!\w){re.escape(words)}", text.casefold()) for words in _OWN_ACCOUNT)


#: What parts a title from what stands beside it.
_PARTS = re.compile(r"\s*[,;|/()]\s*|\s+[–—-]\s+|\s+(?:at|@|bei|beim|chez|presso|hos|bij)\s+")
#: What stands behind a title's word and says what it is of.
_OF = frozenset(("of", "for", "für", "de", "del", "des", "du", "di", "da", "do", "dos", "van"))


def _without_attributes(text: str) -> str:
    """A text without what only says what its titles are for ("systems" of a "Systems Architect")."""
    if not text.isascii() and not text[:1].isalpha():
        return text
    kept: list[str] = []
    for part in _PARTS.split(text):
        words = part.split()
        titled = [at for at, word in enumerate(words) if _is_title_word(word)]
        if titled:
            behind = titled[-1] + 1
            words = [] if behind < len(words) and words[behind].lower() in _OF else words[behind:]
        kept.append(" ".join(words))
    return ", ".join(filter(None, kept))


def _is_title_word(word: str) -> bool:
    plain = word.lower().strip(".,;:!?()[]\"“”„«»'’")
    return plain in _set(_ALL_TITLES) and plain not in _set(titles.SENIORITY)


@lru_cache(maxsize=8192)
def organisation_score(text: str) -> float:
    """How much a text looks like an organisation's name; 0 to about 2.5."""
    if text.strip(" .()").casefold() in _OWN_ACCOUNT:
        return 1.0
    if placeholders.is_employer(text):
        return 1.0
    if employers.is_known(text):
        return 2.0
    named = _without_attributes(text)
    score = float(min(_hits(named, _ALL_ORGANISATIONS, _ALL_ORGANISATIONS_CJK), 2))
    # Kinds of places to work at are in titles, too ("Hotel Receptionist"): they weigh half.
    score += 0.5 if score < 1 and _hits(named, trades.ORGANISATIONS, []) else 0.0
    score += 1.0 if _FORCES.search(text) else 0.0
    if re.search(r"\b(Inc|LLC|Ltd|GmbH|AG|Corp|S\.?A|B\.V|S\.r\.l|PLC|e\.V|KG|Pty)\b\.?", text) or re.search(
        r"ООО|شركة|公司|株式会社", text
    ):
        score += 1.0
    return score


@lru_cache(maxsize=8192)
def degree_score(text: str) -> float:
    """How much a text looks like a degree; 0 to about 2."""
    text = _LETTERS_APART.sub(r"\1.", text)
    score = float(min(_hits(_STANDARD.sub("", text), _ALL_DEGREES, _ALL_DEGREES_CJK), 2))
    if not score and _OF_WORDS.match(text):
        return 1.0
    return score + (0.5 if _OF_ARTS.search(text) else 0.0)


#: Letters of a degree with a space between them: "B. Tech".
_LETTERS_APART = re.compile(r"\b([BM])\. +(?=(?:Tech|Sc|Com|Eng|Ed|Arch|Pharm|Phil|E|A)\b)")
#: A British standard: "18th Edition BS 7671".
_STANDARD = re.compile(r"\bBS (?:EN )?(?=\d)")
_OF_ARTS = re.compile(r"(?i)\bof (arts|science|engineering|philosophy|business|fine|technology|laws?)\b")
#: Degrees of more than a word: what a school ends with, and what the state says of who learnt a trade at one of it.
_OF_WORDS = re.compile(
    r"(?i)(?:\d )?(?:A|AS|O)[- ]levels?\b|leaving cert\b|post[- ]?graduation\b|preparatory cycle\b|sslc\b|"
    r"cycle préparatoire\b|technical course\b|"
    r"staatliche anerkennung\b|staatlich (?:anerkannte|geprüfte|examinierte)[rn]?\b|examinierte[rn]?\b"
)


#: What one has from a school, which is none: "High School Diploma".
_SCHOOL_LEAVER = re.compile(r"(?i)\b(?:high|secondary|middle|trade) school (?=diploma|certificate|degree|equivalen)")


@lru_cache(maxsize=8192)
def school_score(text: str) -> float:
    """How much a text looks like a school's name; 0 to about 2."""
    if placeholders.is_school(text):
        return 1.0
    text = _SCHOOL_LEAVER.sub("", text)
    score = float(min(_hits(text, _ALL_SCHOOLS, _ALL_SCHOOLS_CJK), 2))
    if not score and (_CALLED.search(text) or _SCHOOL.search(text)):
        score = 1.0
    return score


#: Universities that are called by letters or by their state.
_CALLED = re.compile(
    r"\b(?:UNC|SUNY|CUNY|UIUC|UPenn|NYU|UCL|LSE|KTH|NTNU|DTU|UNAM|UFRJ|UFMG|USP|Unicamp|Caltech|Texas A&M|KU Leuven"
    r"|UT (?:Austin|Dallas|Arlington|San Antonio)|UMass|UConn|UW[- ](?:Madison|Milwaukee)"
    r"|(?:NC|Penn|Ohio|Iowa|Michigan|Oregon|Arizona|Kansas|Boise|Utah|Florida|Fresno|Cal|San Diego|San Jos[eé]|Georgia"
    r"|Oklahoma|Colorado|Mississippi|Wichita|Montclair|Morgan) State"
    r"|(?:Georgia|Virginia|Texas|Michigan|Louisiana) Tech)(?![\w-])(?! (?:Police|Patrol|Farm|Parks?|Senate|House))"
)
_SCHOOL = re.compile(
    r"(?i)universit|hochschule|schule\b|akademi|skole\b|skola\b|skolan\b|seminar\b|technikum|politechnik|liceu"
    r"|lyc[eé]e|colleg|college|schola|instituto?\b|gymnasiet\b|högskola|yliopisto|korkeakoulu|lukio\b"
    r"|\bcollege|academ|\bUC\b|\bMIT\b"
    r"|\bcareer cent(?:er|re)\b|\b(?:educational|apprenticeship|training) (?:program(?:me)?|cent(?:er|re)|trust)\b"
)


_LANGUAGES = """
welsh irish gaelic icelandic albanian bosnian slovenian lithuanian latvian estonian georgian armenian nepali
sinhala gujarati marathi kannada malayalam swahili yoruba igbo hausa amharic somali zulu xhosa afrikaans tagalog
filipino kurdish kroatisch serbisch bosnisch albanisch ungarisch rumänisch bulgarisch tschechisch slowakisch
slowenisch dänisch schwedisch norwegisch finnisch griechisch persisch kurdisch ukrainisch koreanisch gebärdensprache
english german french spanish italian portuguese dutch polish russian chinese mandarin cantonese japanese korean
arabic hindi urdu bengali punjabi tamil telugu turkish greek hebrew swedish norwegian danish finnish czech slovak
hungarian romanian bulgarian ukrainian croatian serbian vietnamese thai indonesian malay persian farsi latin catalan
englisch deutsch französisch spanisch italienisch portugiesisch niederländisch polnisch russisch chinesisch
japanisch arabisch türkisch latein anglais allemand français espagnol italien portugais néerlandais polonais russe
chinois japonais arabe inglés alemán francés español italiano portugués neerlandés polaco ruso chino japonés árabe
catalán inglês alemão francês espanhol português holandês russo chinês japonês inglese tedesco francese spagnolo
portoghese olandese cinese giapponese arabo engels duits frans spaans italiaans portugees nederlands pools russisch
chinees japans angielski niemiecki francuski hiszpański włoski polski rosyjski английский немецкий французский
испанский итальянский русский китайский японский арабский украинский 英语 汉语 普通话 法语 德语 日语 西班牙语 英語
engleză franceză germană italiană spaniolă maghiară română angličtina němčina francouzština španělština ruština čeština
slovenština anglický německý francouzský ruský ingilizce almanca fransızca ispanyolca rusça arapça türkçe українська
англійська німецька польська французька російська svenska engelska tyska franska spanska arabiska norska danska engelsk
tysk fransk norsk dansk svensk arabisk angol német francia magyar 日本語 中国語
韓国語 フランス語 ドイツ語 العربية الإنجليزية الفرنسية الألمانية الإسبانية
"""


def is_language(text: str) -> bool:
    """Whether a text begins with the name of a spoken language."""
    return any(token in _set(_LANGUAGES) for token in _tokens(text)[:2])
