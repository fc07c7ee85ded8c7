"""Was this done to this thing? A verb that weighs must stand where the evidence speaks of what it was done to.

"Read drawings and made a jig" says neither "made drawings" nor, of a model that is somebody else's, "built the model":
each of the words stands somewhere, and nobody said them together.
"""

from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.forms import bases
from tailor.model.checking.involvement import HELPING, is_scope, took_part
from tailor.model.checking.lexicon import family, is_deed, is_making, is_person, may_act
from tailor.model.checking.listing import heads_list
from tailor.model.checking.naming import names_what_it_is
from tailor.model.checking.people import is_people
from tailor.model.checking.phrased import tells_in_other_words
from tailor.model.checking.positions import is_noun
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, is_act, is_verb, opening, parts
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.synonyms import said_by
from tailor.model.checking.trends import shown_by_figures
from tailor.model.checking.weighty import WEIGHTY
from tailor.model.checking.words import Word, groups, is_function


def weighs(word: Word) -> bool:
    """Whether a verb is a claim by itself, whatever it is done to: approving, selling, making something."""
    return (word.stem in WEIGHTY or is_making(word.low)) and word.stem not in _LIGHT


#: They say that something was done, and leave it to the noun behind them what: "performed calibrations".
_LIGHT = frozenset(map(stem, listed("perform undertake practise accomplish fulfil")))


