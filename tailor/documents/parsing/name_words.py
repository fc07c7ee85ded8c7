"""The words of a name: what is said around it and is no part of it, and what tells it where no line has it."""

import re
import unicodedata
from collections.abc import Sequence

from tailor.documents.pages.lines import Line, tidy
from tailor.documents.parsing.reach import NAME_LABEL, PAPER, TITLED
from tailor.documents.words import dates, headings, regions, vocabulary


def elsewhere(
    edges: Sequence[Line], everything: Sequence[Line], mail: str, told: Sequence[str], handles: Sequence[str]
) -> str:
    """The name where no line of the head has it: at an edge of the page, below the text, in what the file says of
    itself (`told`), or in the e-mail address, which also has to bear out the words of the text and the file.
    """
    for lines, sure in ((edges, True), (everything[::-1], False)):
        for text in (clean(cell.text) for line in lines for cell in line.cells):
            if reads_as_name(text) and (sure or echoes(text, handles)):
                return text
    for text in told:
        plain = tidy(_OF_FILES.sub(" ", re.sub(r"[_.+]|-(?=\w)|(?<=[a-z])(?=[A-Z])", " ", text)))
        if reads_as_name(plain) and echoes(plain, handles):
            return plain
    parts = re.split(r"[._-]", mail.partition("@")[0].rstrip("0123456789"))
    if 2 <= len(parts) <= 3 and all(re.fullmatch(r"[A-Za-z]{3,14}", part) for part in parts):
        text = " ".join(part.capitalize() for part in parts)
        return text if not _GENERAL.intersection(map(str.casefold, parts)) and reads_as_name(text) else ""
    return ""


def at_edges(edges: Sequence[Line]) -> str:
    """The name that the edges of a file's pages tell beside what the paper is ("Pat Lowry · Résumé")."""
    cells = (cell.text.strip() for line in edges for cell in line.cells)
    named = (TITLED.sub("", text) for text in cells if TITLED.search(text))
    return next((text for text in map(clean, named) if reads_as_name(text)), "")


#: What an address is called that is no person's.
_GENERAL = frozenset(
    [
        "info",
        "mail",
        "email",
        "contact",
        "kontakt",
        "office",
        "hello",
        "team",
        "jobs",
        "job",
        "career",
        "careers",
        "work",
        "bewerbung",
        "apply",
        "applicant",
        "resume",
        "admin",
        "sales",
        "support",
        "service",
        "home",
        "family",
        "post",
        "private",
        "the",
        "and",
    ]
)
#: What the name of a file tells beside a person's.
_OF_FILES = re.compile(
    r"(?i)\b(?:r[eé]sum[eé]|curriculum|vitae|cv|lebenslauf|bewerbung|hoja|de vida|final|new|updated|copy|draft|"
    r"(?:en|de|fr|es)(?=\W*$)|v?\d+|pdf|docx?)\b"
)


def reads_as_name(text: str) -> bool:
    """Whether a text is two to four words with capitals which nothing else is called by."""
    words = text.split()
    if not 2 <= len(words) <= 4 or not re.fullmatch(r"[^\W\d_][\w.'’ -]*", text) or re.search(r"\d", text):
        return False
    known = vocabulary.title_score(text) or vocabulary.organisation_score(text) or vocabulary.school_score(text)
    other = headings.guess(text) or regions.is_place(text) or headings.titles_file(text) or PAPER.match(text)
    return not known and not other and all(word[0].isupper() or word in PARTICLES for word in words)


