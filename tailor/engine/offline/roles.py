"""Whether a line can show what is to be done or led: not everything that is like a wish is a deed of that kind."""

import re
from collections.abc import Sequence

from tailor.engine.offline import leading
from tailor.engine.offline.ranking import Line
from tailor.engine.offline.words import common_doing, look, stems
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume

#: "… as a team leader", "als Schichtleiter", "como encargada": who is meant, as far as it is near.
_ROLE = re.compile(
    r"\b(?:as|als|como|comme|en tant que|come|jako|som)\s+(?:(?:an?|the|une?|una|ein\w*)\s+)?"
    r"(?P<role>\S+(?:\s+\S+){0,2})",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:managers?|supervisors?|leaders?|lead|heads?|chief|director|foreman|captain|principal|\w*leit(?:er|ung)\w*|"
    r"\w*meister\w*|\w*vorarbeiter\w*|chefs? d|cheffe|responsables?|directeur|directrice|gérant\w*|jef[ea]s?|"
    r"encargad[oa]s?|supervisor\w*|coordinador\w*|director\w*|gerentes?|capi?|capo\w*|responsabil\w+|teamleider|"
    r"leidinggevende|"
    r"kierowni\w+|chef|leder|vedoucí)\b",
    re.IGNORECASE,
)


def of_rank(requirement: Requirement, lines: Sequence[Line], resume: Resume) -> Sequence[Line]:
    """Of lines about a work at which somebody was to lead, those of entries that give the person a rank at all."""
    role = _ROLE.search(requirement.text)
    if role is None or not _RANK.search(role["role"]):
        return lines
    led = {w.id for w in resume.work if _RANK.search(w.position)}
    return [line for line in lines if line.passage.item in led or _RANK.search(line.passage.text)]


#: "… as a restaurant manager or in a senior hospitality role, in a hotel": by which titles years may have been spent.
_TITLES = re.compile(
    r"\b(?:as|als|como|comme|en tant que|come|jako|som)\s+(?P<titles>[^,.;()]+?)"
    r"(?:[,.;()]|\s(?:in|within|at|with|for|on|of|from|im|bei|mit|dans|chez|en|au|con|nel|"
    r"presso)\s(?!an? [\w -]{2,40} (?:role|position)\b)"
    r"(?P<where>.+))?$",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\s*(?:/|,|\b(?:or|oder|ou|o|u|of|lub|eller|nebo)\b)\s*", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"^(?:in\s+)?(?:(?:an?|the|une?|una?|ein\w*)\s+)?|\s+(?:role|position|post|job|stelle|poste|puesto)$", re.IGNORECASE
)


def titles(wish: str) -> tuple[list[frozenset[str]], str]:
    """The titles that a wish of years gives, each by its words, and where that is to have been."""
    found = _TITLES.search(wish)
    if found is None:
        return [], ""
    each = (stems(_NO_TITLE.sub("", title)) for title in _EITHER.split(found["titles"]))
    return [words for words in each if words], found["where"] or ""


def held(position: str, asked: Sequence[frozenset[str]], wish: str) -> bool:
    """Whether a position is one of the titles that are asked for; an apprentice is none unless one is wanted."""
    words = stems(position)
    return any(title <= words for title in asked) and not learns(position, wish)


def learns(position: str, wish: str) -> bool:
    """Whether a position is an apprentice's or a helper's, and none such is asked for."""
    return bool(_LOW.search(position)) and not _LOW.search(wish)


#: What is done, as a wish begins with it ("Communicate well with parents").
_DO = re.compile(
    r"^(?:(?:be )?able to |ability to )?(?P<verb>communicat|lead|manag|supervis|train|recruit|coach|mentor|teach|"
    r"support|present|negotiat|organi[sz]|coordinat|advis|maintain|prepar|deliver|develop|operat|design|analy[sz]|"
    r"sell)\w*\s",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"^(?:(?:demonstrated|proven|prior|previous|some|hands-on|solid|strong|experienced?|with|in|of)\s+)*"
    r"(?P<verb>[a-z]{3,}ing)\b",
    re.IGNORECASE,
)


def doing(text: str) -> str:
    """The verb that a wish begins with, as far as it is written: "driving artics"; empty without one."""
    found = _DOING.match(text) or _DO.match(text)
    return found["verb"] if found else ""


