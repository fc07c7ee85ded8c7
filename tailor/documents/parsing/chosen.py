"""Chooses which part of a position's header is the employer and which the title, by learned weights.

For each part that a header offers, its signs say what speaks for or against it, what rules decided among them; the
weights say what that is worth. `bench/resumes.py` writes the weights.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass

from scraper.lexicon import gazetteer
from tailor.documents.pages.lines import tidy
from tailor.documents.parsing import firms, spans, splitting, streets
from tailor.documents.parsing.pieces import Facts
from tailor.documents.parsing.spans import Span
from tailor.documents.parsing.weights import Signs, Weights, weights, worth
from tailor.documents.words import regions, towns, vocabulary
from tailor.model.resume import Work

#: Sections of more positions stay as rules read them: nobody had so many, and each takes its time.
_MOST = 150


#: How much speaks for an employer and a title, and these.
Best = tuple[float, Span, Span]
#: Row and cell of an employer, and those of a title.
Places = tuple[int, ...]
#: Whether two parts may be an employer and a title.
Fits = Callable[[Span, Span], bool]


@dataclass(frozen=True)
class Choice:
    """What is chosen among for one position: parts that may be its employer, and parts that may be its title."""

    facts: Facts
    employers: Sequence[Span]
    titles: Sequence[Span]

    def best(self, employer: Weights, title: Weights, fits: Fits | None = None) -> tuple[float, Span, Span]:
        """The two parts, neither within the other, for which most speaks in sum, and how much; of equals the first.

        Only those are compared that `fits` tells; nothing speaks for them where none are.
        """
        ones = [(worth(employer, span.signs), span) for span in self.employers]
        twos = [(worth(title, span.signs), span) for span in self.titles]
        pairs = ((a + b, one, two) for a, one in ones for b, two in twos if not _overlap(one, two))
        fitting = [pair for pair in pairs if fits is None or fits(pair[1], pair[2])]
        return max(fitting, key=lambda pair: pair[0], default=(float("-inf"), NONE, NONE))


NONE = Span("", spans.NOWHERE)


def standing(employer: Span, title: Span) -> Places:
    """Where an employer and a title stand in a header; nothing where one of them does not."""
    one, two = employer.slot, title.slot
    if min(one[0], two[0]) < 0:
        return ()
    if one[:2] != two[:2]:
        return (*one[:2], *two[:2])
    # In one cell, which of the two comes first.
    whole = tidy(employer.held.text) if employer.held else ""
    first = whole.find(employer.text) <= whole.find(title.text)
    return (*one[:2], int(not first), *two[:2], int(first))


#: Where somebody learns, what is chosen among is kept here, and what the rules told stays.
WATCHED: ContextVar[list[Choice] | None] = ContextVar("watched", default=None)


def choose(section: Sequence[tuple[Work, Facts]]) -> list[Work]:
    """The positions of a section, of which rules have told what they could, with their employers and titles chosen."""
    if len(section) > _MOST:
        return [work for work, _ in section]
    found = [facts for _, facts in section]
    for work, facts in section:
        facts.first, facts.second, facts.place = work.name, work.position, work.location
        facts.rest = [part for part in work.description.split(" · ") if part]
    offered = [spans.offered(facts) for facts in found]
    spans.describe(found, offered)
    watched = WATCHED.get()
    carried = ""
    choices: list[Choice] = []
    known = weights("employer"), weights("position")
    for facts, own in zip(found, offered, strict=True):
        told = facts.first
        # Of a lone part, what it looks like in the others says more than the part itself: there rules stay.
        pieces = facts.pieces
        placed = len(pieces) == 1 and pieces[0].place_beside and bool(facts.first) and "," not in pieces[0].text
        if len(own) > 1 and not placed and not any(piece.says for piece in facts.pieces):
            # "GA" is short and in capitals like many a title.
            where = spans.letters(facts.place)
            titles = [s for s in own if not (regions.is_region(s.text) or (where and s.plain in where))]
            # An employer is not called by its town, alone or behind the name, where rules have told that apart.
            town = spans.letters(facts.place.partition(",")[0])
            behind = bool(where) and bool(facts.first) and not spans.letters(facts.first).endswith((where, town))
            employers = [s for s in own if not (behind and _ends_with(s.plain, where, town))]
            # Of "CA, USA" neither part employs anybody.
            employers = [s for s in employers if not (where and s.plain in where and regions.is_region(s.text))]
            # Nor is any part of an address, or of a town that is known with its region.
            if where and (_is_town(facts.place) or streets.split(f"-, {facts.place}")[1]):
                employers = [s for s in employers if s.plain not in where]
            named = [s for s in employers if not firms.is_branch(s.text)]
            employers = named if len(named) > 1 else employers
            if _PARTNERS.search(facts.first) and vocabulary.title_score(facts.second):
                first, partner = spans.letters(facts.first), spans.letters(facts.first.partition(",")[0])
                employers = [s for s in employers if s.plain == first or not (s.plain in first or partner in s.plain)]
            choice = Choice(facts, _with_none(employers, facts.first, carried), _with_none(titles, facts.second, ""))
            choices.append(choice)
            told = told if watched is not None else choice.best(*known)[1].text
        carried = "" if facts.named_below else told or carried
    if watched is not None:
        watched.extend(choices)
    else:
        for choice, (_, one, two) in zip(choices, _agreed(choices, *known), strict=True):
            _set(choice.facts, one, two)
    if watched is None:
        for facts in found:
            _turn_led(facts)
    return [_told(work, facts) for work, facts in section]


def _turn_led(facts: Facts) -> None:
    """Take for the employer what a word between a title and an employer leads to ("Fitting at Hexmill")."""
    facts.first = splitting.unled(facts.first)
    one, two = facts.first, facts.second
    lines = [line for line in facts.entry.header if one and two and one in line.text and two in line.text]
    led = bool(lines) and splitting.is_led(lines[0], two) and not splitting.is_led(lines[0], one)
    if led and vocabulary.title_score(two) <= vocabulary.title_score(one):
        facts.first, facts.second = two, one


def _ends_with(name: str, place: str, town: str) -> bool:
    """Whether a name ends with a place, or goes on with that one's town behind a word of its own."""
    return name.endswith(place) or (bool(town) and name != town and name.endswith(town))


