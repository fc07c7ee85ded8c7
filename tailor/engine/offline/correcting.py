"""What a person puts right in passing: "a gang of 3 now, not 2", "that was volunteering"."""

import re
from collections.abc import Mapping
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import answers, explaining, pointing
from tailor.engine.offline.explaining import cut, likeness
from tailor.engine.offline.nouns import LEADING
from tailor.engine.offline.replacing import carries
from tailor.model.change import Draft
from tailor.model.checking.languages import primary
from tailor.model.checking.numerals import small
from tailor.model.folding import fold
from tailor.model.sayings import speech

_NUMBER: Final = r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?"
_NOT: Final = r"(?:and |et |y |e |und )?(?:not|nicht|pas|no|non|não|niet|nie|inte|ikke|ne)"
_PUT_RIGHT: Final = (
    re.compile(
        rf"(?<![\w.,])(?P<new>{_NUMBER})\s?[%k]?(?![\w])[^.;!?\d]{{0,40}}?(?:\s\d{{4}})?,?\s+{_NOT}\s+(?P<old>{_NUMBER})(?![\w])",
        re.I,
    ),
    re.compile(
        rf"(?<![\w.,])(?:{_NOT}\s+(?:\w+\s+)?)?(?P<old>{_NUMBER})\s?[%k]?(?:\s+\w+)?,?\s+(?:but|it['’]?s|it is|it was|"
        rf"should be|should read|(?:das )?stimmt nicht,? (?:es |das )?(?:sind|ist|war|waren)|ist falsch,? (?:es )?"
        rf"(?:sind|ist|war|waren)|n['’]est pas (?:juste|vrai),? c['’](?:est|était)|"
        rf"(?:no es (?:cierto|correcto)|está mal),? "
        rf"(?:son|es|eran|era|fue)|is wrong,? "
        rf"it(?:['’]?s| is| was)|c['’]est faux,? (?:c['’](?:est|était)|ils? (?:sont|étaient))|no,? (?:son|eran|"
        rf"es|fueron)|"
        rf"non è (?:giusto|vero|corretto),? (?:sono|erano|è|era)|to błąd,? (?:było|jest|są|były)|"
        rf"klopt niet,? (?:het )?(?:zijn|waren|is|was)|stämmer inte,? (?:det )?(?:är|var)|"
        rf"passer ikke,? (?:det )?(?:er|var)|stemmer ikke,? (?:det )?(?:er|var)|není správně,? (?:je|jich je|bylo)|"
        rf"está errado,? (?:são|eram|é|era)|sondern|mais|sino|ma|maar)\s+(?P<new>{_NUMBER})(?![\w])",
        re.I,
    ),
)
_OF_THOUSANDS: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
#: A correction and nothing else has no more words.
_FEW_WORDS: Final = 12
_WAS_UNPAID: Final = re.compile(
    r"^\W*(?:(?:no|oh|sorry|actually|but|and|wait)\W+)*(?:that|it|this)(?: one| job| line| thing)?(?:['’]s| was| is)\s+"
    r"(?:(?:all|just|only|actually|really)\s+)*(?:volunteer(?:ing| work)?|voluntary(?: work)?|unpaid|as a volunteer)\b|"
    r"^\W*das (?:war|ist) (?:\w+ )?ehrenamtlich|^\W*c['’](?:était|est) (?:\w+ )?(?:du )?bénévol(?:at|e)|"
    r"^\W*(?:eso )?(?:era|fue) (?:\w+ )?voluntari(?:ado|o|a)|^\W*(?:era|è stato) (?:\w+ )?volontariato|"
    r"^\W*dat was (?:\w+ )?vrijwilligerswerk",
    re.IGNORECASE,
)


def number(brief: Brief, said: str) -> ChatReply | None:
    """A number that is put right, in the one line that has the wrong one; None where no line has it."""
    written = small(primary(brief.resume.language))
    typed = said
    said = _WORD.sub(lambda word: str(n) if (n := written.get(fold(word[0]), 0)) > 1 else word[0], said)
    found = next((m for pattern in _PUT_RIGHT if (m := pattern.search(said))), None)
    if found is None:
        return _only_the_right(brief, said, typed, written)
    if found["old"] == found["new"]:
        return None
    texts = pointing.texts(brief)
    for each in (_spaced(found["old"]), *_spelled(written, found["old"])):
        old = re.compile(rf"(?<![\w.,])(?<!\d\s)(?:{each})(?!\w|[.,]\d)", re.IGNORECASE)
        if hits := {ref: text for ref, text in texts.items() if old.search(text)}:
            break
    words = speech(brief.language)
    if not hits and _YEAR.fullmatch(found["old"]) and carries(brief, found["old"]):
        return ChatReply(text=words.contact)
    if not hits:
        # Who tells of something new in these words has it written, and is not put off.
        aside = answers.states(said) or len(said.split()) > _FEW_WORDS
        there = explaining.says(brief, found["new"])
        nothing = there == words.says_nothing_of.format(topic=found["new"])
        return (
            None
            if aside
            else ChatReply(text=words.not_so.format(text=_typed(typed, written, found["old"])) if nothing else there)
        )
    topic = LEADING.sub(" ", f"{said[: found.start()]} {said[found.start() :].replace(found['new'], found['old'], 1)}")
    ranked = sorted(hits, key=lambda ref: -likeness(topic, hits[ref]))
    if len(ranked) > 1 and likeness(topic, hits[ranked[0]]) == likeness(topic, hits[ranked[1]]):
        lines = "\n".join(f"• {cut(hits[ref])}" for ref in ranked[:4])
        return ChatReply(
            text=f"{words.several.format(text=_typed(typed, written, found['old']), count=len(ranked))}\n{lines}"
        )
    # A number that was typed as a word is written as one.
    after = old.sub(lambda _: _typed(typed, written, found["new"]), hits[ranked[0]], count=1)
    draft = Draft(target=ranked[0], after=after, reason=words.why.asked_words, asked_for=True)
    return ChatReply(text=words.changed_to.format(text=cut(after)), drafts=(draft,))


