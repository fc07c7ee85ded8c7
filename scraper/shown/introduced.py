"""Finds whom a text introduces as the one who hires: by its headings, sentences, and how it closes."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re

from scraper.lexicon import gazetteer, institutions, words
from scraper.signs import judge

ABOUT = re.compile(
    r"^(?:about|über|à propos d[e’']|sobre|chi è|over|o firmie|o společnosti|om|who is"
    r"|(?:join|werden sie teil (?:von|der|des)|rejoignez|rejoindre|únete a|entra in|junte-se (?:à|ao)|werken bij|dołącz do|přidejte se k|bli en del av|bliv en del af|bli en del av)(?= (?-i:[A-ZÀ-Ž])))"
    r"\s+(?P<company>[A-ZÀ-Ž][\w&.’' -]{1,50}?)\s*:?$",
    re.I,
)
NOT_NAMES = re.compile(
    r"^(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|notre|nos|mon|ma|nuestr[oa]s?|noss[oa]s?|(?:il |la |i |le )?nostr[oaie]|onze|nasz[ae]?|naš[ae]?|náš|vår[at]?|våre|vor(?:es|t)|наш[аеи]?"
    r"|the(?! (?-i:[A-ZÀ-Ž]))|this|us|you|uns|sie|dich|our|your|we|nous|vous|nosotros|noi|ons|the (?:role|job|team|company|position|opportunity|organi[sz]ation|business|client|firm|department|project|office)|oss|dig|role|job|team|company|life|working|it)\b",
    re.I,
)
_VERBS = r"(?:is (?:currently )?(?:hiring|looking for|seeking|searching for)|seeks|sucht|recherche|recrute|busca|cerca|zoekt|hledá|szuka|poszukuje|söker|søger|søker|anställer|ansætter|ansetter|hakee|etsii|palkkaa|otsib|meklē|ieško|keres|caută|angajează|assume|assumono|contrata|embauche|needs|requires|wishes to appoint|invites applications|traži|zapošljava|išče|hľadá|prijme|přijme|nabírá|zatrudni|procura|contrata|recruta|ricerca|assume|търси|ищет|приглашает|шукає|запрошує|αναζητά|ζητά|arıyor|óskar eftir|leitar að|mencari|cần tuyển)\b"
_SEEKS = re.compile(
    r"(?:^|\n|[.!?:] )(?P<company>[A-ZÀ-ŽΆ-ΫА-ЯЁІЇЄҐ«„][\w&.’'«»“”-]*(?: (?:[A-ZÀ-ŽΆ-ΫА-ЯЁІЇЄҐ&«„][\w&.’'«»“”-]*|of|and|the|de|del|di|da|do|du|van|von)){0,5}?)(?:,(?: [^.,:;!?\n]{2,40},){1,3}|,?"
    r"(?: (?:in|à|en|em|a|w|v|ve|i) [A-ZÀ-Ž][\w’'-]*(?: [A-ZÀ-Ž][\w’'-]*){0,2}(?:, [A-ZÀ-Ž][\w’'-]*(?: [A-ZÀ-Ž][\w’'-]*){0,2})?)?"
    r"(?: [a-zà-žα-ωа-я][^.,:;!?\n]{3,80},)?)"
    rf" {_VERBS}"
)
#: "Каменский завод насосов приглашает": a name with the kind of a house in it, which may be written small.
_KIND_SEEKS = re.compile(
    rf"(?:^|\n|[.!?:] )(?P<company>[А-ЯЁІЇЄҐ][^\s.,:;!?]{{1,30}}(?: [^\s.,:;!?]{{2,30}}){{1,4}}?) {_VERBS}"
)
#: "Weberei Marlow GmbH, Am Bach 3, 87600 Kaufbeuren".
_ADDRESS_BEHIND = re.compile(r", .*\d.*$")


def company(description: str) -> str:
    """The company that a text introduces: `About Acme`, `Acme is looking for`, or a line that is a company's full name."""
    for line in description.split("\n")[:200]:
        text = line.lstrip("#- ").strip()
        if (
            2 < len(text) <= 60
            and len(text.split()) <= 8
            and (form := words.LEGAL_FORM.search(text))
            and (form.start() or form[0].strip() != "SE")  # "SE BUSCA" is no societas europaea, "UAB Marlow" a firm
            and text[-1] not in ":：?!。"
        ):
            return _ADDRESS_BEHIND.sub("", text)
        told = ABOUT.match(text)
        if told and line.startswith("#") and not NOT_NAMES.match(told["company"]):
            return told["company"]
    told = _SEEKS.search(description)
    if told and len(told["company"]) > _SHORTEST and not NOT_NAMES.match(told["company"]):
        return told["company"]
    kinds = (each["company"] for each in _KIND_SEEKS.finditer(description[:_INTRODUCED]))
    if name := next((each for each in kinds if institutions.holds_kind(each) and not NOT_NAMES.match(each)), ""):
        return name
    return _with_its_form(description) or _signed(description)


