"""How well each line of a résumé fits each wish of a posting, by words and by meaning."""

from collections.abc import Sequence
from dataclasses import dataclass

from tailor.engine.offline import meaning, tenure
from tailor.engine.offline.meaning import Meaning
from tailor.engine.offline.words import asserted, keyword, look
from tailor.engine.similarity import Matrix
from tailor.model.checking.languages import primary
from tailor.model.orders import is_order
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume

#: Likeness from which a line shows what is asked for, and from which it is worth showing beside a question.
SHOWN, CLOSE = 0.35, 0.15
#: The same without the sentence model, where likeness is the share of the wish's words that a line has.
SHOWN_BY_WORDS, CLOSE_BY_WORDS = 0.6, 0.25

#: What meaning weighs in a line's score, beside its words.
MODEL_SHARE = 0.6
#: A line that says what was done is better evidence than a heading that is a little more alike.
_HEADING_LAST = 0.08


@dataclass(frozen=True, slots=True)
class Line:
    """A passage with how well it fits one requirement, 0 to 1, by words alone and in all.

    meant: what it says, where it or the posting is in another language than English.
    """

    passage: Passage
    words: float
    score: float
    meant: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """Every passage's fit to every requirement; `modelled` says whether the sentence model had a part in it.

    tongues: the languages of posting and résumé, unless both are English.
    """

    by_id: dict[str, tuple[Line, ...]]
    modelled: bool
    foreign: bool = False
    """The posting is in another language than English, of which the sentence model knows less."""
    tongues: frozenset[str] | None = None
    """The languages of posting and résumé, unless both are English."""

    @property
    def shown(self) -> float:
        """From here on a line shows what is asked for."""
        return SHOWN if self.modelled else SHOWN_BY_WORDS

    @property
    def close(self) -> float:
        """From here on a line is worth showing beside a question."""
        return CLOSE if self.modelled else CLOSE_BY_WORDS


def compared(requirements: Sequence[Requirement], passages: Sequence[Passage]) -> tuple[list[str], list[str]]:
    """What is compared by meaning: what each requirement asks for, and what each passage says of itself."""
    return [subject(r) for r in requirements], [asserted(p.text) for p in passages]


#: Languages that join words into one.
_JOINING = frozenset({"de", "nl", "sv", "da", "no", "fi"})


def ranked(
    requirements: Sequence[Requirement],
    passages: Sequence[Passage],
    matrix: Matrix | None,
    language: str = "en",
    written: str = "en",
) -> Ranked:
    """Compare every requirement with every passage: 0.6 × cosine + 0.4 × keyword score, best first.

    language: the posting's (BCP 47 tag); written: the résumé's. Unless both are English, what is said of a wish in
    other words counts, too.
    """
    joined = primary(language) in _JOINING
    tongues = meaning.tongues_of(language, written)
    looks = [look(asserted(passage.text)) for passage in passages]
    meant = [meaning.meaning(asserted(passage.text), tongues) if tongues else None for passage in passages]
    headings = {p.item: m for p, m in zip(passages, meant, strict=True) if p.ref == p.item and p.section == "work"}
    by_id: dict[str, tuple[Line, ...]] = {}
    for row, requirement in enumerate(requirements):
        topic = subject(requirement)
        wish = look(topic)
        lines = []
        for column, passage in enumerate(passages):
            words = keyword(wish, looks[column], joined=joined)
            cosine = max(0.0, float(matrix[row, column])) if matrix is not None else 0.0
            score = words if matrix is None else MODEL_SHARE * cosine + (1 - MODEL_SHARE) * words
            if (means := meant[column]) is not None:
                said = _said(topic, means, headings.get(passage.item))
                words, score = max(words, said), max(score, meaning.score(topic, said, means))
            lines.append(Line(passage, words, score, meant[column]))
        lines.sort(key=lambda line: -line.score + (_HEADING_LAST if line.passage.ref == line.passage.item else 0.0))
        by_id[requirement.id] = tuple(lines)
    return Ranked(by_id, matrix is not None, primary(language) != "en", tongues)


#: So much of a wish a line says itself, of which the heading of its position says the rest.
_BY_ITSELF = 0.5


def _said(wish: str, line: Meaning, heading: Meaning | None) -> float:
    """How much of a wish a line says, where who did it or where may stand in the heading of its position."""
    said = meaning.covered(wish, line)
    if heading is None or not _BY_ITSELF <= said < 1:
        return said
    whole = meaning.covered(wish, meaning.with_heading(line, heading))
    return 1.0 if whole >= 1 else said


def subject(requirement: Requirement) -> str:
    """What is to be looked for: a number of years is counted, not looked for."""
    return tenure.subject(requirement.text) or requirement.text


def evident(resume: Resume) -> tuple[Passage, ...]:
    """The passages that may show something: all but the name, the address, and what talks to a machine."""
    hidden = ("basics.name", "basics.location")
    return tuple(p for p in resume.passages() if p.ref not in hidden and not is_order(p.text))
