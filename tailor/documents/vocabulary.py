"""Words that tell job titles, organisations, degrees, schools and places apart, in many languages."""

import re
import unicodedata
from functools import lru_cache

from tailor.documents import further_languages as further
from tailor.documents import regional_languages as regional
from tailor.documents import towns, trades

_TITLES = """
engineer developer programmer architect manager director lead leader head chief officer president vice vp ceo cto
cfo coo cio cmo founder co-founder cofounder owner partner principal analyst scientist researcher consultant advisor
adviser specialist coordinator administrator admin assistant associate intern internship trainee apprentice fellow
fellowship professor lecturer instructor teacher tutor teaching designer artist writer editor journalist producer
photographer translator interpreter accountant auditor controller bookkeeper attorney lawyer paralegal counsel nurse
physician doctor surgeon dentist pharmacist therapist technician mechanic electrician operator supervisor foreman
representative rep sales salesperson cashier clerk secretary receptionist waiter waitress server barista cook chef
driver pilot guard officer sergeant lieutenant captain soldier marketer strategist planner buyer recruiter tester qa
sre devops evangelist advocate ambassador volunteer mentor coach counselor librarian curator contractor freelancer
freelance executive expert member contributor maintainer postdoc postdoctoral phd-student student ta ra scholar
inspector agent broker trader banker underwriter actuary statistician economist physicist chemist biologist
mathematician psychologist programmer-analyst superintendent steward host hostess entwickler entwicklerin ingenieur
ingenieurin leiter leiterin geschäftsführer geschäftsführerin berater beraterin praktikant praktikantin werkstudent
werkstudentin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin projektleiter projektleiterin projektmanager
teamleiter teamleiterin assistent assistentin referent referentin kaufmann kauffrau techniker technikerin
auszubildender auszubildende azubi softwareentwickler softwareentwicklerin softwareingenieur softwareingenieurin
lehrer lehrerin verkäufer verkäuferin fachkraft administratorin analystin gründer architektin redakteur buchhalter
buchhalterin développeur développeuse ingénieur ingénieure chef cheffe directeur directrice responsable stagiaire
consultante chargé chargée assistante technicien technicienne gestionnaire analyste conseiller conseillère
professeur enseignant enseignante vendeur vendeuse alternant alternante comptable fondateur ingeniero ingeniera
desarrollador desarrolladora programador programadora director directora gerente jefe jefa analista consultor
consultora becario becaria técnico técnica asistente auxiliar coordinador coordinadora administrador administradora
profesor profesora vendedor vendedora responsable practicante arquitecto arquitecta diseñador diseñadora encargado
encargada contable fundador engenheiro engenheira desenvolvedor desenvolvedora estagiário estagiária diretor
diretora coordenador coordenadora assistente técnico analista professor professora vendedor arquiteto arquiteta
supervisor consultor gestor gestora bolsista ingegnere sviluppatore sviluppatrice programmatore responsabile
direttore direttrice consulente tirocinante stagista tecnico impiegato impiegata assistente analista insegnante
addetto addetta architetto progettista coordinatore coordinatrice capo ricercatore ontwikkelaar ingenieur medewerker
directeur stagiair stagiaire adviseur consultant beheerder projectleider teamleider docent leraar verkoper
programmeur onderzoeker inżynier programista programistka kierownik kierowniczka dyrektor specjalista specjalistka
analityk stażysta stażystka praktykant konsultant asystent asystentka menedżer nauczyciel sprzedawca księgowa
księgowy projektant administrator koordynator deweloper инженер инженер-программист разработчик разработчица
программист руководитель директор менеджер аналитик консультант стажёр стажер специалист ассистент помощник
преподаватель учитель администратор архитектор дизайнер тестировщик тимлид ведущий старший младший главный начальник
заместитель бухгалтер врач продавец научный مهندس مهندسة مطور مطورة مبرمج مبرمجة مدير مديرة رئيس محلل محللة مستشار
مستشارة متدرب متدربة مصمم مصممة أخصائي أخصائية مساعد مساعدة معلم معلمة أستاذ محاسب محاسبة باحث باحثة منسق منسقة فني
مشرف مشرفة مسؤول قائد
"""
#: Trades and callings outside of offices and software.
_TRADES = """
plumber carpenter welder mason painter roofer locksmith machinist millwright rigger surveyor landscaper gardener farmer
midwife paramedic caregiver carer nanny hairdresser stylist beautician tailor seamstress butcher baker bartender
sommelier housekeeper janitor cleaner porter courier dispatcher warehouseman storekeeper stocker picker packer
merchandiser florist jeweler veterinarian optometrist radiographer phlebotomist dietitian nutritionist physiotherapist
hygienist orderly chaplain pastor priest imam rabbi magistrate judge solicitor barrister notary detective firefighter
policeman sailor deckhand steward stewardess geologist botanist zoologist ecologist archaeologist historian
anthropologist sociologist linguist astronomer meteorologist oceanographer animator illustrator musician composer actor
actress dancer choreographer filmmaker videographer copywriter proofreader reporter columnist broadcaster anchor
principal dean provost headteacher headmaster headmistress caretaker lifeguard trainer referee umpire athlete
krankenpfleger krankenpflegerin krankenschwester pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann arzt
ärztin hebamme koch köchin bäcker bäckerin metzger friseur friseurin elektriker elektrikerin elektroniker mechatroniker
mechaniker schlosser schreiner tischler maurer maler dachdecker klempner installateur fahrer fahrerin lagerist
disponent kellner kellnerin verwalter hausmeister erzieher erzieherin sozialarbeiter sozialarbeiterin anwalt anwältin
rechtsanwalt rechtsanwältin jurist juristin richter richterin journalist journalistin redakteurin gärtner gärtnerin
polizist meister meisterin facharbeiter konstrukteur konstrukteurin disponentin bürokraft hilfskraft doktorand
doktorandin professorin dozent dozentin infirmier infirmière médecin sage-femme cuisinier cuisinière boulanger
boulangère pâtissier coiffeur coiffeuse électricien électricienne plombier menuisier maçon peintre chauffeur serveur
serveuse caissier caissière secrétaire juriste avocat avocate notaire huissier éducateur éducatrice formateur formatrice
rédacteur rédactrice graphiste traducteur traductrice chercheur chercheuse doctorant doctorante pharmacien pharmacienne
aide-soignant aide-soignante magasinier mécanicien ouvrier ouvrière employé employée agente enfermero enfermera médico
médica cocinero cocinera panadero electricista fontanero carpintero albañil pintor conductor camarero camarera cajero
cajera secretario secretaria abogado abogada juez educador educadora traductor traductora investigador investigadora
farmacéutico farmacéutica operario operaria dependiente dependienta maestro maestra periodista enfermeiro enfermeira
cozinheiro cozinheira padeiro eletricista encanador pedreiro motorista garçom secretário secretária advogado advogada
tradutor tradutora pesquisador pesquisadora farmacêutico jornalista auxiliar operador operadora infermiere infermiera
medico cuoco cuoca panettiere elettricista idraulico falegname muratore autista cameriere cameriera segretario
segretaria avvocato avvocata giudice educatore educatrice traduttore traduttrice farmacista operaio operaia magazziniere
collaboratore collaboratrice commesso commessa giornalista maestra geometra verpleegkundige arts huisarts kok bakker
elektricien loodgieter timmerman metselaar schilder chauffeur ober secretaresse advocaat jurist rechter vertaler
apotheker magazijnmedewerker monteur planner boekhouder boekhoudster verzorgende begeleider pielęgniarz pielęgniarka
lekarz lekarka kucharz kucharka piekarz elektryk hydraulik stolarz murarz malarz kierowca kelner kelnerka sekretarka
prawnik prawniczka adwokat sędzia tłumacz tłumaczka farmaceuta magazynier mechanik operator operatorka robotnik
księgowy referent brygadzista majster медсестра медбрат фельдшер повар пекарь электрик сантехник плотник каменщик
маляр водитель официант официантка секретарь юрист адвокат судья переводчик переводчица фармацевт кладовщик механик
оператор рабочий экономист конструктор технолог мастер журналист редактор кассир диспетчер логист ممرض ممرضة طبيب
طبيبة طباخ خباز كهربائي سباك نجار سائق نادل سكرتير سكرتيرة محامي محامية قاضي مترجم مترجمة صيدلي صيدلانية عامل
ميكانيكي صحفي صحفية مدقق مدققة محرر محررة موظف موظفة كاتب كاتبة بائع بائعة
"""
_TITLES_CJK = [
    "工程师",
    "工程師",
    "经理",
    "經理",
    "总监",
    "總監",
    "主管",
    "助理",
    "实习生",
    "實習生",
    "专员",
    "專員",
    "顾问",
    "顧問",
    "分析师",
    "设计师",
    "設計師",
    "开发",
    "研究员",
    "教师",
    "讲师",
    "教授",
    "负责人",
    "总裁",
    "主任",
    "架构师",
    "组长",
    "科学家",
    "エンジニア",
    "マネージャー",
    "マネジャー",
    "部長",
    "課長",
    "係長",
    "主任",
    "リーダー",
    "インターン",
    "開発者",
    "担当",
    "コンサルタント",
    "デザイナー",
    "アナリスト",
    "プログラマー",
    "研究員",
    "講師",
    "助教",
    "社員",
    "ディレクター",
    "スペシャリスト",
    "取締役",
    "営業",
]
_TRADES_CJK = [
    *("护士", "医生", "医师", "药剂师", "厨师", "司机", "会计", "律师", "翻译", "编辑", "记者"),
    *("销售", "出纳", "店长"),
    *(
        "技术员",
        "电工",
        "文员",
        "秘书",
        "看護師",
        "医師",
        "薬剤師",
        "調理師",
        "運転手",
        "経理",
        "弁護士",
        "通訳",
        "編集者",
    ),
    *("記者", "店長", "事務", "保育士", "介護士", "美容師", "整備士", "主任", "販売員", "技術者", "教員", "教諭"),
]
_SENIORITY = "senior sr junior jr staff lead principal chief head deputy acting interim graduate undergraduate"
_ORGANISATIONS = """
inc inc. incorporated llc ltd ltd. limited plc corp corp. corporation company co. gmbh ag kg se ug mbh e.v. ohg sa
s.a. sas sarl s.r.l. srl spa s.p.a. s.l. sl bv b.v. nv n.v. ab oy as a/s aps lda ltda ltda. sp. z.o.o. o.o. ооо оао
зао пао ао ип pte pty university college institute school academy hospital clinic bank group holdings holding
partners consulting consultants solutions systems technologies technology tech software labs lab laboratory
laboratories studio studios agency foundation association society council ministry department centre center network
networks media press magazine industries industrial enterprises enterprise ventures capital insurance airlines
motors energy pharma pharmaceuticals therapeutics health healthcare services service store stores restaurant cafe
hotel church museum library club league army navy force interactive games entertainment digital research
international global analytics robotics electronics semiconductor logistics retail bancorp financial securities
airways telecom communications startup agency firm organization organisation universität hochschule fachhochschule
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
dds associate associate's associate’s associates diploma certificate a-levels a-level gcse
 degree ged baccalaureate undergraduate postgraduate graduate a.s. aas a.a. aa bscs mscs b.com bcom m.com
b.des m.des b.arch m.arch b.pharm m.pharm
bca mca b.ed m.ed b.e. m.e. mphil m.phil. mres postdoc high-school secondary hsc ssc abitur diplom
diplom-informatiker diplomingenieur magister promotion staatsexamen fachabitur realschulabschluss hochschulreife
berufsausbildung dr. fachhochschulreife mittlere bachelorstudium masterstudium ausbildung licence maîtrise doctorat
bac bts dut baccalauréat ingénieur diplôme brevet cap magistère mastère licenciatura grado máster maestría doctorado
bachillerato técnico diplomado ingeniería graduado licenciado licenciada título bacharelado bacharel mestrado mestre
doutorado doutoramento licenciatura graduação pós-graduação tecnólogo ensino laurea dottorato diploma maturità
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
university college institute school academy polytechnic conservatory seminary universität hochschule fachhochschule
schule gymnasium technische université école ecole lycée institut collège universidad escuela colegio instituto
universidade faculdade escola università istituto liceo politecnico scuola universiteit hogeschool lyceum
uniwersytet politechnika szkoła liceum akademia университет институт академия школа колледж училище техникум
гимназия лицей вуз جامعة الجامعة معهد كلية مدرسة أكاديمية eth mit ucla kth epfl hec insead iit tu berufsschule
realschule kolleg grundschule tafe bootcamp udemy coursera
"""
_SCHOOLS_CJK = ["大学", "大學", "学院", "學院", "学校", "學校", "高校", "中学", "研究科", "専門学校"]
_COUNTRIES = """
usa us u.s. u.s.a. uk u.k. united states united kingdom england scotland wales ireland northern ireland canada
australia new zealand germany deutschland france spain españa italy italia portugal brazil brasil mexico méxico
argentina chile colombia peru netherlands nederland the netherlands belgium belgique belgië switzerland schweiz
suisse austria österreich poland polska czech republic czechia hungary romania bulgaria greece turkey türkiye russia
россия ukraine украина belarus sweden norway denmark finland iceland estonia latvia lithuania india china japan
korea south korea singapore malaysia indonesia thailand vietnam philippines taiwan hong kong pakistan bangladesh sri
lanka nepal israel egypt jordan lebanon saudi arabia uae united arab emirates qatar kuwait morocco tunisia algeria
nigeria kenya ghana south africa ethiopia remote remoto télétravail homeoffice zdalnie hybrid onsite on-site
worldwide luxembourg kazakhstan الأردن
الإمارات السعودية مصر لبنان قطر الكويت المغرب
"""
_STATES = [
    "AL",
    "AK",
    "AZ",
    "AR",
    "CA",
    "CO",
    "CT",
    "DE",
    "FL",
    "GA",
    "HI",
    "ID",
    "IL",
    "IN",
    "IA",
    "KS",
    "KY",
    "LA",
    "ME",
    "MD",
    "MA",
    "MI",
    "MN",
    "MS",
    "MO",
    "MT",
    "NE",
    "NV",
    "NH",
    "NJ",
    "NM",
    "NY",
    "NC",
    "ND",
    "OH",
    "OK",
    "OR",
    "PA",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UT",
    "VT",
    "VA",
    "WA",
    "WV",
    "WI",
    "WY",
    "DC",
    "BC",
    "AB",
    "ON",
    "QC",
    "NS",
    "NSW",
    "VIC",
    "QLD",
    "ACT",
]
_STATE_NAMES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
ontario quebec alberta
new york|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|rhode island
west virginia|british columbia|bayern|hessen|bavaria
"""


_ALL_TITLES = _TITLES + _TRADES + further.TITLES + regional.TITLES + trades.TITLES
_ALL_TITLES_CJK = [*_TITLES_CJK, *_TRADES_CJK, *further.TITLES_CJK, *trades.TITLES_WIDE]
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


def title_score(text: str) -> float:
    """How much a text looks like a job title; 0 to about 3."""
    tokens = _tokens(text)
    score = float(min(_hits(text, _ALL_TITLES, _ALL_TITLES_CJK), 2))
    compound = any(
        re.search(
            r"(entwickler|ingenieur|leiter|berater|manager|techniker|assistent|ontwikkelaar|medewerker|kaufmann"
            r"|arbeiter"
            r"|pfleger|lehrer|verkäufer|mechaniker|elektroniker|meister|fahrer|führer|planer|prüfer|monteur|leider"
            rf"|beheerder|begeleider|{further.TITLE_ENDS})(in)?$",
            t,
        )
        or any(len(part) > 4 and part in _set(_ALL_TITLES) for part in re.split("[-‑–]", t)[:: max(1, t.count("-"))])
        for t in tokens
    )
    score += 1.0 if compound and not score else 0.0
    score += 0.5 if score and any(t in _set(_SENIORITY) for t in tokens) else 0.0
    return score if len(tokens) <= 12 else score * 0.4


def organisation_score(text: str) -> float:
    """How much a text looks like an organisation's name; 0 to about 2.5."""
    score = float(min(_hits(text, _ALL_ORGANISATIONS, _ALL_ORGANISATIONS_CJK), 2))
    # Kinds of places to work at are in titles, too ("Hotel Receptionist"): they weigh half.
    score += 0.5 if score < 1 and _hits(text, trades.ORGANISATIONS, []) else 0.0
    if re.search(r"\b(Inc|LLC|Ltd|GmbH|AG|Corp|S\.?A|B\.V|S\.r\.l|PLC|e\.V|KG|Pty)\b\.?", text) or re.search(
        r"ООО|شركة|公司|株式会社", text
    ):
        score += 1.0
    return score


