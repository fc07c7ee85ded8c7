"""The lines of a letter that claim nothing about the person: greetings, what is applied for, thanks and good-byes.

A line counts as one only when all of its words come from closed lists, so that no fact fits between them. The names of
the posting (its title, its employer) may stand in a greeting and behind the word that says that one applies, nowhere
else: "I am applying for the role of Senior Nurse at Acme" claims nothing, "As Senior Nurse at Acme I …" does.
"""

import re

from tailor.model.courtesies import TONGUES, Tongue, of
from tailor.model.value import Value

_WORD = re.compile(r"\{\w+\}|[^\W_]+(?:['’][^\W\d_]+)?", re.UNICODE)
_LONGEST = 40
_MOST_BEFORE = 12
_LEGAL = re.compile(
    r"[\s,]+(?:gmbh(?: & co\.? kg)?|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|ag|se|kg|sa|sas|sarl|"
    r"s\.?a\.?|s\.?l\.?|bv|b\.v|nv|co|company)\.?$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
#: The town that a pasted posting names beside its employer.
_PLACE = re.compile(r",\s+[^,]+$")
_TAIL = re.compile(r"\s+[-–—|/]\s+.*$")


class Names(Value):
    """The names that a letter's frame may say."""

    title: str = ""
    company: str = ""
    person: str = ""
    greeting: str = ""
    """How the one is greeted whom the posting names to write to."""


_GOOD_BYES = frozenset(
    line.strip()
    for line in """
    regards; kind regards; best regards; warm regards; with kind regards; with best regards; best wishes; sincerely;
    yours sincerely; sincerely yours; yours faithfully; yours truly; respectfully; best; kind wishes; thank you; thanks;
    mit freundlichen grüßen; mit freundlichen grüssen; freundliche grüße; beste grüße; viele grüße; herzliche grüße;
    mit besten grüßen; hochachtungsvoll; cordialement; bien cordialement; salutations distinguées; sincères salutations;
    respectueusement; un cordial saludo; atentamente; saludos cordiales; cordialmente; saludos; un saludo;
    cordiali saluti; distinti saluti; atenciosamente; cumprimentos; com os melhores cumprimentos;
    met vriendelijke groet;
    met vriendelijke groeten; hoogachtend; z poważaniem; z wyrazami szacunku; pozdrawiam; med vänlig hälsning;
    med vänliga hälsningar; vänliga hälsningar; med venlig hilsen; venlig hilsen; med vennlig hilsen; vennlig hilsen;
    s pozdravem; s přátelským pozdravem;
    """.replace("\n", " ").split(";")
    if line.strip()
)
_APPLY = of("apply applying")
_ROLES = of("position role job post opening vacancy")


def is_courtesy(line: str, names: Names) -> bool:
    """Whether a sentence (or a line without one) is a part of a letter's frame, and claims nothing."""
    if names.greeting and line.strip() == names.greeting:
        return True
    words = _words(line, names)
    if not words or len(words) > _LONGEST or any(w.isdigit() for w in words):
        return False
    if words == ["{person}"] or " ".join(w for w in words if w != "{person}") in _GOOD_BYES:
        return True
    return any(_greets(t, words, line) or _applies(t, words) or _thanks(t, words) for t in TONGUES)


def _greets(tongue: Tongue, words: list[str], line: str) -> bool:
    known = words[0] in tongue.greets and all(w in tongue.greeting or w == "{company}" for w in words)
    return known and len(words) <= 9 and not line.rstrip().endswith((".", "?"))


def _applies(tongue: Tongue, words: list[str]) -> bool:
    return any(w in tongue.applies and _framed(tongue, words, n) for n, w in enumerate(words[: _MOST_BEFORE + 1]))


def _framed(tongue: Tongue, words: list[str], core: int) -> bool:
    """Whether all that stands around the word that says that one applies belongs there."""
    for number, word in enumerate(words):
        if number < core and word not in tongue.lead:
            return False
        if number > core and word not in tongue.link and word not in tongue.applies:
            return False
        if number > core and word == "as" and words[core] not in _APPLY and words[number - 1] not in _ROLES:
            return False
    return True


def _thanks(tongue: Tongue, words: list[str]) -> bool:
    return not tongue.signs.isdisjoint(words) and all(w in tongue.courtesy for w in words)


def _words(line: str, names: Names) -> list[str]:
    """The words of a line in small letters, with marks in the places of the names."""
    text = line.casefold().replace("’", "'").replace("{", "(").replace("}", ")")
    for mark, written in (
        ("title", _spellings(names.title)),
        ("company", _spellings(names.company)),
        ("person", (names.person,)),
    ):
        for name in sorted(filter(None, (_plain(w) for w in written)), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f" {{{mark}}} ", text)
    return _WORD.findall(text)


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


def _spellings(name: str) -> tuple[str, ...]:
    """A name as it stands, and without brackets, an addition behind a dash, a legal form, or a town behind a comma."""
    bare = _BRACKETS.sub("", name).strip()
    return tuple(dict.fromkeys((name.strip(), bare, _TAIL.sub("", bare), _LEGAL.sub("", bare), _PLACE.sub("", bare))))