#: "Marlow Weavers, a subsidiary of Calder Mills": which of the two hires.
_DAUGHTER = re.compile(
    r"(?:^|\n|[.!?:] )(?P<company>[A-ZÀ-Ž][\w&’'.-]*(?: (?:(?:&|and|und|et|y|e|de|du|of) )?[A-ZÀ-Ž&][\w&’'.-]*){0,5}),? (?:is |ist |est |es |è |é |är |er |jest )?"
    r"(?i:an? (?:wholly[- ]owned )?(?:subsidiary|division|daughter company) of|(?:proudly )?part of(?: the)?|eine? (?:\d+ ?%ige )?(?:tochter(?:gesellschaft|firma|unternehmen)?|unternehmen) (?:der|des|von)"
    r"|(?:une )?filiale (?:du|de|d['’])|(?:una? )?(?:filial|empresa) del? grupo|(?:una )?(?:controllata|società) (?:del|di)|(?:uma )?(?:subsidiária|empresa do grupo)|een dochter(?:onderneming|bedrijf)? van|spółka (?:zależna|córka)|dceřiná společnost|ett dotterbolag till|et datterselskab af|et datterselskap av) (?P<mother>[A-ZÀ-Ž])"
)


def daughter(text: str) -> str:
    """The company of which a text's beginning says to whom it belongs; empty when it says so of none."""
    found = _DAUGHTER.search(text[:_INTRODUCED])
    name = found["company"] if found else ""
    return "" if NOT_NAMES.match(name) or gazetteer.is_place(name) or judge.is_job_title(name) else name


#: عن شركة الواحة, 三河織機について, "Sobre a Marlow": in words that stand otherwise than those above.
_ABOUT_ELSEWHERE = re.compile(
    r"^(?:(?:عن|انضم إلى) (?P<south>[^\n.:]{4,50})|(?P<east>[^\s、。]{3,24}(?: [^\s、。]{2,12})?)(?:について|で働く)"
    r"|(?i:sobre (?:a|o)|über (?:die|den|das)|à propos (?:de la|du)|om) (?P<west>[A-ZÀ-Ž][\w&.’' -]{1,50}))$"
)
_PROSE = 40


def headed(text: str) -> str:
    """The name that a short line of a text introduces above a sentence (`About Marlow Weavers`, `Join Marlow Weavers`)."""
    lines = [line for line in text[:_SEARCHED].split("\n") if line.strip()]
    for line, below in itertools.pairwise(lines):
        bare = line.lstrip("# ").strip(" :")
        if len(bare) > _LONGEST_HEADING or len(below) < _PROSE or below[0] in "#-" or below[-1] not in ".!?。":
            continue
        told, other = ABOUT.match(bare), _ABOUT_ELSEWHERE.match(bare)
        name = next(filter(None, other.groups()), "") if other else told["company"] if told else ""
        if name and (name[0].isupper() or not name[0].isascii()) and not NOT_NAMES.match(name):
            return name.strip()
    return ""


_SEARCHED, _LONGEST_HEADING = 8_000, 70


#: "Our client, Marlow Weavers, is looking for": whom an agency names.
_CLIENT = re.compile(
    r"(?<!\w)(?i:(?:our|my) clients?|unser(?:e[mnrs]?)? (?:kunden?|mandant(?:en)?|auftraggeber)|notre client|nuestro cliente"
    r"|nosso cliente|il nostro cliente|onze (?:opdrachtgever|klant)|nasz(?:ego)? klienta?|vår kund|vår kunde|vores kunde),? "
    r"(?:(?:die|der|das|la société|la empresa|a empresa|la società|firma|firmy) )?"
    r"(?P<company>[A-ZÀ-Ž][\w&’'.-]*(?: (?:(?:&|and|und|et|y|e|de|of) )?[A-ZÀ-Ž&][\w&’'.-]*){0,4})"
    r"(?=,| (?:is|are|has|seeks|needs|sucht|recherche|recrute|busca|procura|cerca|zoekt|szuka|poszukuje|söker|søger|søker)\b| \()"
)