#: Words within a name, after which it goes on.
PARTICLES = frozenset(
    [
        "de",
        "la",
        "las",
        "los",
        "del",
        "der",
        "den",
        "van",
        "von",
        "zu",
        "zur",
        "zum",
        "ter",
        "ten",
        "di",
        "da",
        "dos",
        "das",
        "do",
        "du",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "y",
        "e",
        "vom",
        "und",
    ]
)
#: Greetings before a name, on pages that speak to who reads them.
_GREETING = re.compile(
    r"(?i)^(?:(?:hello|hi|hey|hallo|hej|bonjour|salut|hola|ciao|olá|oi|cześć|привет|здравствуйте)\b[^\w]{0,3})?"
    r"(?:i['’]m|i am|my name is|ich bin|mein name ist|je suis|je m['’]appelle|(?:yo )?soy|me llamo|sono|mi chiamo|"
    r"(?:eu )?sou|ik ben|jag är|меня зовут)\s+(?=\S)"
)
#: How a person is addressed, which is no part of the name.
_ADDRESSED = re.compile(r"(?i)^(?:mrs?|ms|miss|herr|frau|mme|sr|sra)\b\.?\s+(?=[^\W\d_]{2})")
#: What is said of a person behind the name in brackets, or with a stroke: pronouns, and a radio's call sign.
_ASIDE = re.compile(
    r"\s*[(（\[](?:(?:mr|mrs|ms|miss|he|she|they|sie|er|elle|il|ze|xe)\b[^()]*|[^()]*\d[^()]*)[)）\]]$", re.I
)
_PRONOUNS = re.compile(
    r"(?i)(?<![\s,|·-])[\s,|·-]+(?:he|she|they|sie|er|elle|il|ze|xe)\s*/\s*[a-z]+(?:\s*/\s*[a-z]+)?$"
)
#: The name again in another script, in brackets.
_AGAIN = re.compile(r"\s*[(（]([^()（）]+)[)）]$")
#: Degrees and licences behind a name, each in capitals or with points.
_DEGREES = re.compile(
    r"(?:,\s+(?!(?:II|III|IV|JR|SR)\b)(?:[A-Z]{2,}[a-z]?|[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,4}|(?:[A-Z][a-z]{0,3}\.){1,3}[A-Z]?|MBA|CPA|Esq\.?)"
    r"(?:[ -][A-Z]{1,5})?(?:\s?\([A-Za-z]{2,5}\))?)+\.?$"
)
_DEGREES_BARE = re.compile(
    r"(?:,?\s+(?:PhD|Ph\.\s?D\.|MD|M\.D\.|MBA|CPA|RN|BSN|MSN|DVM|JD|PMP|PE|P\.E\.|MSc|BSc|MA|BA|MPH"
    r"|[BM]\.\s?(?:Sc|Eng|Ed|A)\.|LL\.\s?[BM]\.))+$"
)
#: When a person was born, behind the name.
_BORN = re.compile(
    r"(?i)(?<![\s,(])[\s,(]+(?:geb(?:oren|\.)?|born|née?|nato|nata|nacid[oa]|ur\.|\*)(?:\s+(?:am|on|le|el|il))?\s*(?=\d).*"
)


#: A name of Chinese characters with sex or age behind a sign ("张秀儿/男/1996").
STATED = re.compile(r"([\u4e00-\u9fff]{2,4})\s*[/／|｜,，·•]\s*(?:[男女](?![\u4e00-\u9fff])|\d{2}\s?岁).*")


#: What somebody holds, in brackets behind the name: "Nora Quill (PhD)".
_HELD = re.compile(
    r"(?:,\s)?\s*\((?:(?:Ph\.? ?D|M\.? ?Sc|B\.? ?Sc|M\.? ?A|B\.? ?A|M\.? ?D|MBA|CPA|PMP|P\.? ?E|RN|BSN|MSN|LL\.?[BM]"
    r"|Dr\. ?\w+)\.?(?:, ?)?)+\)$"
)


#: A name in Hangul, a letter for man or woman, and the year of birth, as Korean forms set them: "김보경여 2001년".
_SEX = re.compile(r"^([\uac00-\ud7af]{2,4})\s?[여남]\s+(?=(?:19|20)\d\d년)")


#: An address on the web in brackets, and what the paper calls itself, behind a name.
_SITE = re.compile(r"\s*\((?:https?://)?[\w-]+(?:\.[\w-]+)+/?\)$")
_OF_PAPER = re.compile(
    r"(?i)\s*[:,–—]\s*(?:(?:summary|short|brief|full) )?(?:curriculum vit(?:ae|æ)|cv|r[eé]sum[eé]|lebenslauf)$"
)