def _is_town(place: str) -> bool:
    """Whether a place is a town that is known, before its region ("Mobile, AL")."""
    town, comma, region = place.partition(",")
    return bool(comma) and regions.is_region(region.strip()) and towns.is_town(town.strip())


#: The name of a firm of several partners, whose commas part no facts ("Tarrow, Lindstrom & Co.").
_PARTNERS = re.compile(
    r"^[^\W\d_][\w'’-]+(?:, [^\W\d_][\w'’-]+)+,? (?:&|\+|and|und|et|y|e|i) "
    r"(?:Co|Cie|Partners?|Sons?|Söhne|Daughters|Associates|Fils|Figli|Hijos|Filhos)\b",
)

#: How much less may speak for the order of the other entries than for an entry's own.
_LITTLE = 2.0


def _agreed(choices: Sequence[Choice], employer: Weights, title: Weights) -> list[Best]:
    """What is best for each position of a section, where in one and the same place all have the employer or the title.

    Of entries set alike, those which little tells apart from the others are read as these: which of two places is the
    employer's, and how much of a cell.
    """
    best = [choice.best(employer, title) for choice in choices]
    others = []
    for choice, (_, one, two) in zip(choices, best, strict=True):
        others.append(choice.best(employer, title, _standing_at(_turned(standing(one, two)))))
    votes: defaultdict[Places, float] = defaultdict(float)
    for (much, one, two), (less, *_) in zip(best, others, strict=True):
        votes[standing(one, two)] += min(much - less, 4 * _LITTLE)
    agreed = []
    for own, other in zip(best, others, strict=True):
        places = standing(own[1], own[2])
        outvoted = bool(places) and votes[_turned(places)] > votes[places] and own[0] - other[0] < _LITTLE
        agreed.append(other if outvoted and not _tells(own[1], other[1]) else own)
    best = _as_much(choices, _in_rows(choices, agreed, employer, title), employer, title)
    best = [_named_below(choice, own) for choice, own in zip(choices, best, strict=True)]
    best = [_not_swapped(choice, own) for choice, own in zip(choices, best, strict=True)]
    return [_whole_employer(choice, own) for choice, own in zip(choices, best, strict=True)]


def _not_swapped(choice: Choice, own: Best) -> Best:
    """What is best for a position, as rules told it where that is its employer and title swapped against all words."""
    much, one, two = own
    first, second = choice.facts.first, choice.facts.second
    words = vocabulary.title_score(second) - vocabulary.title_score(first)
    words += vocabulary.organisation_score(first) - vocabulary.organisation_score(second)
    return (much, two, one) if (one.text, two.text) == (second, first) and words >= 1 else own


#: A part of an employer, by what it is called.
_UNIT = re.compile(
    r"(?i)(?:department|dept\.?|division|section|faculty|faculté|fakultät|facultad|faculdade|facoltà|fachbereich|abteilung"
    r"|département|departamento|dipartimento|chair|lehrstuhl|group)\s+(?:of|for|de|d[’']|für|di|der)\b"
)


