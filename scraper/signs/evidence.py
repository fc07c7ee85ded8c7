"""Weighs what a text in running words has of an employer's call: who is sought, on what terms, how one answers."""

import re
from dataclasses import dataclass

from scraper.lexicon import labels, terms, words
from scraper.lexicon.call import without_call
from scraper.signs import employed, ended, judge
from scraper.signs.site import letters

_SEARCHED, _SHORT = 8_000, 120
_LINE = 1_200
#: An address or a number by which somebody is reached.
_REACHED = re.compile(r"[\w.+-]{1,64}@[\w-]+\.\w|(?<!\d)\+?\d(?:[ ()/-]{0,2}\d){6,}")
#: So much is enough to be called for; for a job whose page calls for nobody, where its name is a known one and not.
_ENOUGH, _NAMED, _UNNAMED, _PLENTY = 7, 6, 7, 9


@dataclass(frozen=True)
class Evidence:
    """What was found: a call for somebody, terms of employment, a way to answer, the job's name, and its parts."""

    called: int
    terms: int
    answered: int
    named: int
    sections: int

    @property
    def _total(self) -> int:
        return self.called + self.terms + self.answered + self.named + self.sections

    @property
    def is_called(self) -> bool:
        """Whether a heading or a sentence calls for whom the title names."""
        return self.called >= _CALLED

    @property
    def is_plenty(self) -> bool:
        """Whether it is enough wherever the text stands."""
        return self.is_enough and self.terms > 1 and self.answered > 1 and self._total >= _PLENTY

    @property
    def is_enough(self) -> bool:
        """Whether all of it together is what only a posting has."""
        total = self._total
        if self.called < _CALLED:
            enough = total >= _NAMED if self.named else self.answered > 1 and total >= _UNNAMED
            plain = self.terms >= _CALLED or (self.terms > 1 and self.sections > 1)
            return plain and self.answered > 0 and enough
        told = self.answered > 0 or (self.named > 1 and self.terms > 1)
        return (self.terms > 0 or self.answered > 1) and told and total >= _ENOUGH


_CALLED = 3
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?!\d)|(?<=[。！？])")
#: A title's first word may be a short one (`Smed til værksted`).
_FIRST = re.compile(r"[^\W\d_]{4}(?![^\W_])")
_WORD, _STEM = re.compile(r"[^\W\d_]{5,}"), 6


def of(title: str, heading: str, text: str) -> Evidence:
    """What a page's text says of a job that is called by its title, below its first heading."""
    text = text[:_SEARCHED]
    lines = [line.lstrip("#- ").strip() for line in text.split("\n") if line.strip()]
    prose = "\n".join(line for line in lines if len(line) <= _LINE)
    wages, week, _, with_it = employed.told(title, text)
    on_terms = bool(terms.TERMS.search(prose))
    last_day = ended.last_day(text) is not None
    return Evidence(
        called=_calls(title, heading, lines),
        terms=2 * wages + 2 * week + 2 * on_terms + with_it + bool(terms.START.search(prose)) + last_day,
        answered=bool(_REACHED.search(prose)) + bool(terms.ANSWER.search(prose)),
        named=2 * judge.names_a_job(title) + bool(words.GENDERED.search(title)),
        sections=judge.sections(text, labelled=True),
    )


def _calls(title: str, heading: str, lines: list[str]) -> int:
    """How surely somebody is called for: 3 by a heading or a sentence that names him, 1 by any other sentence."""
    if any(map(words.TO_EMPLOYERS.search, lines)):
        return 0  # who has people to offer calls for them in the same words
    short = [heading, *(line for line in lines[:6] if len(line) <= _SHORT)]
    called = [(line, job) for line in short if (job := without_call(line)) != line]
    if any(judge.names_a_job(line) or judge.names_a_job(job) or letters(job) == letters(title) for line, job in called):
        return 3
    if words.GENDERED.search(title) and any(map(words.SEEKING.search, lines)):
        return 3
    if any(words.SEEKING.search(line) and judge.names_a_job(line) for line in short):
        return 3
    first = _FIRST.match(title)
    found = [*_WORD.findall(title), *([first[0]] if first else [])]
    stems = [word[:_STEM].casefold() for word in found]
    said = [each for line in lines for each in _SENTENCE.split(line)]
    sought = [each.casefold() for each in said if words.SEEKING.search(each)]
    needed = [behind[0].casefold() for each in said if (behind := _NEEDS.search(each))]
    if any(re.search(rf"\b{stem}", each) for stem in stems for each in needed):
        return 3
    if judge.calls_for(title, "\n".join(lines)) or any(
        re.search(rf"\b{stem}", each) for stem in stems for each in sought
    ):
        return 3
    return int(bool(sought))


#: "The mill needs a weaver", "We are after two roofers".
_NEEDS = re.compile(
    r"\b(?:needs?|wants?|requires?|(?:is|are|['’]re) after|necesita(?:mos)?|precisa(?:mos)?|ha bisogno di|a besoin d"
    r"|braucht|benötigt|heeft|potřebuje(?:me)?|potrzebuje(?:my)?|tarvitsee|потребує|нуждается)\b.{0,60}"
)


def is_of_something_else(title: str, heading: str, text: str) -> bool:
    """Whether a text offers somebody's own work, is for others to fill in, or tells of a person or an occupation."""
    lines = [title, *(line.lstrip("#- ").strip() for line in text[:_SEARCHED].split("\n"))]
    short = [line for line in lines if 0 < len(line) <= 300]
    if any(map(terms.OFFERS_HIMSELF.search, short[:4])) or any(map(terms.TEMPLATE.search, short[:4])):
        return True
    name = letters(heading) if labels.fold(heading) not in labels.PAGES and not words.LISTING.search(heading) else ""
    if name and any(letters(each["who"]) == name for each in _MAILBOX.finditer(text[:_SEARCHED])):
        return True
    return any(map(terms.GENERIC.search, short[:4])) and not terms.WE.search(text)


_MAILBOX = re.compile(r"(?<![\w.+-])(?P<who>[\w.-]{1,64})@[\w-]+\.\w")


_ARTICLE = (
    r"(?:(?:an?|the|as an?|un[ea]?|el|la|los|las|le|les|l['’]|il|lo|gli|i|o|os|um|uma|der|die|das|eine?|als|een|de|en"
    r"|ett|et)\s*)?"
)
_PROSE = 30


def is_general(title: str, text: str) -> bool:
    """Whether a text's first sentence says what those do who are called so (`Glaziers cut glass`)."""
    first = _WORD.search(title)
    prose = (line for line in text.split("\n") if len(line) >= _PROSE and line[0] not in "#-")
    if first is None or (opening := next(prose, None)) is None:
        return False
    word = re.escape(first[0][:_STEM])
    return bool(re.match(rf"{_ARTICLE}{word}\S{{0,20}}(?:\s[/&]\s\S+)?\s+(?-i:[^\W\d_A-Z])", opening, re.I))


def is_particular(text: str) -> bool:
    """Whether a text speaks of one employment rather than of a kind: in an employer's name, or of how to answer."""
    text = text[:_SEARCHED]
    return bool(
        terms.WE.search(text)
        or words.SEEKING.search(text)
        or _REACHED.search(text)
        or terms.START.search(text)
        or ended.last_day(text) is not None
    )