def degree_score(text: str) -> float:
    """How much a text looks like a degree; 0 to about 2."""
    return float(min(_hits(text, _ALL_DEGREES, _ALL_DEGREES_CJK), 2)) + (
        0.5
        if re.search(r"(?i)\bof (arts|science|engineering|philosophy|business|fine|technology|laws?)\b", text)
        else 0.0
    )


def school_score(text: str) -> float:
    """How much a text looks like a school's name; 0 to about 2."""
    score = float(min(_hits(text, _ALL_SCHOOLS, _ALL_SCHOOLS_CJK), 2))
    if not score and re.search(
        r"(?i)universit|hochschule|schule\b|akademi|skole\b|skola\b|skolan\b|seminar\b|technikum|politechnik|liceu"
        r"|lyc[eé]e|colleg|college|schola|instituto?\b|gymnasiet\b|högskola|yliopisto|korkeakoulu|lukio\b"
        r"|\bcollege|academ|\bUC\b|\bMIT\b",
        text,
    ):
        score = 1.0
    return score


def is_region(text: str) -> bool:
    """Whether a text is a country, a state or "remote"."""
    plain = text.strip().strip(".()")
    lowered = plain.lower()
    return (
        plain in _STATES
        or lowered in _phrases(_COUNTRIES)
        or lowered in _phrases(_STATE_NAMES)
        or bool(re.fullmatch(r"(?:[A-Z]{2}) \d{5}(?:-\d{4})?", plain))
    )