_SEEKS_EAST = re.compile(
    r"(?:^|[\n。])(?P<company>[^\s、。]{2,24}?(?: [^\s、。]{2,12}?)?)(?:では|は)、?(?P<sought>[^\n。]{2,40})を?(?:募集|採用)"
)


def seeker(text: str, title: str) -> str:
    """Who seeks somebody in a sentence of a text's beginning that names the job as its title does; else empty."""
    begun, job = text[:_INTRODUCED], title.casefold()
    for found in (*_SEEKS.finditer(begun), *_SEEKS_EAST.finditer(begun)):
        behind = found.groupdict().get("sought") or _SENTENCE.split(begun[found.end() :], maxsplit=1)[0]
        name = found["company"].strip()
        if len(job) > _SHORTEST and job in behind.casefold() and not NOT_NAMES.match(name):
            return "" if gazetteer.is_place(name) or judge.is_job_title(name) else name
    return ""


#: "We are recruiting a weaver on behalf of Marlow Weavers": for whom an agency seeks.
_BEHALF = re.compile(
    r"(?<!\w)(?i:on behalf of|im (?:auftrag|namen) (?:von|der|des|unsere[sr] \w+,? (?:der|des))|pour le compte (?:de|d['’])|en nombre de|por cuenta de"
    r"|em nome d[aeo]|por conta d[aeo]|per conto (?:di|della|del)|in opdracht van|namens|na zlecenie|w imieniu|jménem|på uppdrag av|på vegne af|på vegne av) ?"
    r"(?:(?i:our clients?|the|firmy|společnosti),? )?"
    r"(?P<company>[A-ZÀ-Ž][\w&’'.-]*(?: (?:(?:&|and|und|et|y|e|de|of) )?[A-ZÀ-Ž&][\w&’'.-]*){0,4})"
)
#: "Ridge Recruitment is working with Marlow Weavers to find a weaver".
_WORKS_WITH = re.compile(
    r"(?:is|are|has been|have been) (?:(?:proudly|exclusively|currently) )?(?:working|partner(?:ing|ed)|retained|engaged|instructed|appointed) (?:with|by) "
    r"(?P<company>[A-ZÀ-Ž][\w&’'.-]*(?: (?:(?:&|and|of|the) )?[A-ZÀ-Ž&][\w&’'.-]*){0,5}),? (?:to|in) (?:find|recruit|appoint|hire|fill|secure|identify|source|help)"
)
_RECRUITS = re.compile(r"\b(?:recruit|rekrut|recrut|reclut|ricerc|selecciona|seleccion|werv)", re.I)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def client(text: str) -> str:
    """The client for whom an agency's text says that it seeks somebody, where it names one."""
    begun = text[:_INTRODUCED]
    seeks = "\n".join(each for each in _SENTENCE.split(begun) if words.SEEKING.search(each) or _RECRUITS.search(each))
    found = _CLIENT.search(begun) or _WORKS_WITH.search(begun) or _BEHALF.search(seeks)
    name = found["company"].rstrip(".'’-") if found else ""
    return "" if NOT_NAMES.match(name) or gazetteer.is_place(name) or judge.is_job_title(name) else name


def of_its_kind(text: str) -> str:
    """The institution that the first sentences of a text name, unless they speak of it as of a job."""
    said = "\n".join(line for line in text.split("\n") if _is_sentence(line))
    name = institutions.first_in(_ASIDE.sub(" ", said))
    return "" if judge.is_job_title(name) else name


#: `(Equity/Northern Theatre)`: what stands between brackets is told of something else.
_ASIDE = re.compile(r"\([^()\n]{0,200}\)")


def _is_sentence(line: str) -> bool:
    return len(line.split()) >= _FEW or (not line.isascii() and len(line) >= _FEW_SIGNS and line[-1] in "。：，；")


#: A line of fewer words is no sentence, nor one of fewer signs where words hold no spaces.
_FEW, _FEW_SIGNS = 6, 14