def _whole_employer(choice: Choice, own: Best) -> Best:
    """What is best for a position, with the school in a row beside that of its department, if that row was chosen."""
    much, one, two = own
    if not _UNIT.match(one.text) or not _is_whole(one):
        return own
    rows = [span for span in choice.employers if abs(span.slot[0] - one.slot[0]) == 1 and _is_whole(span)]
    schools = [span for span in rows if span.signs.get("school", 0) and not _UNIT.match(span.text)]
    return (much, schools[0], two) if len(schools) == 1 and not _overlap(schools[0], two) else own


def _named_below(choice: Choice, own: Best) -> Best:
    """What is best for a position, with the employer whose own row names one, where no word of what is chosen does.

    "Marine Ecology | Assistant" above "University of Hexmill" tells a title and its field.
    """
    much, one, two = own
    plain = not (one.signs.get("named", 0) or one.signs.get("school", 0) or one.signs.get("rule_place", 0))
    if not plain or one.slot[:2] != two.slot[:2] or one.slot[0] < 0 or not two.signs.get("titled", 0):
        return own
    rows = [span for span in choice.employers if span.slot[0] == one.slot[0] + 1 and _is_whole(span) and not span.cell]
    named = [span for span in rows if span.signs.get("named", 0) and not span.signs.get("titled", 0)]
    return (much, named[0], two) if len(named) == 1 else own


#: How much less may speak for whole rows, as other entries have them, than for parts of one.
_MUCH = 4.0
#: The share of a section's entries that must have their employer and title in whole rows.
_SHARE = 0.3


def _in_rows(choices: Sequence[Choice], best: Sequence[Best], employer: Weights, title: Weights) -> list[Best]:
    """What is best for each position, with whole rows where others of the section have them for employer and title.

    "Nurse, Acute Ward" above a line with the employer is one title, if below it stand "Nurse" and an employer so.
    """
    rows = Counter(standing(one, two) for _, one, two in best if _is_whole(one) and _is_whole(two))
    rows.pop((), None)
    (places, count), *_ = rows.most_common(1) or [((), 0)]
    if not places or len(places) > 4 or count < _SHARE * len(best):
        return list(best)

    def fits(one: Span, two: Span) -> bool:
        return standing(one, two) == places and _is_whole(one) and _is_whole(two)

    agreed = []
    for choice, own in zip(choices, best, strict=True):
        other = choice.best(employer, title, fits)
        parted = not (_is_whole(own[1]) and _is_whole(own[2]))
        clear = own[1].signs.get("named", 0) > other[1].signs.get("named", 0) or not other[2].signs.get("titled", 0)
        agreed.append(other if parted and own[0] - other[0] < _MUCH and not clear else own)
    return agreed


def _is_whole(span: Span) -> bool:
    """Whether a part of a header is all that its cell tells."""
    return _extent(span)[2:] == (1, 1)


#: What stands behind a comma, and is no further name of a firm ("Quibble, Quibble & Daughters").
_BEHIND = re.compile(r"\s*[,，、](?!.*(?:&|\b(?:and|und|et|y|e|i)\b))")


def _as_much(choices: Sequence[Choice], best: Sequence[Best], employer: Weights, title: Weights) -> list[Best]:
    """What is best for each position, with as much of a cell for its employer as for those of the others."""
    votes: defaultdict[Places, float] = defaultdict(float)
    lacking: defaultdict[Places, float] = defaultdict(float)
    others: list[Best] = []
    for choice, (much, one, two) in zip(choices, best, strict=True):
        own, where = _extent(one), standing(one, two)

        def fits(a: Span, b: Span, own: Places = own, where: Places = where, title: Span = two) -> bool:
            other = _extent(a)
            return b is title and own != other != () and own[:2] == other[:2] and len(where) == len(standing(a, b))

        if own[2:] == (1, 1) and not _is_parted(one):
            lacking[own[:2]] += _LITTLE  # what stands behind the comma of a name in the others may be missing
        others.append(choice.best(employer, title, fits) if own else (float("-inf"), NONE, NONE))
        if others[-1][1] is not NONE:
            votes[own] += min(much - others[-1][0], 4 * _LITTLE)
    agreed = []
    for own_best, other_best in zip(best, others, strict=True):
        shorter, longer = other_best[1].text, own_best[1].text
        behind = longer.startswith(shorter) and _BEHIND.match(longer.removeprefix(shorter)) is not None
        more = lacking[_extent(own_best[1])[:2]] if behind else 0.0
        said = votes[_extent(other_best[1])]
        outvoted = said + more > votes[_extent(own_best[1])] and (said > 0 or longer.startswith(shorter))
        agreed.append(other_best if outvoted and own_best[0] - other_best[0] < _LITTLE else own_best)
    return agreed


def _extent(span: Span) -> Places:
    """Row and cell of a part, and whether it begins and ends with that cell; nothing where it stands in none."""
    if span.held is None or span.slot[0] < 0 or span.slot[2] == "line":
        return ()
    whole, own = spans.letters(spans.bare(span.held.text)), span.plain
    return (*span.slot[:2], int(whole.startswith(own)), int(whole.endswith(own))) if own in whole else ()


