"""What the labels of filled-in forms ask for, in many languages, and texts in which one stands before its value.

The labels are those of the older Europass forms (https://europass.europa.eu) and what people write in their manner.
"""

import re

from scraper.lexicon import labels
from tailor.documents.pages.lines import Says
from tailor.documents.parsing import supervisors
from tailor.documents.words import dates, headings

#: How labels of each field begin.
_LABELS: dict[Says, str] = {
    "organisation": r"(?:name of )?(?:employer|company|organi[sz]ation)(?!\s+(?:description|profile|type))"
    r"|name (and address )?of (the )?(employer|organi[sz]ation|company"
    r"|institut(?:ion|e)|school|college|university)"
    r"|arbeitgeber|firma|unternehmen|(nome|ragione sociale)\b.*(datore|azienda|istituto|ente)|datore di lavoro|azienda"
    r"|empresa|empleador|(nombre|nome|nom|nazwa)\b.*(emple|empre|centro|établ|organis|uczelni|pracod|szko|instit)\w*"
    r"|employeur|entreprise|empregador|werkgever|bedrijf|pracodawca|firmanaam|организация|работодатель|место работы"
    r"|компания|公司(名称)?|单位(名称)?|工作单位|会社名|勤務先|arbetsgivare|työnantaja|işveren|şirket|name and type of"
    r"|institut(?:ion|e)|board|school|university|college|bildungseinrichtung|schule|hochschule|universität|istituto|università"
    r"|scuola|établissement|école|université|instituição|universidade|escuela|universidad|centro|onderwijsinstelling"
    r"|trường|công ty|đơn vị(?: công tác)?|nơi làm việc|tên công ty|perusahaan"
    r"|instansi|nama perusahaan|majikan|syarikat"
    r"|school|uczelnia|szkoła|учебное заведение|вуз|学校(名称)?|院校|毕业院校|学校名|המעסיק|מעסיק|מוסד",
    "title": r"designation|course(?!\s*work)|exam(?:ination)?(?: passed)?|"
    r"(occupation or )?position( held)?|((job|position|working|official|research) )?title|role"
    r"|beruf|funktion|stelle|tätigkeit"
    r"|(tipo di )?impiego|posizione|ruolo|mansione|qualifica professionale|puesto|cargo|profesión|fonction|poste"
    r"|emploi( occupé)?|função|stanowisko|zawód|functie|beroep|должность|职位|岗位|职务|役職|職種|befattning|tehtävä"
    r"|pozisyon|görev|직위|직책|직급|담당직무|посада|funcția|funcţia|poziția|postul|pozice|pozícia|munkakör"
    r"|beosztás|stilling"
    r"|jabatan|posisi|chức (vụ|danh)|vị trí|θέση|radno mjesto|תפקיד|(title of )?(the )?qualification|degree"
    r"|abschluss|qualifica|titolo|título|titulación"
    r"|chuyên ngành|bằng cấp|jurusan|jawatan"
    r"|diplôme|diploma|qualificação|kwalifikacje|kierunek|специальность|квалификация|степень|学历|学位|专业|תואר",
    "place": r"(city"
    r"|town|place|location|address|anschrift|adresse|indirizzo|dirección|endereço|adres|адрес|ort|sede|città"
    r"|ciudad|lugar|lieu|ville|local|plaats|miejsce|город|地点"
    r"|所在地)$",
    "dates": r"dates?|years?|period|duration|tenure|from|(working|service) (period|duration)"
    r"|zeitraum|datum|dauer|von|od|desde|fechas?|per[ií]odo|durata|période|datas?"
    r"|duração|기간|근무기간|재직기간|період|perioada|perioadă|obdob|időszak|időtartam|periode|thời gian|περίοδος"
    r"|thời điểm|masa kerja|tempoh"
    r"|razdoblje|okres|daty|даты?|период|начало|期间|时间|起止时间|時期|期間|tid|ajankohta|tarih|תקופה|תאריכים",
    "tasks": r"(main |key |principal |job )?(activities|responsibilit(y|ies)|tasks|duties|profile|description)"
    r"|aufgaben|(haupt)?tätigkeiten|wichtigste (tätigkeiten|aufgaben)|"
    r"principali|mansioni|attività|(principales )?(funciones|tareas|actividades)|missions|tâches"
    r"|(principales )?activités|(principais )?(atividades|funções)|taken|werkzaamheden|(główne )?zadania"
    r"|(zakres )?obowiązk(i|ów)"
    r"|обязанности|职责|工作内容"
    r"|담당\s?업무|주요\s?업무|업무\s?내용|обов|responsabilități|atribuții|náplň|feladat|opgaver|oppgaver|tugas"
    r"|mô tả|nhiệm vụ|trách nhiệm|uraian|tanggung ?jawab|deskripsi|καθήκοντα"
    r"|业务内容|(担当)?業務内容|職務内容|arbetsuppgifter|tehtävät|görevler|אחריות",
}
#: What postings label so as well, as whole names in sixty languages; a client is not who employed.
_NAMES: dict[Says, frozenset[str]] = {
    "title": labels.TITLES,
    "organisation": labels.COMPANIES - {"client", "kunde", "opdrachtgever", "zleceniodawca", "auftraggeber"},
    "place": labels.ADDRESSES | (labels.PLACES - {"state", "country", "land", "pays", "país", "paese", "local"}),
}
FIELDS = {says: re.compile(rf"(?:{begins})(?![^\W\d_])", re.IGNORECASE) for says, begins in _LABELS.items()}


