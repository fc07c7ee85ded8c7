"""Whether a line of a résumé speaks of the credential that is asked for, and whether that is held and in force."""

import re
from datetime import date
from typing import Final

from tailor.engine import held
from tailor.engine.offline import degrees, states
from tailor.engine.offline.halves import says_letters
from tailor.engine.offline.words import asserted, content, look, names, stem, stems
from tailor.engine.phrasebook import anywhere, phrases, words
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume

_CERTIFIED: Final = anywhere("credentials", "certified")
_TALK: Final = anywhere("credentials", "talks")
#: That a credential is held, in whatever form: what it is of is said by its other words.
HOLDING: Final = frozenset(map(stem, words("credentials", "holding")))
_IN_LETTERS: Final = re.compile(r"\s*\((?P<letters>[A-Z]{2,6})\)")
_LETTERS: Final = re.compile(r"\b[A-Z]{3,6}\b")
#: So much of a credential's words must be said: an "accredited checking technician" is more than a certified one.
HELD: Final = 0.7
_OR: Final = rf"(?:/|\b{phrases('credentials', 'or')}\b)"
EITHER: Final = re.compile(rf"\s*{_OR}\s*", re.IGNORECASE)
_CHOICE: Final = re.compile(rf"\((?P<options>[^()]*(?:,|{_OR})[^()]*)\)", re.IGNORECASE)
_CHOSEN: Final = re.compile(rf"\s*(?:,|{_OR})\s*", re.IGNORECASE)
_IN_FORCE: Final = anywhere("credentials", "in force")
_TEACHES: Final = anywhere("credentials", "teaches")
_LICENCE: Final = re.compile(r"\blicen[cs]e\b", re.IGNORECASE)
_IN_HOUSE: Final = anywhere("credentials", "in house")
_COMING: Final = re.compile(rf"(?<!\w){phrases('credentials', 'coming')}(?!\w)|\bdue in\b|\bdue \d{{4}}", re.IGNORECASE)


def certifies(passage: Passage) -> bool:
    """Whether a passage speaks of a credential held: knowing a tool is not being certified in it."""
    return passage.section in ("certificates", "education") or passage.source != "resume" or tells(passage.text)


def tells(text: str) -> bool:
    """Whether a text speaks of something that is held."""
    return _CERTIFIED.search(text) is not None or any(m.kind == "credential" for m in names(text))


def only_heard(text: str) -> bool:
    """Whether a text tells of a talk or the like that was heard: a webinar on nutrition is no certificate in it."""
    held = _CERTIFIED.search(text) or any(each.kind == "credential" for each in names(text))
    return _TALK.search(text) is not None and not held


def is_named(requirement: Requirement, passage: Passage) -> bool:
    """Whether an entry of the certificates is the licence that is asked for: there, it need not be called one."""
    return passage.section == "certificates" and bool(held.listed(requirement, passage.text))


def is_held(wish: str, passage: Passage) -> bool:
    """Whether a passage says of a credential what it is of: "GDC registered" is the GDC registration asked for."""
    if passage.section == "certificates" and any(held.says(passage.text, option) for option in _in_brackets(wish)):
        return True
    said = look(asserted(passage.text)).stems
    if passage.section == "certificates" and _has_letters_of_it(wish, passage.text):
        return True
    letters = [word for word in content(wish) if word.isupper() and len(word) > 1]
    own = any(stem(word) in said or says_letters(word, passage.text) for word in letters)
    if own and passage.section == "certificates" and _says_no_more(wish, passage.text):
        return True  # "GDC registration no. 298811" is all that a "GDC registered dental nurse" has to show.
    if not any(says_of_what(option, passage.text) for option in (_options(wish) or [wish])):
        return False
    return own or passage.section == "certificates" or bool(_CERTIFIED.search(passage.text))


def _in_brackets(wish: str) -> list[str]:
    """The kinds of a licence that a wish puts in brackets: "FLT licence (counterbalance / reach)"."""
    found = _CHOICE.search(wish)
    if found is None or not _CERTIFIED.search(wish[: found.start()]):
        return []
    return [kind for kind in _CHOSEN.split(found["options"]) if len(kind) > 2]


def _options(wish: str) -> list[str]:
    """The papers of a short choice by letters: "A CBAP or BCS certification"; none where it is no such choice."""
    options = [option for option in EITHER.split(wish) if content(option)]
    lettered = all(any(word.isupper() and len(word) > 1 for word in content(option)) for option in options)
    return options if len(options) > 1 and lettered else []


def says_of_what(wish: str, text: str) -> bool:
    """Whether a text says what a credential is of, whatever the credential is called."""
    named = stems(_IN_LETTERS.sub(lambda m: "" if _are_initials(m["letters"], wish[: m.start()]) else m.group(), wish))
    wanted = named - HOLDING
    spelled = {stem(word) for word in content(wish) if word.isupper() and says_letters(word, text)}
    spelled |= {stem(word) for letters in _LETTERS.findall(text) for word in _words_of(letters, wish)}
    return bool(wanted) and len(wanted & (look(asserted(text)).stems | spelled)) >= HELD * len(wanted)


def _words_of(letters: str, text: str) -> list[str]:
    """The words of a text that letters are the beginnings of: "General Optical Council" of GOC; else none."""
    words = [word for word in re.findall(r"\w+", text) if word[0].isupper()]
    starts = "".join(word[0] for word in words)
    at = starts.find(letters)
    return words[at : at + len(letters)] if at >= 0 else []


def _says_no_more(wish: str, text: str) -> bool:
    """Whether a text says of a credential nothing that is not asked for, its number and its year apart."""
    asked = stems(wish) | HOLDING
    return all(stem(word) in asked for word in content(text) if not any(c.isdigit() for c in word))


def _has_letters_of_it(wish: str, text: str) -> bool:
    """Whether a text has the letters that a wish puts behind the words they begin: "Veterinary Nurse (RVN)"."""
    letters = [m["letters"] for m in _IN_LETTERS.finditer(wish) if _are_initials(m["letters"], wish[: m.start()])]
    return bool(letters) and all(re.search(rf"(?<!\w){each}(?!\w)", text) for each in letters)


def _are_initials(letters: str, before: str) -> bool:
    """Whether letters are the beginnings of the words before them: "Registered Veterinary Nurse (RVN)"."""
    words = re.findall(r"\w+", before)[-len(letters) :]
    return [w[0].upper() for w in words] == list(letters)


def run_out(wish: str, resume: Resume, today: date) -> frozenset[str]:
    """The courses whose time is over, where a wish is for a paper that is in force: "first aid, 2020 - 2023"."""
    if not _IN_FORCE.search(wish):
        return frozenset()
    now = today.isoformat()
    spans = (
        e for e in resume.education if e.start_date and e.end_date and not degrees.ranks(f"{e.study_type} {e.area}")
    )
    return frozenset(e.id for e in spans if e.end_date < now[: len(e.end_date)])


def is_held_yet(asked: str, text: str) -> bool:
    """Whether a text tells of a paper that is held, or of one on the way where what is `asked`, whole, allows that."""
    return not _COMING.search(text) or _COMING.search(asked) is not None


def of_its_kind(wish: str, text: str) -> bool:
    """Whether a text can show a paper of the kind that is asked for: to teach by, or one that holds elsewhere, too."""
    teaches = [found[0].casefold() for found in _TEACHES.finditer(wish)]
    if teaches and not any(found[0].casefold() in teaches for found in _TEACHES.finditer(text)):
        return False
    where = states.licensed_in(wish)
    if where and not where & states.named(text):
        return False
    return not (_LICENCE.search(wish) and _IN_HOUSE.search(text))
