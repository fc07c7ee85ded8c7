"""What stands in a line of contacts: e-mail addresses, telephones, their labels, and the signs between them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages import links
from tailor.documents.pages.lines import Line, tidy
from tailor.documents.words import dates

#: It begins where its letters do, so that a word of any length is looked at once.
EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]+[^\S\n]?@[^\S\n]?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
)
_DOT = r"(?:\s?[\[({<]\s?(?:dot|punkt|\.)\s?[\])}>]\s?|\.)"
#: An address whose signs are spelled out, against those who collect them: "jane [at] mill (dot) example", or, where
#: nothing stands beside it, "jane at mill dot example".
SPELLED = re.compile(
    r"(?im)(?<![\w.@+-])(?P<who>[a-z0-9][\w.+-]{0,60})\s?[\[({<]\s?(?:at|@|ät)\s?[\])}>]\s?"
    rf"(?P<host>[a-z0-9-]{{1,60}}(?:{_DOT}[a-z0-9-]{{1,60}}){{1,4}})(?![\w-])"
    r"|(?:^|[|•·:]\s?)(?P<named>[a-z0-9][\w.+-]{0,60}) at (?P<spoken>[a-z0-9-]{1,60}(?: dot [a-z0-9-]{1,60}){1,4})"
    r"\s*(?=$|[|•·])"
)
PHONE = re.compile(
    r"(?<![^\W\u2e80-\uffdc])(?<![@-])(?<!\w[/.])(?:\+|00|\()?\d[\d\s().\-–‑/·\u00a0]{5,20}\d(?:\s*(?:ext|x)\.?\s*\d{1,5})?(?![\w@/])"
)
#: A postal code with a dash in it, as in Brazil, Portugal and the United States; no number of a telephone is cut so.
POSTAL = re.compile(r"\d{5}-\d{3,4}|\d{4}-\d{3}")
#: What is said before a number that is a post-office box or a postal code.
NO_PHONE = re.compile(
    r"(?i)(?:\bpin|\borcid(?: id)?|\bgdc(?: no)?|\bgmc(?: no)?|\bnmc(?: no)?|registration(?: no)?|licen[cs]e(?: no)?|"
    r"\bbox|\bcep|\bzip(?: code)?|\bplz|postal code|post ?code|código postal|〒)[\s.:-]*$"
)
#: An address that goes on in the next line of a narrow column.
WRAPPED = re.compile(
    r"\S\.\w+/(?:\S*[-\u00ad]|\S*/)\n(?=[\w-]+/?(?: \(\w+\))?$)"
    # Whose page it is stands behind the address of such a site.
    r"|\b(?:github|gitlab|bitbucket|twitter|x|kaggle|medium|instagram|facebook|behance|dribbble)\.(?:com|org|net)/\n"
    r"(?=[\w.-]+$)",
    re.MULTILINE,
)
#: What it is, behind a number or an address.
ASIDE = re.compile(
    r"(?i)\s*\((?:mobile|home|work|cell|linkedin|personal|company|blog|portfolio|other|mobil|privat|geschäftlich|móvil|casa|portable|domicile)\)"
)
#: An address up to where the edge of a narrow column broke it amid a word, and what may stand below it.
_BROKEN_MAIL = re.compile(r"(?:^|\s)\S+@(?:[A-Za-z0-9-]+|[A-Za-z0-9.-]+\.[A-Za-z]?)$")
_REST_OF_MAIL = re.compile(r"[A-Za-z0-9.-]{2,60}")
NAME_LABEL = re.compile(
    r"^(?:name|full name|name and surname|surname and name|first and last name|nombre y apellidos|nombre completo|"
    r"nome e cognome|nome completo|nom et prénoms?|prénoms? et nom|nom,? prénoms?|jméno a příjmení|"
    r"nume (?:și|si) prenume|"
    r"naam en voornaam|vor- und zuname|name,? vorname|ім[’'ʼ]я та прізвище|"
    r"прізвище та ім[’'ʼ]я|фамилия,? имя(?:,? отчество)?|"
    r"vor- und nachname|nom|nombre|nome|naam|imię i nazwisko|imię|имя|фио|姓名|氏名"
    r"|الاسم|namn|navn|nimi|ad[ıi]? soyad[ıi]?|isim|jméno|ім[’']я|nume|név|שם|שם מלא|이름|성명"
    r"|nama(?: lengkap)?|họ (?:và )?tên)\s*[:：]\s*"
    r"|^(?:氏\s*名|姓\s*名)\s*(?=[\u2e80-\u9fff])"
    r"|^(?:氏\s*名|姓\s*名|성\s*명|ονοματεπώνυμο|όνομα(?: και|,)? επώνυμο|imię i nazwisko|jméno a příjmení"
    r"|nombre y apellidos|nome e cognome|nume (?:și|si) prenume|ім[’'ʼ]я та прізвище|имя и фамилия)\s+",
    re.IGNORECASE,
)
#: What the paper calls itself, in the place of a name.
PAPER = re.compile(
    r"(?i)(?:(?:(?:functional|chronological|combination|sample|example|basic|simple|one-page|short|full) )+"
    r"(?:r[eé]sum[eé]|cv)"
    r"(?: (?:sample|example|template))?$)"
    r"|((formato europeo.*|europass|euro-?pass.*)?(per il )?(curriculum( vit(?:a[eè]?|æ))?|vit(?:ae|æ))?"
    r"|r[eé]sum[eé]|lebenslauf|bewerbung(?:sunterlagen)?|cv|last updated.*|hoja de vida"
    r"|履歴書|職務経歴書|个人简历|简历|السيرة الذاتية|السيرة"
    r"|резюме|özgeçmiş"
    r"|meritförteckning|ansioluettelo|životopis|קורות חיים|이력서|βιογραφικ[οό](?: σημε[ιί]ωμα)?|życiorys|önéletrajz"
    r"|curr[íi]culo(?: vitae)?|currículum(?: vitae)?|življenjepis|gyvenimo aprašymas|elulookirjeldus|автобиография"
    r"|(?:daftar )?riwayat hidup|sơ yếu lý lịch|ประวัติย่อ)$"
)
#: What is said of the paper beside the name.
TITLED = re.compile(
    r"(?i)(?<=\w)\s*[-–—|:,·•]?\s+(?:curriculum vit(?:ae|æ)|r[eé]sum[eé]n?|lebenslauf|cv|hoja de vida)$"
    r"|(?<=\w)(?:['’]s?\s+(?:curriculum vitae|r[eé]sum[eé]|cv)|(?:的|[-–—_ ])?(?:个人|個人)?(?:简历|履歷))$"
    r"|^(?:(?:sample|example) )?(?:curriculum vit(?:ae|æ)|r[eé]sum[eé]|lebenslauf|cv|hoja de vida)"
    r"\s*(?:of|de|von|di|[-–—|:])\s*(?=\w)"
    r"|(?<=\w)\s*(?-i:(?:Featured|Premium)\s+(?:Resume|CV))$"  # what a job board writes behind a name
)
LABEL = re.compile(
    r"^(?:e-?mail|mail|correo(?: electrónico)?|phone|tel(?:efon|ephone|éfono)?|mobile|mobil|handy|cell|address|adresse"
    r"|anschrift|location|website|web"
    r"|linkedin|cep|gsm|e-?posta|adresa?|telefonas|komórka|tel\. kom|mobiltelefon|cím|puh"
    r"|github|portfolio|tél(?:éphone)?|móvil|telemóvel|cellulare|dirección|endereço|indirizzo|adres|telefoon|домашний"
    r"|телефон|адрес|почта|эл\.? почта|сайт|电话|手机|邮箱|地址|電話|住所|メール|الهاتف|البريد الإلكتروني|العنوان"
    r"|الموقع|skype|місто|город|city|ort|wohnort|ciudad|ville|città|město|oraș|woonplaats|cidade|bydliště"
    r"|trvalé bydliště|domiciliu|lakcím|ikametgah|t|e|m|p|w|a)"
    r"(?:\s(?:no\.?|number|address|nr\.?))?\s*(?:[:：]|\.(?=\s))\s*",
    re.IGNORECASE,
)


def mended(lines: Sequence[Line]) -> list[Line]:
    """The lines, with e-mail addresses that a narrow column broke in two made whole."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above is not None and _goes_on(above, line):
            last, rest = above.cells[-1], line.cells[0]
            cell = replace(last, runs=[*last.runs[:-1], replace(last.runs[-1], text=last.runs[-1].text.rstrip())])
            cell.runs.extend(rest.runs)
            result[-1] = replace(above, cells=[*above.cells[:-1], cell], links=[*above.links, *line.links])
        else:
            result.append(line)
    return result


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line is the rest of the address that the line above ends with."""
    if line.flat or len(line.cells) > 1 or line.column != above.column or line.page != above.page or line.gap > _NEAR:
        return False
    first, rest = above.cells[-1].text[-120:], line.text
    if (cut := _CUT_MAIL.search(first)) and f"{cut[1]}{rest}" in _ENDINGS:
        return True
    broken = _BROKEN_MAIL.search(first) is not None and _REST_OF_MAIL.fullmatch(rest) is not None
    return broken and EMAIL.fullmatch(f"{first}{rest}".split()[-1]) is not None


#: An address that ends in one or two letters of what its domain may end in.
_CUT_MAIL, _ENDINGS = (
    re.compile(r"\S@\S+\.([a-z]{1,2})$"),
    frozenset(("com", "org", "net", "edu", "de", "fr", "es", "it")),
)
#: The lines of one address are no further apart than this, in sizes.
_NEAR = 1.8


def unlabelled(text: str) -> str:
    """A text without the word at its beginning that says what it is: "Phone: 555" is "555"."""
    return NAME_LABEL.sub("", LABEL.sub("", text.strip()))


_LABELLED = re.compile(r"[^\W\d_][^:：.@]{1,38}[:：]\s")


def is_labelled(line: Line) -> bool:
    """Whether a line is a datum behind its label ("Availability: from May"), and tells nothing in sentences."""
    return bool(_LABELLED.match(line.text))


def unspelled(text: str) -> str:
    """The first address in a text whose signs are spelled out, with these; empty where there is none."""
    found = SPELLED.search(text)
    if found is None:
        return ""
    host = re.sub(rf"(?i){_DOT}| dot ", ".", found["host"] or found["spoken"])
    return f"{found['who'] or found['named']}@{host}"


def is_day(text: str) -> bool:
    """Whether a text is a day, as of birth, though a telephone is written like it: "22. 4. 1995"."""
    return 4 <= sum(map(str.isdigit, text)) <= 8 and "@" not in text and bool(dates.find(text))


def is_contact_text(text: str) -> bool:
    """Whether a text is how to reach somebody, with or without its label, and nothing else."""
    if is_day(text):
        return False
    rest = SPELLED.sub("", EMAIL.sub("", ASIDE.sub("", text)))
    rest = PHONE.sub("", rest)
    rest = links.ADDRESS.sub("", rest)
    rest = LABEL.sub("", rest.strip())
    if rest == text:
        return False
    # "Mobile 07700 900333 Email pat@…"
    return not re.search(r"\w{2}", rest) or all(LABEL.fullmatch(f"{word.rstrip('.:')}:") for word in rest.split())


#: Icons before what they say, which some fonts have for letters.
_ICONS = re.compile(r"^[\u2190-\u2bff\ue000-\uf8ff\U0001f300-\U0001faff\ufe0f\u200d\s]+")
#: What parts the data that stand in one line.
_PARTED = re.compile(r"\s*[|•·⋄◦∙▪■◆♦●]\s*|\s*;\s+|;$|\s{2,}|\s+[–—-]\s+|(?<!\d)\s+/\s+(?!\d)")


#: A dash before a postal code parts nothing ("Tirupati – 517501").
_CODED = re.compile(r"\s+[–—-]\s+(?=\d{6}(?:\W|$))")


def data(text: str) -> list[str]:
    """The data that stand in one line."""
    return _PARTED.split(_CODED.sub(" ", text))


def bare(text: str) -> str:
    """A part of the person's data without label, e-mail, telephone and links."""
    rest = links.ADDRESS.sub("", PHONE.sub("", SPELLED.sub("", EMAIL.sub("", _ICONS.sub("", tidy(text))))))
    return re.sub(r"(?:[,;]\s*)+$|^(?:\s*[,;])+", "", LABEL.sub("", rest).strip()).strip(" ,;")


def is_paper(text: str) -> bool:
    """Whether a text is what the paper calls itself."""
    return bool(PAPER.match(text.strip()))