#: A short label and its value, with the colon of either width.
_SAID = re.compile(r"(?P<label>[^:：]{1,30})[:：](?P<value>.*\S.*)", re.DOTALL)
#: A label of the title with a dash for its colon: "Role - Fitter".
_DASHED = re.compile(r"(?i)(?:role|position|job title|designation|puesto|cargo|poste|stanowisko)\s+[-–—]\s+(?=\S)")


def said(text: str) -> tuple[Says, str]:
    """What a text with a label before it says it is, and the text without the label; "" where there is none."""
    if dashed := _DASHED.match(text):
        return "title", text[dashed.end() :].strip()
    found = _SAID.match(text)
    says, value = (field_of(found["label"]), found["value"]) if found else ("", "")
    return (says, value.strip()) if says in ("organisation", "title") else ("", text)


#: How a line of the newer Europass forms tells where somebody worked: "Localidad: Haro | País: España".
_TOWN_LABELS = (
    r"city|town|ort|stadt|ville|localit[ée]|localidade?|ciudad|cidade|citt[àa]|località|plaats|stad|miejscowość|miasto"
    r"|localitatea?|oraș(?:ul)?|město|mesto|helység|város|grad|град|населено място|город|місто|πόλη|by|paikkakunta|linn"
    r"|pilsēta|miestas"
)
_COUNTRY_LABELS = (
    r"country|land|pays|pa[íi]s|paese|kraj|[țţ]ar[aă]|země|krajina|ország|država|zemlja|държава|страна|країна|χώρα|maa"
    r"|riik|valsts|šalis"
)
_PLACED = re.compile(
    rf"(?:{_TOWN_LABELS})\s*:\s*(?P<town>[^|:]{{2,50}}?)\s*(?:[|·,]\s*(?:{_COUNTRY_LABELS})\s*:\s*(?P<country>[^|:]{{2,40}}))?",
    re.IGNORECASE,
)


def placed(text: str) -> str:
    """The place that a line of nothing but such labels tells; "" of any other."""
    found = _PLACED.fullmatch(text.strip()) if not dates.is_date_text(text) else None  # "Grad: Jan 2019"
    return ", ".join(filter(None, (part and part.strip() for part in found.groups()))) if found else ""


def asks(label: str) -> bool:
    """Whether a text is a form's label for a fact of an entry, and no section's heading."""
    return bool(field_of(label)) and headings.section_of(label) is None


def field_of(label: str) -> Says:
    """What a label asks for."""
    text = re.sub(r"^\d{1,2}[.)]\s*", "", label.strip(" :：•*▷▶►◦▪■"))
    if len(text) > 60:
        return ""
    for says, pattern in FIELDS.items():
        if pattern.match(text):
            return says
    return next((says for says, names in _NAMES.items() if labels.fold(text) in names), "")


def names_dates(text: str) -> bool:
    """Whether a text is the label of dates and nothing else ("Period")."""
    return len(text.split()) <= 2 and field_of(text) == "dates"


#: The label of whom somebody worked for through others: their employer where none is told.
CLIENT = re.compile(
    r"(?i)(?:end[ -]?)?(?:client|customer|kunde|opdrachtgever|klient|cliente?)(?: name)?\s*[:：]\s*(?=\S)"
)


#: What stands below a position and is neither its title nor its employer.
_ASIDE = re.compile(
    rf"(?i)^(?:{supervisors.LABELS}|supervised by|report(?:s|ing|ed) to|(?:end[ -]?)?clients?|customers?"
    r"|(?:relevant |related )?(?:course ?work|courses)|industry(?: sector)?|branche"
    r"|secteur(?: d['’]activité)?|settore|sector|setor|bran[żz]a|отрасль|team size|technolog(?:y|ies)"
    r"|tech(?:nology)? stack|stack)\s*:\s*\S"
)


def is_aside(text: str) -> bool:
    """Whether a text tells, behind a label, something of a position that is neither its title nor its employer."""
    return bool(_ASIDE.match(text))
