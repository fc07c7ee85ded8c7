"""Years of experience: how many a posting asks for, and how many the dates of a résumé show."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from tailor.model.checking.numerals import small
from tailor.model.folding import fold
from tailor.model.resume import Dated, Work

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "due": 2, "tre": 3, "quattro": 4, "cinque": 5,
    "ein": 1, "einem": 1, "un": 1, "une": 1, "uno": 1, "um": 1, "een": 1, "één": 1, "ett": 1, "et": 1, "jeden": 1,
    "dois": 2, "três": 3, "quatro": 4, "twee": 2, "drie": 3, "vijf": 5, "två": 2, "fyra": 4, "fem": 5, "to": 2,
    "fire": 4, "kahden": 2, "kolmen": 3, "neljän": 4, "viiden": 5, "dwa": 2, "dwóch": 2, "trzy": 3, "trzech": 3,
    "cztery": 4, "pięć": 5, "dva": 2, "dvou": 2, "tři": 3, "tří": 3, "pět": 5, "pěti": 5,
}  # fmt: skip
_UNIT = (
    r"(?:years?|yrs|jahre?n?|ans?|années?|años?|ann[io]|anos?|jaar|jaren|lata?|roky?|roku|roków|let|års?|vuo(?:den|tta)|"
    r"лет|года)"
)
_ASKED = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{'|'.join(_WORDS)})\s*(?:\(\d+\)\s*)?\+?\s*(?:(?:-|–|to|bis|à|"
    rf"a)\s*\d{{1,2}}\s*)?(?:or more |plus )?(?:full )?{_UNIT}\b",
    re.IGNORECASE,
)
#: A whole number of years, told in months: "12 months' reach experience".
_MONTHS = re.compile(
    r"\b(?P<n>12|24|36|48|60)\s*\+?\s*(?:months?|monate?n?|mois|meses|mesi|maanden|måneder|månader)\b", re.I
)
_AROUND = re.compile(
    r"^(?:(?:d['’]\s*)?(?:at least|minimum(?: of)?|min\.?|mindestens|mind\.?|au moins|al menos|mínimo))\s+|"
    r"['’]?\s*(?:of )?(?:post[- ]qualif(?:ication|ied) |post[- ]graduat(?:e|ion) |post[- ]registration |professional |"
    r"relevant |hands-on |practical |industry |proven |work(?:ing)? )*"
    r"experience(?: (?:with|in|of|as|using|working (?:with|in|as)))?\s*|"
    r"\b(?:(?:werk)?ervaring|erfarenhet|erfaring|kokemus(?:ta|ksen)?|doświadczeni[ae])\b(?: (?:met|in|als|van|av|af|"
    r"i|med|inom|som|fra|"
    r"från|"
    r"innen|w))?\s*|(?:\w*erfahrung|d'expérience|(?:de )?experiencia|(?:di |d['’])?esperienza|(?:de )?experiência)"
    r"(?: (?:mit|in|im|als|en|dans|con|como|come|nel|nella|com|em))?\s*",
    re.IGNORECASE,
)
#: What says how much at least, and nothing of the field.
LEAST = re.compile(
    r"\b(?:at least|minimum|mindestens|minimaal|minimal|minstens|minst|mindst|au moins|al menos|mínimo|pelo menos|"
    r"no mínimo|vähintään|co najmniej|alespoň|(?:di )?almeno|minimo|ou plus|"
    r"o superior|or higher|"
    r"or above)\b",
    re.IGNORECASE,
)
#: What would be best is no part of what the years are to be of.
_IDEALLY = re.compile(
    r"(?<![\s,;(])[\s,;(]+\b(?:ideally|preferably|idealerweise|vorzugsweise|idéalement|idealmente)\b.*$", re.I | re.S
)
#: Words that name no subject: years "in a similar role", "en entreprise et en cabinet", are years of any work.
_NO_SUBJECT_WORDS = """
setting settings post-trade trade
in a the an s pqe practice similar relevant related comparable same this role roles position positions environment
environments field fields industry industries experience experiences area areas capacity post qualification qualified
et ou y o und oder en dans im einer un une una entreprise cabinet agence empresa despacho unternehmen betrieb kanzlei
d de vous avez justifiez expérience expériences professionnelle minimum experiencia profesional erfahrung
berufserfahrung mehrjährige
contesto mínima mínimo minima minimo clinical post-registration registration
na área no ramo de experiência profissional relevante liknande lignende tilsvarende werkervaring ervaring
erfaring erfarenhet arbetslivserfarenhet soortgelijke vergelijkbare functie stilling tjänst roll rolle
erfarenhet arbetslivserfarenhet soortgelijke vergelijkbare functie stilling tjänst roll rolle
checkable verifiable work employment history vetting
agentur un puesto posto poste trabajo función funciones ruolo mansione analoga analogo equivalente
"""
_NO_SUBJECT = frozenset(_NO_SUBJECT_WORDS.split())


#: How old those are whom the work is for: "bambini 0-3 anni", "w wieku 6-9 lat".
_AGES = re.compile(
    r"\b(?:w wieku|im alter|aged?|ages|âgée?s?|edad|età|leeftijd|i alderen|i åldern|ve věku|idade|children|kinder\w*|"
    r"enfants?|niñ\w+|bambin\w+|ragazz\w+|dzie(?:ci\w*|ćmi)|børn|barn|crianças|dět\w+)\s+(?:\w+\s+){0,2}?\(?\d{1,2}\s*"
    rf"(?:(?:-|–|bis|à|a|to|do|till|til|tot|y|e|und|and)\s*\d{{1,2}})\s*{_UNIT}\b",
    re.IGNORECASE,
)
#: Years in one word, and one year that is not counted: "2-letnie", "zweijährige", "rok doświadczenia".
_LONG = re.compile(
    r"\b(?P<n>\d{1,2})[- ]?(?:letni\w*|jährig\w*|årig\w*|jarig\w*|let[áéí]\w*)|"
    r"\brok(?= (?:doświadcz|prax|praktyk|zkušen)\w*)",
    re.IGNORECASE,
)


#: "Mehrjährige Erfahrung": more than one year, however many.
SEVERAL = 2
_SEVERAL = re.compile(
    r"\b(?:mehrjährig\w*|langjährig\w*|mehrere jahre|plusieurs années|(?:varios|muchos) años|pluriennal[ei]|"
    r"(?:diversi|alcuni|più) anni|meerjarige?|(?:meerdere|enkele) jaren|(?:kilku|wielo)letni\w*|kilka lat|"
    r"(?:vários|alguns) anos|(?:fler|mång)årig\w*|flera års?|flere års?|několikalet\w*|víceletá?\w*|několik let)\b",
    re.IGNORECASE,
)


def asked(text: str) -> int | None:
    """How many years a wish asks for, the lower bound of a range; None when it asks for none."""
    text = _AGES.sub(" ", text)
    found = _ASKED.search(text) or _LONG.search(text)
    if found is None and (months := _MONTHS.search(text)):
        return int(months["n"]) // 12
    if found is None:
        return SEVERAL if _SEVERAL.search(text) else None
    written = (found["n"] or "1").casefold()
    return int(written) if written.isdigit() else _WORDS[written]


_TOLD = re.compile(rf"\b(?P<n>\d{{1,2}}|[^\W\d_]+)\+?\s+{_UNIT}\b", re.IGNORECASE)


def told(sentence: str) -> int:
    """The most years that a sentence tells of, in figures or in words; 0 for none."""
    counts = (found["n"] for found in _TOLD.finditer(sentence))
    return max((int(n) if n.isdigit() else small("").get(fold(n), 0) for n in counts), default=0)


_RECENT = re.compile(
    r"\brecent (?:[\w-]+ ){0,4}?(?:experience|practice|exposure|knowledge)\b|"
    r"\baktuelle\w* (?:[\w-]+ ){0,2}?(?:praxis|\w*erfahrung\w*)\b|\bexpérience (?:\w+ )?récente\b|"
    r"\bexperiencia (?:\w+ )?reciente\b|\besperienza (?:\w+ )?recente\b|\bexperiência (?:\w+ )?recente\b",
    re.IGNORECASE,
)
#: What ended longer ago than so many months is not recent.
_LONG_AGO = 48


def too_old(wish: str, entry: Dated, today: date) -> bool:
    """Whether a wish is for something recent, and an entry ended long ago."""
    end = _month(entry.end_date, first=False) if entry.end_date and _RECENT.search(wish) else None
    return end is not None and today.year * 12 + today.month - end > _LONG_AGO


#: That what is alike counts as well, which is no part of what the years are to be of.
OR_SIMILAR = re.compile(
    r",?\s*\(?\b(?:or|oder|ou|o|eller|lub)\s+(?:in |im |in einer |dans )?(?:an?y? |other |eine?r? |un[ae]? )?"
    r"(?:similar|equivalent|comparable|related|vergleichbar\w*|ähnlich\w*|similaire|équivalent\w*|afín|análog[oa])"
    r"(?: (?:role|position|capacity|job|field|setting|environment|post|level|discipline|one|stelle|poste|puesto|"
    r"fonction))?s?\b\)?",
    re.IGNORECASE,
)


def subject(text: str) -> str:
    """What the years are to be of: "5+ years of experience with Python" → "Python"; empty for any work."""
    rest = " ".join(
        _AROUND.sub(
            " ", _MONTHS.sub(" ", _ASKED.sub(" ", LEAST.sub(" ", _IDEALLY.sub("", OR_SIMILAR.sub("", text)))))
        ).split()
    ).strip(" .,;:+'’")
    rest = re.sub(r"^(?:(?:m[ií]nim[ao]\s+)?(?:of|in|as|with|mit|in|en|de|als|con)\s+)+", "", rest, flags=re.I)
    rest = re.sub(r"\s+(?:with|mit|avec|con|com|met|med)$", "", rest, flags=re.I)
    rest = re.sub(r"^(?:ruolo|posizione|mansione) analog[oa]\s+in\s+(?:contesto\s+)?", "", rest, flags=re.I)
    return "" if all(word in _NO_SUBJECT for word in re.findall(r"\w+", rest.casefold())) else rest


def of_what(text: str) -> str:
    """The words of a wish for years without their number: "3+ years on the salon floor" → "on the salon floor"."""
    return (
        " ".join(_MONTHS.sub(" ", _ASKED.sub(" ", LEAST.sub(" ", text))).split()).strip(" .,;:+'’").removeprefix("of ")
    )


#: "transport or warehouse planning": what stands last is meant of each.
_OF_EACH = re.compile(
    r"^(?P<first>[\w-]+(?: [\w-]+)?(?:, [\w-]+(?: [\w-]+)?){0,4}),? (?:or|and/or|ou|o) "
    r"(?P<last>[\w-]+) (?P<what>[\w-]+)$"
)


def ways(text: str) -> list[str]:
    """The ways in which a wish may be met that have their last word in common; empty when there is one way alone."""
    found = _OF_EACH.match(text)
    if not found:
        return []
    what = found["what"]
    return [f"{each} {what}" for each in (*found["first"].split(", "), found["last"])]


#: A time of leave, care or search, as an entry names it.
BREAK = re.compile(
    r"^\W*(?:(?:an?|the|my|eine?n?|une?|una?)\s+)?(?:career (?:break|gap)|break from work|parental leave|"
    r"(?:maternity|paternity) leave|gap year|sabbatical|elternzeit|auszeit|berufspause|familienpause|sabbatjahr|"
    r"pause (?:professionnelle|de carrière)|congé (?:parental|maternité|sabbatique)|pausa (?:profesional|laboral|"
    r"professionale|lavorativa|profissional|na carreira)|excedencia|año sabático|anno sabbatico|licença (?:parental|de "
    r"maternidade)|loopbaanonderbreking|ouderschapsverlof|przerwa (?:w karierze|zawodowa)|urlop (?:wychowawczy|"
    r"macierzyński)|karriärpaus|föräldraledighet|karrierepause|barsel\w*|foreldrepermisjon|"
    r"kariérní přestávka|rodičovská dovolená)\b",
    re.IGNORECASE,
)


def worked(entries: Sequence[Work]) -> list[Work]:
    """The entries that are work: a time of leave, care or search that stands among them is none."""
    return [entry for entry in entries if entry.name or not BREAK.match(entry.position)]


def months(entries: Iterable[Dated], today: date) -> int:
    """Months covered by the entries' dates, overlaps counted once; an entry without an end runs until today."""
    spans: list[tuple[int, int]] = []
    for entry in entries:
        start = _month(entry.start_date, first=True)
        if start is None:
            continue
        now = today.year * 12 + today.month
        end = _month(entry.end_date, first=False) if entry.end_date else now
        spans.append((start, min(end if end is not None else now, now)))
    total, reached = 0, 0
    for start, end in sorted(spans):
        begin = max(start, reached)
        if end >= begin:
            total += end - begin + (1 if begin == start else 0)
            reached = max(reached, end)
    return total


def _month(written: str, first: bool) -> int | None:
    """A date as a count of months; a bare year stands for its middle, so that it errs to neither side."""
    parts = written.split("-")
    if not parts[0].isdigit():
        return None
    month = int(parts[1]) if len(parts) > 1 else (7 if first else 6)
    return int(parts[0]) * 12 + min(max(month, 1), 12)