def _is_parted(span: Span) -> bool:
    return len(spans.parts(spans.bare(span.text))) > 1


def _tells(own: Span, other: Span) -> bool:
    """Whether words tell that the one part is the employer and the other is not."""
    one, two = own.signs, other.signs
    return one.get("named", 0) > two.get("named", 0) or two.get("titled", 0) > one.get("titled", 0)


def _standing_at(places: Places) -> Fits:
    """Whether an employer and a title stand at some places."""
    return lambda one, two: standing(one, two) == places != ()


def _turned(places: Places) -> Places:
    """The places of an employer and a title where each stands in the other's."""
    half = len(places) // 2
    return (*places[half:], *places[:half])


def _told(work: Work, facts: Facts) -> Work:
    if (work.name, work.position) == (facts.first, facts.second):
        return work
    told = {"name": facts.first, "position": facts.second, "location": facts.place}
    return work.model_copy(update={**told, "description": " · ".join(facts.rest)})


def _with_none(own: Sequence[Span], told: str, carried: str) -> list[Span]:
    """The parts of a header, that it tells none, and the employer of the position above."""
    plain = spans.letters(told)
    signs: Signs = {
        "none": 1.0,
        "rule_none": not told,
        "none_titled": not any(span.signs["titled"] for span in own),
        "none_named": not any(span.signs["named"] for span in own),
        "none_short": len(own) <= 2,
    }
    from_above = bool(told) and told == carried and all(span.plain != plain or span.line is None for span in own)
    # An employer that rules took from the position above had their reasons, which no part of this header knows.
    found = [*own] if from_above else [*own, Span("", spans.NOWHERE, signs=signs)]
    if carried and not any(span.text == carried for span in own):
        found.append(
            Span(carried, spans.NOWHERE, signs={"carried": 1.0, "rule_first": spans.letters(carried) == plain})
        )
    return found


def _overlap(one: Span, two: Span) -> bool:
    a, b = one.plain, two.plain
    if not a or not b or one.line is None or two.line is None or one.slot[0] != two.slot[0]:
        return bool(a) and a == b
    if a != b and _again(one, two):
        return False
    return (a in b and not _begins_word(one.text, two.text)) or (b in a and not _begins_word(two.text, one.text))


def _again(one: Span, two: Span) -> bool:
    """Whether the shorter of two parts of a cell stands outside of the longer one, too ("IBM Internship, IBM")."""
    shorter, longer = sorted((one.text, two.text), key=len)
    if one.held is None or two.held is None or shorter not in longer or one.slot[:2] != two.slot[:2]:
        return False
    whole = tidy(one.held.text)
    rest = whole.replace(longer, " ", 1)
    return rest != whole and re.search(rf"(?<!\w){re.escape(shorter)}(?!\w)", rest) is not None


def _begins_word(shorter: str, longer: str) -> bool:
    """Whether a text stands in another as a part of words alone: a falegname is no part of a Falegnameria."""
    inside, whole = re.escape(shorter.casefold()), longer.casefold()
    return re.search(inside, whole) is not None and re.search(rf"(?<!\w){inside}(?!\w)", whole) is None


def _set(facts: Facts, first: Span, second: Span) -> None:
    """Tell the employer and the title of a position; what else its header tells stays beside them."""
    if (first.text, second.text) == (facts.first, facts.second):
        return
    told = [facts.first, facts.second, *facts.rest]
    facts.first, facts.second, facts.rest = first.text, second.text, []
    chosen = [text for text in (first.text, second.text) if text]
    if facts.place and _within(facts.place, chosen):
        facts.place = ""
    # "Brown Hive, Kuwait" is no place any more.
    facts.place = facts.place.removeprefix(f"{first.text}, ") if first.text else facts.place
    for text in told:
        for part in _without(text, [*chosen, facts.place]):
            if not facts.place and len(facts.pieces) <= _FEW and _is_place(part):
                facts.place = part
            elif not _within(part, [*chosen, *facts.rest, facts.place]):
                facts.rest.append(part)


#: Headers of more pieces list what was used, and the like.
_FEW = 5


def _is_place(text: str) -> bool:
    return gazetteer.is_place(text) and not vocabulary.school_score(text)


def _within(text: str, others: Iterable[str]) -> bool:
    return any(spans.letters(text) in spans.letters(other) for other in others)


def _without(text: str, known: Sequence[str]) -> list[str]:
    """What a text says beside what is known from elsewhere."""
    parts = [text]
    for name in filter(None, known):
        parts = [part for each in parts for part in re.split(rf"(?<!\w){re.escape(name)}(?!\w)", each)]
    return [part for part in map(spans.trimmed, parts) if spans.letters(part)]