def clean(text: str) -> str:
    """A name without what is said before and behind it: a label, a greeting, pronouns, degrees, the day of birth."""
    text = _OF_PAPER.sub("", _SITE.sub("", text.lstrip(" :：").strip()))
    text = _SEX.sub(r"\1 ", TITLED.sub("", NAME_LABEL.sub("", text)))
    if stated := STATED.match(text):
        text = stated[1]
    if greeting := _GREETING.match(text):
        text = text[greeting.end() :].rstrip(" .!")
    text = _HELD.sub("", _PRONOUNS.sub("", _ASIDE.sub("", _BORN.sub("", text))))
    if (again := _AGAIN.search(text)) and not _scripts(again[1]) & _scripts(text[: again.start()]):
        text = text[: again.start()]
    if re.search(r"\d", text):
        text = dates.without(text)[0]  # the day of birth
    name = cut(text)[0]
    name = _ADDRESSED.sub("", name) if len(name.split()) > 1 else name
    if not name.isupper() and len(name.split()) > 2:
        name = _DEGREES.sub("", name)
    return (_DEGREES_BARE.sub("", name) if len(name.split()) > 2 else name).strip(" ,|")


def with_degrees(name: str, text: str) -> str:
    """A name as a text has it, with the degrees and licences behind it ("Nora Quill, RN, BSN", "Nora Quill (PhD)").

    Empty where the text has no more than the name, or not that.
    """
    _, found, behind = tidy(text).partition(name)
    told = bool(found) and (not _DEGREES_BARE.sub("", _DEGREES.sub("", behind)) or _HELD.fullmatch(behind))
    return f"{name}{behind}" if told and behind else ""


#: What parts a name from what stands behind it.
_PARTED = re.compile(r"\s+(?:[|~]|[–—]{1,2})\s+|\s*[|•·]\s*|,\s+(?=[a-z]{0,3}[A-Z]\.|PhD|MD|MBA|CPA)")
#: The like, where a title stands behind it.
_BEFORE_TITLE = re.compile(r"\s+-\s+|,\s+|:\s+|\s+//?\s+")


#: How to reach somebody, in the line of the name.
_REACHED = re.compile(r"@|\d{5}")
_BEFORE_REACHED = re.compile(r",|\s+\((?=[^()]*@)|\s+/\s+(?=[^/\s]*@)")
#: A name in Hangul or Chinese characters, and what stands beside it.
_WIDE_BESIDE = re.compile(r"([\uac00-\ud7af]{2,4}|[\u4e00-\u9fff]{2,4}(?: [\u4e00-\u9fff]{1,3})?)\s+(\S.{1,20})")


def cut(text: str) -> tuple[str, str]:
    """A name, and what stands behind a sign beside it."""
    name, *others = _PARTED.split(text, maxsplit=1)
    parts = _BEFORE_REACHED.split(text, maxsplit=1)
    if not others and len(parts) > 1 and _REACHED.search(text) and reads_as_name(parts[0]):
        return parts[0], parts[1].strip()
    if not others and (sign := _BEFORE_TITLE.search(text)):
        before, after = text[: sign.start()], text[sign.end() :]
        title = _BEFORE_TITLE.split(after, maxsplit=1)[0]
        if len(before.split()) > 1 and vocabulary.title_score(title) >= 1 > vocabulary.title_score(before):
            return before, after
    if not others and (beside := _WIDE_BESIDE.fullmatch(text)):
        before, after = beside.groups()
        if vocabulary.title_score(after) >= 1 > vocabulary.title_score(before):
            return before, after
    return name, others[0] if others else ""


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()}


def echoes(text: str, handles: Sequence[str]) -> int:
    """How many words of a text addresses are made of."""
    plain = [re.sub(r"[^a-z]", "", _ascii(handle)) for handle in handles]
    words = {re.sub(r"[^a-z]", "", _ascii(word)) for word in re.split(r"[\s-]+", text)}
    return sum(len(word) >= 3 and any(word in handle for handle in plain) for word in words)


def is_account(text: str, handles: Sequence[str]) -> bool:
    """Whether a text in small letters has for a word the whole of what an address is made of, as an account has."""
    plain = {re.sub(r"[^a-z]", "", _ascii(handle)) for handle in handles}
    return text.islower() and any(len(word) > _LEAST and word in plain for word in _ascii(text).split())


#: A name of more letters than these is no first name alone.
_LEAST = 6


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