@lru_cache(maxsize=4)
def _phrases(words: str) -> frozenset[str]:
    multi = {
        *("united states", "united kingdom", "northern ireland", "new zealand", "the netherlands", "czech republic"),
        *("south korea", "hong kong", "sri lanka", "saudi arabia", "united arab emirates", "south africa"),
    }
    listed = {part.strip() for line in words.splitlines() for part in line.split("|")} if "|" in words else set()
    return (
        frozenset(words.lower().replace("|", " ").split()) - {"new", "south", "north", "united", "the", "republic"}
        | multi
        | listed
    )


_TOWN = r"[^\W\d_][^\W\d_.'’\-]*(?:[ .'’\-]+[^\W\d_][^\W\d_.'’\-]*){0,3}"


def split_place(text: str) -> tuple[str, str]:
    """A text without the place at its end, and that place: "Google, Boston, MA" is "Google" and "Boston, MA"."""
    parts = [p.strip() for p in re.split(r",|،|，", text)]
    for count in (3, 2, 1):
        if len(parts) < count + (0 if count > 1 else 1) or not is_region(parts[-1]):
            continue
        tail = parts[-count:]
        towns = tail[:-1]
        if all(re.fullmatch(_TOWN, t) and not title_score(t) and not organisation_score(t) for t in towns) and len(
            tail
        ) >= min(count, 2):
            if count == 3 and not is_region(parts[-2]):
                continue
            rest = ", ".join(parts[:-count])
            return rest, ", ".join(tail)
    return ("", text.strip()) if is_region(text) else (text.strip(), "")