def deeds(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The verbs of a text that no passage says of what they are done to; `taken` are words with a finding already."""
    if not case.language.startswith("en"):
        return
    for part in case.parts:
        index = opening(case.reading, part)
        word = case.reading.words[index]
        if part.tail or index in taken or index in case.excused or not weighs(word) or is_scope(word.stem):
            continue
        if not is_act(case.reading, index, opens=True) or took_part(case.reading, part) or _is_helped(case, index):
            continue
        if (
            _describes(case.reading, index)
            or _described_there(case, index)
            or any(w.low == "by" for w in case.reading.words[index + 1 : index + 4])
        ):
            continue  # "Signed off by the director" claims nothing.
        if is_left_out(case, part, word) or names_what_it_is(case, index):
            continue
        if index > part.first and case.reading.words[index - 1].low in _PREPOSITIONS and not word.low.endswith("ing"):
            continue  # "Files with signs of fraud"
        things = [n for n in case.content(part) if n > index and n not in taken and case.sayers(n)]
        # "Operated the A320": the name is dealt with, what was done with it is not.
        terse = any(is_bare(s, {case.reading.words[n].stem for n in case.content(part)}) for s in case.near(part))
        things = things if things or terse else [n for n in case.content(part) if n > index and case.sayers(n)]
        if heads_list(case, part.last - 1):  # "Operated woodworking machines: …"
            things += [n for n in case.content(case.part_of(part.last)) if case.sayers(n)]
        if (
            things
            and not shown_by_figures(case, index, case.near(part) or case.bound)
            and not _is_done(case, index, things)
        ):
            yield Finding("scope", word.start, word.end, "soft", None)


def is_left_out(case: Case, part: Segment, word: Word, *, own: bool = False) -> bool:
    """Whether a verb only fills in for the one that a terse line leaves out ("2 concerts a year": staged).

    A trade's own verb does ("Sold implants", of sales; "Designed logos", of a designer), and unless only these will
    (own), so does any that claims no more than that it was done.
    """
    lines = (case.before,) if case.single and case.before is not None else case.near(part)
    stems = {case.reading.words[n].stem for n in case.content(part)}
    bare = any(is_bare(line, stems) for line in lines)
    if (
        not own
        and (plain := _PLAINLY.get(word.stem))
        and any(not plain.isdisjoint(line.reading.lows) for line in lines)
    ):
        bare = True  # "Drew graphics", of a designer.
    if word.stem in _STAFFING or (not bare and (own or part.first or word.stem not in _OF_ONE_TRADE)):
        return False
    if bare and not own and word.stem in _OF_ANY_TRADE:
        return True
    items = {line.passage.item for line in lines}
    headings = (s for s in case.sources if s.passage.item in items and s.passage.ref == s.passage.item)
    mine, kin = family(word.low), groups(word)
    return any(
        not mine.isdisjoint(family(w.low)) or not kin.isdisjoint(groups(w)) for s in headings for w in s.reading.words
    )


def is_bare(line: Source, stems: set[str]) -> bool:
    """Whether the part of a line that has most of some words has no verb ("Front desk, post, phones")."""
    words = line.reading.words
    pieces = parts(line.passage.said, line.reading.language)
    if not pieces:
        return False
    piece = max(pieces, key=lambda p: len(stems & {w.stem for w in words[p.first : p.last]}))
    first = next((n for n in range(piece.first, piece.last) if not is_function(words[n].low)), piece.first)
    low = words[first].low
    acts = is_deed(low) or (is_act(line.reading, first, opens=True) and not low.endswith("s"))
    if acts and not low.endswith("ing"):
        return False
    return not any(is_verb(w) and not w.low.endswith("ing") and may_act(w.low) for w in words[first : piece.last])


#: What somebody of the trade does, whichever verb the line has for it ("Worked the grill": a cook cooked).
_OF_ONE_TRADE = frozenset(map(stem, listed("cook drive weld clean photograph film fly nurse")))
#: No trade's own, though its people are workers and staff.
_STAFFING = frozenset(map(stem, listed("hire recruit employ staff appoint")))
#: What a trade calls by a verb of its own, in everyday words.
_PLAINLY = {
    stem(deed): frozenset(listed(plain))
    for deed, plain in (
        ("design", "drew draw drawing sketched sketch sketching"),
        ("film", "shot shoot shooting"),
        ("photograph", "shot shoot shooting"),
        ("tailor", "made make making sewed sew sewing"),
        ("mentor", "helped taught showed"),
        ("illustrate", "drew draw drawing"),
    )
}
#: That something was made, held, kept or given, when the line has it.
_OF_ANY_TRADE = frozenset(
    map(
        stem,
        listed(
            "produce create make build write draft develop implement stage operate run host hold organise prepare "
            "maintain keep provide deliver give cook perform present install model simulate edit film photograph "
            "compile assemble set program configure"
        ),
    )
)


def _describes(reading: Reading, index: int) -> bool:
    """Whether a participle says what somebody is like ("coded welder", "rose")."""
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    if reading.words[index].low in _RISEN:
        return True
    return any(is_person(w.low) and not w.low.endswith("s") for w in reading.words[index + 1 : index + 3]) and (
        after is not None and not is_function(after.low) and reading.words[index].low.endswith("ed")
    )


def _described_there(case: Case, index: int) -> bool:
    """Whether a participle says what somebody is like, words before, who is called so in a passage, too."""
    words = case.reading.words
    behind = words[index + 1 : index + 5]
    person = next((n for n, w in enumerate(behind) if is_noun(w.low)), None)
    if person is None or not words[index].low.endswith("ed") or any(is_function(w.low) for w in behind[:person]):
        return False
    return any(
        w.low == words[index].low and after.low == behind[person].low
        for s in case.bound
        for w, after in pairwise(s.reading.words)
    )


_RISEN = frozenset({"rise", "rose", "risen", "rising"})


def _is_helped(case: Case, index: int) -> bool:
    return any(w.low in HELPING for w in case.reading.words[max(0, index - 3) : index])


def _is_done(case: Case, index: int, things: list[int]) -> bool:
    """Whether a passage that says most of the things tells of the deed, too."""
    word = case.reading.words[index]
    shares = [(case.shared(s, things), s) for s in case.bound]
    most = max(count for count, _ in shares)
    if not most:
        return True  # What nobody says is a matter of wording.
    about = [s for count, s in shares if 2 * count >= most]
    objects = _objects(case.reading, case.part_of(index), index)
    return any(
        tells_in_other_words(word.stem, s)
        or _tells(word, s, objects)
        or _tells_lightly(word, s, objects)
        or (_says_deed(case, s, index) and not s.reading.by_others)
        for s in about
    )


def _says_deed(case: Case, source: Source, index: int) -> bool:
    """Whether a passage says a verb, and not merely by a word for people: who trained starters has not recruited."""
    word = case.reading.words[index]
    if word.stem not in _STAFFING or word.stem in source.reading.stems or not case.says(source, index):
        return case.says(source, index)
    kin = [w for w in source.reading.words if not groups(word).isdisjoint(groups(w))]
    return not kin or not all(map(_names_people, kin))


def _names_people(word: Word) -> bool:
    """Whether a word names those who were hired rather than the hiring."""
    return is_people(word) and not is_verb(word)


_SOMEBODYS = frozenset(listed("a an the by our another"))
_PREPOSITIONS = frozenset(listed("of in on at for with to from by across into within as against under over through"))


def _objects(reading: Reading, part: Segment, index: int) -> frozenset[str]:
    """The stems of the words behind a verb up to a preposition: what it was done to."""
    found = set()
    for n in range(index + 1, part.last):
        word = reading.words[n]
        if word.low in _PREPOSITIONS:
            break
        if not is_function(word.low):
            found.add(word.stem)
    return frozenset(found)


def _tells(word: Word, source: Source, objects: frozenset[str]) -> bool:
    evidence = source.reading
    hidden = evidence.denied | evidence.by_others
    mine, kin = groups(word), family(word.low)
    alike = kin.union(*map(said_by, kin))
    for part in parts(source.passage.said, source.reading.language):
        for n in range(part.first, part.last):
            other = evidence.words[n]
            if n in hidden or (n and is_person(other.low) and evidence.words[n - 1].low in _SOMEBODYS):
                continue  # "Drawn by a designer"
            if other.stem == word.stem or not kin.isdisjoint(bases(other.low)):
                return True
            if word.stem in _STAFFING and _names_people(other):
                continue
            if not mine.isdisjoint(groups(other)) or not alike.isdisjoint(bases(other.low)):
                return True
            if (
                is_making(word.low)
                and is_act(evidence, n, opens=n == part.first)
                and (_is_named(other, objects) or (_makes(other) and objects & _objects(evidence, part, n)))
            ):
                return True
    return False


#: What is said of a thing by the plain verbs that leave it to the thing what was done: "made payments", "gave talks".
_PLAIN_VERBS = {
    stem(plain): frozenset(map(stem, listed(deeds_)))
    for plain, deeds_ in {
        "make": "issue process grant award pay disburse place submit remit",
        "give": "issue grant award present deliver administer conduct hold offer distribute",
        "do": "conduct process administer operate deliver",
        "have": "conduct hold",
        "send": "issue submit",
        "take": "conduct process operate",
    }.items()
}


def _tells_lightly(word: Word, source: Source, objects: frozenset[str]) -> bool:
    """Whether a passage has the thing behind a plain verb, where the text has what that verb means there."""
    evidence = source.reading
    if not objects or not any(word.stem in deeds_ for deeds_ in _PLAIN_VERBS.values()):
        return False
    return any(
        word.stem in _PLAIN_VERBS.get(evidence.words[n].stem, ())
        and n not in evidence.denied | evidence.by_others
        and objects & _objects(evidence, part, n)
        for part in parts(source.passage.said, evidence.language)
        for n in range(part.first, min(part.last, part.first + 2))
    )


def _makes(deed: Word) -> bool:
    return is_making(deed.low) or deed.stem in _CRAFTS


#: By what a trade makes things: whoever baked bread produced it.
_CRAFTS = frozenset(map(stem, listed("bake brew cook sew stitch knit weave carve forge film")))


def _is_named(deed: Word, objects: frozenset[str]) -> bool:
    """Whether the thing made is the noun for the deed: who "drew fixtures" produced drawings of them."""
    return deed.stem in objects