#: "Actually it was 2", "it was 650 children", "make it 8": the right number alone.
_IT_WAS: Final = re.compile(
    rf"^\W*(?:(?:no|actually|sorry|well|oh|wait|nein|eigentlich|non|en fait|no|perdón|non|scusa|não|nee|nie|nej|nei|"
    rf"ne|ei)\W+)*"
    r"(?:it (?:was|is|were|should be)|it['’]?s|make (?:it|that)|there were|they were|es (?:waren|sind|war)|das waren|"
    r"c['’]était|il y en avait|eran|son|erano|sono|eram|são|foram|het (?:waren|zijn|was)|to było|było ich|"
    r"d(?:et|er) (?:var|är|er)|"
    rf"bylo jich|byl[oy]|niitä oli)\s+(?:only |just |"
    rf"about )?(?P<new>{_NUMBER})(?:\s+(?P<noun>[^\W\d_]{{3,}}))?[\s.!]*$",
    re.I,
)


def _only_the_right(brief: Brief, said: str, typed: str, written: Mapping[str, int]) -> ChatReply | None:
    """A number told alone, in the line that counts the same thing, or in what was just written; None for neither."""
    found = _IT_WAS.match(said)
    if found is None:
        return None
    texts = pointing.texts(brief)
    if noun := found["noun"]:
        counted = re.compile(
            rf"(?<![\w.,])(?P<old>{_NUMBER})(?=\s+(?:\w+\s+)?\w*{re.escape(noun)}\w{{0,2}}\b)", re.IGNORECASE
        )
    else:
        counted = re.compile(rf"(?<![\w.,])(?P<old>{_NUMBER})(?![\w.,]\d)")
        texts = {ref: text for ref, text in texts.items() if ref in _just_written(brief)}
    hits = [(ref, text, olds[0]) for ref, text in texts.items() if len(olds := list(counted.finditer(text))) == 1]
    if len(hits) != 1 or hits[0][2]["old"] == found["new"]:
        return None
    ref, text, old = hits[0]
    after = f"{text[: old.start()]}{_typed(typed, written, found['new'])}{text[old.end() :]}"
    words = speech(brief.language)
    draft = Draft(target=ref, after=after, reason=words.why.asked_words, asked_for=True)
    return ChatReply(text=words.changed_to.format(text=cut(after)), drafts=(draft,))


def _just_written(brief: Brief) -> frozenset[str]:
    """What the message before this one had written, by where it stands."""
    earlier = brief.messages[:-1] if brief.messages and brief.messages[-1].role == "user" else brief.messages
    asked = next((m.id for m in reversed(earlier) if m.role == "user"), None)
    standing = (c for c in brief.changes if c.status != "rejected" and asked and c.asked_in == asked)
    return frozenset(ref for c in standing for ref in (c.id, c.target))


def _typed(message: str, written: Mapping[str, int], number: str) -> str:
    """A number as a message has it, in figures or in words."""
    return next((word[0] for word in _WORD.finditer(message) if str(written.get(fold(word[0]))) == number), number)


def _spelled(written: Mapping[str, int], number: str) -> list[str]:
    """A number in words, as a pattern of all that it is called; nothing for one that has no word."""
    called = [re.escape(word) for word, n in written.items() if str(n) == number]
    return ["|".join(called)] if called else []


def _spaced(number: str) -> str:
    """A number as a pattern, which may part its thousands: "8200" stands as "8 200", "8,200" or "8.200"."""
    if not number.isdigit() or len(number) <= _OF_THOUSANDS:
        return re.escape(number)
    return rf"{number[:-_OF_THOUSANDS]}[.,'’\s]?{number[-_OF_THOUSANDS:]}"


def unpaid(brief: Brief, said: str) -> ChatReply | None:
    """What was added to a position last goes under voluntary work; None where that is not said, or nothing was."""
    return as_voluntary(brief) if _WAS_UNPAID.match(said) else None


def as_voluntary(brief: Brief) -> ChatReply | None:
    """What was added to a position last, under voluntary work in its place; None where nothing was."""
    standing = [c for c in brief.changes if c.status == "accepted"]
    last = standing[-1] if standing else None
    if last is None or last.op != "insert" or last.section != "work":
        return None
    words = speech(brief.language)
    draft = Draft(target="volunteer", op="insert", after=last.after, reason=words.why.told_me, asked_for=True)
    return ChatReply(text=words.add_volunteering.format(text=cut(last.after)), drafts=(draft,), undo=(last.id,))