def is_place(text: str) -> bool:
    """Whether a text is a place and nothing else."""
    text = text.strip().strip("()").strip()
    if not text or len(text) > 50 or re.search(r"\d{3,}", text) or title_score(text) or school_score(text):
        return False
    if towns.is_town(text):
        return True
    return not split_place(text)[0]


def _unmarked(text: str) -> str:
    """A text without vowel signs and the like, which no letter pattern matches."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Mc"))


def maybe_town(text: str) -> bool:
    """Whether a text, where a place is likely to stand, may be a town's bare name."""
    plain = _unmarked(text.strip())
    wordless = title_score(plain) or organisation_score(plain) or school_score(plain) or degree_score(plain)
    return not wordless and len(plain) <= 30 and plain[:1] == plain[:1].upper() and bool(re.fullmatch(_TOWN, plain))


def maybe_place(text: str) -> bool:
    """Whether a text may be a town with a region that no table knows: "Porto, Norte", "Vila Nova"."""
    text = _unmarked(text.strip().strip("()").strip())
    if is_place(text):
        return True
    if title_score(text) or organisation_score(text) or school_score(text) or degree_score(text) or len(text) > 45:
        return False
    return bool(re.fullmatch(rf"{_TOWN}(?:\s*[,،，/]\s*{_TOWN}){{1,2}}", text))


_LANGUAGES = """
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
日本語 中国語 韓国語 フランス語 ドイツ語 العربية الإنجليزية الفرنسية الألمانية الإسبانية
"""


def is_language(text: str) -> bool:
    """Whether a text begins with the name of a spoken language."""
    return any(token in _set(_LANGUAGES) for token in _tokens(text)[:2])