def applied_to(text: str) -> str:
    """The institution that a text names where it says how one applies."""
    said = (line for line in text.split("\n") if len(line) <= _LONGEST_LINE and words.APPLY.search(line))
    return next((name for line in said if (name := institutions.first_in(line)) and not judge.is_job_title(name)), "")


_LONGEST_LINE = 300


#: "A Metalúrgica do Vouga, Lda., empresa familiar, procura": a full name within a sentence.
_BEFORE_FORM = re.compile(
    r"(?:^|(?<=[\s(«„“\"]))(?:(?:A|O|La|Le|El|Die|Der|Das|The|De|Het|Il|Lo|Our|At|Bei|Chez|We at) )?"
    r"(?P<name>[A-ZÀ-Ž][\w&’'.-]{1,30}(?: (?:(?:&|and|und|et|y|e|de|do|da|di|of) )?[A-ZÀ-Ž&][\w&’'.-]{0,30}){0,4}),? $"
)
_INTRODUCED, _BEFORE = 1500, 100


def _with_its_form(text: str) -> str:
    """The first company that a text's beginning calls by its full name, with its legal form."""
    for form in words.LEGAL_FORM.finditer(text[:_INTRODUCED]):
        found = _BEFORE_FORM.search(text[max(0, form.start() - _BEFORE) : form.start()])
        if found and not gazetteer.is_place(found["name"]) and not NOT_NAMES.match(found["name"]):
            return f"{found['name']} {form[0].strip()}"
    eastern = _EASTERN.search(text[:_INTRODUCED])
    return eastern[0].strip() if eastern else ""


#: 株式会社秋月織物では, 秋月織物株式会社は, 绍兴秋月纺织有限公司: in scripts without spaces.
_EASTERN = re.compile(
    r"(?:株式会社|有限会社|合同会社|医療法人(?:社団)?|社会福祉法人|学校法人)[ 　]?[\u3041-\u30ff\u4e00-\u9fffA-Za-z・]{1,16}?(?=では|[はが、。（(」\n]|$)"
    r"|[\u30a1-\u30ff\u4e00-\u9fff]{2,12}(?:株式会社|有限会社|合同会社)|[\u4e00-\u9fff]{2,16}(?:股份|责任|責任)?有限(?:责任|責任)?公司"
    r"|(?:[\uac00-\ud7a3A-Za-z]{2,16}(?:영농조합법인|협동조합|사회복지법인|주식회사)|(?:주식회사|㈜|\(주\)|사회복지법인|의료법인|학교법인|재단법인|사단법인) ?[\uac00-\ud7a3A-Za-z]{2,16}?)(?=에서|은|는|이|가|의|과|와|[ \n,.(]|$)"
)


_SHORTEST = 2


_REGARDS = re.compile(
    r"^(?:(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely|regards|(?:mit )?(?:freundlichen|besten|herzlichen|liebe[nr]?|viele[n]?|beste|herzliche|freundliche) grü(?:ß|ss)en?"
    r"|(?:bien )?cordialement|salutations|(?:un )?(?:cordial )?saludos?|atentamente|cordiali saluti|cumprimentos|atenciosamente|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|z poważaniem|pozdrawiam\w*|s pozdravem|s pozdravom"
    r"|(?:med )?(?:vänlig|vänliga|venlig|vennlig) (?:hälsning(?:ar)?|hilsen)|(?:ystävällisin|parhain) terveisin|üdvözlettel|cu stimă|с уважением|з повагою|с уважение|με εκτίμηση|saygılarımızla|lugupidamisega|pagarbiai|ar cieņu|s poštovanjem|srdačan pozdrav|lep pozdrav)[\s,.!:]*$",
    re.I,
)
_SIGNATURE = 3


def _signed(text: str) -> str:
    """Who signs a letter: of the lines below its greeting the one that is a company's or an institution's name."""
    lines = [line.lstrip("#- ").strip() for line in text.split("\n") if line.strip()]
    at = next((index for index, line in enumerate(lines) if len(line) <= 60 and _REGARDS.match(line)), len(lines))
    below = [line.strip(" ,.") for line in lines[at + 1 : at + 1 + _SIGNATURE]]
    return next((line for line in below if institutions.is_one(line) or words.LEGAL_FORM.search(line)), "")
