"""Whether a line can show what is to be done or led: not everything that is like a wish is a deed of that kind."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine.offline import leading
from tailor.engine.offline.ranking import Line
from tailor.engine.offline.words import common_doing, look, stems
from tailor.engine.phrasebook import anywhere, phrases
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume


def _said(name: str) -> str:
    return phrases("roles", name)


#: "… as a team leader", "als Schichtleiter", "como encargada": who is meant, as far as it is near.
_ROLE: Final = re.compile(rf"\b{_said('as')}\s+(?:{_said('article')}\s+)?(?P<role>\S+(?:\s+\S+){{0,2}})", re.IGNORECASE)
_RANK: Final = anywhere("roles", "ranks")


def of_rank(requirement: Requirement, lines: Sequence[Line], resume: Resume) -> Sequence[Line]:
    """Of lines about a work at which somebody was to lead, those of entries that give the person a rank at all."""
    role = _ROLE.search(requirement.text)
    if role is None or not _RANK.search(role["role"]):
        return lines
    led = {w.id for w in resume.work if _RANK.search(w.position)}
    return [line for line in lines if line.passage.item in led or _RANK.search(line.passage.text)]


#: "… as a restaurant manager or in a senior hospitality role, in a hotel": by which titles years may have been spent.
_TITLES: Final = re.compile(
    rf"\b{_said('as')}\s+(?P<titles>[^,.;()]+?)"
    rf"(?:[,.;()]|\s{_said('where')}\s(?!an? [\w -]{{2,40}} (?:role|position)\b)(?P<where>.+))?$",
    re.IGNORECASE,
)
_EITHER: Final = re.compile(rf"\s*(?:/|,|\b{_said('either')}\b)\s*", re.IGNORECASE)
_NO_TITLE: Final = re.compile(rf"^(?:in\s+)?(?:{_said('article')}\s+)?|\s+{_said('title ends')}$", re.IGNORECASE)


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
_DO: Final = re.compile(rf"^(?:(?:be )?able to |ability to )?(?P<verb>{_said('deeds')})\w*\s", re.IGNORECASE)
_DOING: Final = re.compile(rf"^(?:{_said('before doing')}\s+){{0,6}}(?P<verb>[a-z]{{3,}}ing)\b", re.IGNORECASE)


def doing(text: str) -> str:
    """The verb that a wish begins with, as far as it is written: "driving artics"; empty without one."""
    found = _DOING.match(text) or _DO.match(text)
    return found["verb"] if found else ""


_CHARGE: Final = re.compile(rf"{_said('charge')}$", re.IGNORECASE)
_WHERE: Final = re.compile(rf"[,;.(]|\b{_said('ends')}\b", re.IGNORECASE)


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


_OR_ABOVE: Final = anywhere("roles", "or above")
_LOW: Final = anywhere("roles", "low")


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


_OFFICE: Final = anywhere("roles", "offices")
_BODY: Final = anywhere("roles", "bodies")


def by_an_office_alone(wish: str, line: str) -> bool:
    """Whether a line has of a wish only the name of an office in a club: its treasurer has worked in no treasury."""
    if not _BODY.search(line) or _OFFICE.search(wish):
        return False
    offices = stems(" ".join(found[0] for found in _OFFICE.finditer(line)))
    shared = look(wish).stems & look(line).stems
    return bool(shared) and shared <= offices