_CHARGE = re.compile(
    r"(?:manag(?:e[ds]?|ing)|lead(?:s|ing)?|led|r[au]n(?:s|ning)?|supervis(?:e[ds]?|ing)|head(?:ed|ing)|"
    r"driv(?:e[sn]?|ing)|drove|overs(?:ee[sn]?|aw|eeing))$",
    re.IGNORECASE,
)
#: Where what somebody was in charge of ends, and where or for whom it was begins.
_WHERE = re.compile(r"[,;.(]|\b(?:on|in|at|for|with|during|within|across|from|to|by|while|when)\b", re.IGNORECASE)


def in_charge_of_it(wish: str, passage: Passage) -> bool:
    """Whether a line can show the charge that is asked for: a ward is not managed by who manages drugs on it."""
    if leading.asked(wish):
        return leading.shown(passage.text) and not leading.too_few(wish, passage.text)
    found = _DOING.match(wish) or _DO.match(wish)
    charge = found is not None and _CHARGE.match(re.split(r"\s", wish[found.start("verb") :])[0])
    if found is None or not charge or passage.ref == passage.item:
        return True
    wanted = stems(wish[found.end() :]) - common_doing()
    words = list(re.finditer(r"\w+", passage.text))
    objects = [
        of for w in words if _CHARGE.match(w[0]) and (of := stems(_WHERE.split(passage.text[w.end() :], maxsplit=1)[0]))
    ]
    return not wanted or not objects or any(not wanted.isdisjoint(of) for of in objects)


_OR_ABOVE = re.compile(r"\b(?:or|and) (?:above|higher|more senior)\b|\bo superior\b|\boder höher\b", re.IGNORECASE)
_LOW = re.compile(
    r"\b(?:commis|trainee|apprentice|assistant|junior|intern|porter|helper|auxiliar\w*|aushilf\w*|azubi\w*|"
    r"stagiaire|becari\w+|praktikant\w*|leerling\w*|stagi[aá]ri[ao]s?|estagiári[ao]|aprendiz|lärling\w*|lærling\w*|\w*elev|"
    r"harjoittelija\w*|staży?st\w+|učeň|učnice)\b",
    re.IGNORECASE,
)


def is_below(wish: str, position: str) -> bool:
    """Whether a position is below the one that is asked for "or above": a commis is no chef de partie."""
    return bool(_OR_ABOVE.search(wish) and _LOW.search(position)) and not _LOW.search(wish)


def says_what_is_done(requirement: Requirement, passage: Passage) -> bool:
    """Whether a passage can show the doing that is asked for: "Junior Developer" is no mentoring of juniors.

    The heading of a position shows it only when it says it itself ("Mentor, …").
    """
    doing = _DOING.match(requirement.text) or _DO.match(requirement.text)
    if doing is None or passage.ref != passage.item or passage.section not in ("work", "volunteer"):
        return True
    if leading.asked(requirement.text) and leading.shown(passage.text):
        return True
    root = fold(doing["verb"]).removesuffix("ing")
    return any(word.startswith(root) for word in re.findall(r"\w+", fold(passage.text)))


#: An office that is held beside one's work, and the bodies that have such offices.
_OFFICE = re.compile(
    r"\b(?:treasurer|secretary|chair(?:man|woman|person)?|president|captain|governor|trustee|"
    r"kassenwart\w*|kassierer?\w*|schatzmeister\w*|schriftführer\w*|vorsitzende\w*|trésori\w+|secrétaire|"
    r"président\w*|tesorer[oa]|secretari[oa]|president[ea]|tesorier[ea]|segretari[oa]|tesoureir[oa]|penningmeester|"
    r"skarbnik|kassör|kasserer)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:club|church|chapel|parish|mosque|temple|synagogue|society|association|committee|residents|tenants|PTA|guild|"
    r"lodge|choir|scouts?|league|charity|allotments?|fc|rfc|union|\w*verein\w*|\w*gemeinde\w*|feuerwehr|amicale|"
    r"paroisse|asociación|parroquia|associazione|parrocchia|associação|paróquia|vereniging|kerk|parafia|förening\w*|"
    r"forening\w*)\b",
    re.IGNORECASE,
)


def by_an_office_alone(wish: str, line: str) -> bool:
    """Whether a line has of a wish only the name of an office in a club: its treasurer has worked in no treasury."""
    if not _BODY.search(line) or _OFFICE.search(wish):
        return False
    offices = stems(" ".join(found[0] for found in _OFFICE.finditer(line)))
    shared = look(wish).stems & look(line).stems
    return bool(shared) and shared <= offices
