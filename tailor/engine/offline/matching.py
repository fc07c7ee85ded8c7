"""Which lines of a résumé, or which words of the person, show what a posting asks for."""

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date

from tailor.engine.offline import abroad, degrees, fields, halves, licences, roles, spoken, tenure, whom
from tailor.engine.offline.evidence import DECLARING, demonstrates, is_out, is_told, matched
from tailor.engine.offline.ranking import MODEL_SHARE, SHOWN_BY_WORDS, Line, Ranked, subject
from tailor.engine.offline.words import Look, common_doing, content, look, names, stem, stems
from tailor.engine.tongues import any_will_do, tongues
from tailor.model.folding import fold
from tailor.model.letter import sentences
from tailor.model.noting import half, notes, short
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage, Resume, Work
from tailor.model.vocabulary import implies
from tailor.model.wishes import alternatives, lapsed

#: A wish of a single unknown word ("technology") is found in too many lines: it must be meant, too.
_SHOWN_BARE = 0.62
_SHOWN_CLEARLY = 0.5
#: A word that is made of several ("on-call", "Finanzbuchhaltung") is rarely said of anything else.
_COMPOUND = re.compile(r"\b\w+-\w+|\b\w{12,}")
_EXAMPLES = re.compile(
    r"\b(?:such as|e\.g|for example|similar|equivalent|like|z\. ?b|wie|tel(?:le)?s? que|par exemple|como)\b",
    re.I,
)


def judge(requirement: Requirement, ranked: Ranked, resume: Resume, today: date, language: str = "en") -> Match:
    """The state of one requirement with the lines that show it; its note is in `language`."""
    passages = tuple(resume.passages())
    own = {p.ref: p.text for p in passages if p.section == "sections"}
    lines = [licences.under_heading(line, own) for line in ranked.by_id.get(requirement.id, ())]
    old = {work.id for work in resume.work if tenure.too_old(requirement.text, work, today)}
    lines = [x for x in lines if x.passage.item not in old and not _by_the_firms_name(requirement, x, resume)]
    if abroad.elsewhere(requirement.text, resume):
        lines = [x for x in lines if is_told(x.passage)]
    match = _judged(requirement, roles.of_rank(requirement, lines, resume), ranked, resume, today, language)
    evidence = [e.model_copy(update={"quote": own[e.ref]}) if e.ref in own else e for e in match.evidence]
    if requirement.category == "credential":
        # A position tells at most of what others were brought to, where the credential itself is there.
        done = {p.ref for p in passages if p.section == "work"}
        evidence = [e for e in evidence if e.ref not in done] or evidence
    return match.model_copy(update={"evidence": tuple(evidence)})


def _by_the_firms_name(requirement: Requirement, line: Line, resume: Resume) -> bool:
    """Whether the heading of a position has a part of a wish in its employer's name alone.

    Who worked at "Bestway Stores" has not been in a cold store; at a "Primary School" one has been in a school.
    """
    entry = next((w for w in resume.work if w.id == line.passage.ref), None)
    wish = look(subject(requirement)).stems
    if entry is None or wish <= stems(entry.name):
        return False
    return not wish.isdisjoint(stems(entry.name)) and wish.isdisjoint(stems(entry.position))


def _judged(
    requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume, today: date, language: str
) -> Match:
    years = tenure.asked(requirement.text)
    if requirement.category == "language" and tongues(requirement.text):
        return spoken.shown(requirement, lines, resume, language)
    if requirement.category == "language" and (which := any_will_do(requirement.text)) is not None:
        return spoken.another(requirement, which, lines, language)
    if own := [x.passage for x in lines if licences.has_transport(requirement.text, x.passage.text)]:
        return matched(requirement, "demonstrated", [p for p in own if not is_told(p)] or own)
    if requirement.category == "education":
        return _educated(requirement, lines, ranked, resume)
    if (place := _WORKING_IN.search(requirement.text)) and (there := _worked_in(place["place"], resume)):
        return matched(requirement, "demonstrated", there)
    if years is not None:
        return _years(requirement, years, lines, ranked, resume, today, language)
    return _supported(requirement, lines, ranked, language)


def _supported(requirement: Requirement, lines: Sequence[Line], ranked: Ranked, language: str) -> Match:
    if requirement.category == "credential":
        lines = [
            line
            for line in lines
            if licences.certifies(line.passage) and licences.same_grade(requirement.text, line.passage.text)
            if not lapsed(line.passage.text)
            and not licences.only_heard(line.passage.text)
            and licences.of_its_kind(requirement.text, line.passage.text)
            and licences.is_held_yet(requirement.quote, line.passage.text)
        ]
    strict = strict_names(requirement)
    if requirement.category == "credential" and licences.DRIVING.issuperset(strict):
        driving = (x.passage for x in lines if demonstrates(x.passage))
        if driven := [p for p in driving if licences.classed(requirement.text, p.text)]:
            return matched(requirement, "demonstrated", driven)
    if strict:
        return _named(requirement, strict, lines, language)
    least = ranked.shown
    wish = look(subject(requirement))
    if not wish.parts and len(wish.stems) <= 1:
        least = _SHOWN_BARE if ranked.modelled else 2.0
        if ranked.modelled and requirement.category == "experience" and _COMPOUND.search(subject(requirement)):
            least = _SHOWN_CLEARLY
    showing = [line for line in lines if line.score >= least and demonstrates(line.passage)]
    if len(wish.said) > 1 and not alternatives(requirement.text) and not _EXAMPLES.search(requirement.text):
        covered = {name for line in showing for name in look(line.passage.text).follows}
        if not wish.said <= covered:
            showing = [line for line in showing if line.score >= _SHOWN_CLEARLY]
    showing = [
        line for line in showing if roles.says_what_is_done(requirement, line.passage) and _on_the_matter(wish, line)
    ]
    showing = [
        line
        for line in showing
        if roles.in_charge_of_it(requirement.text, line.passage)
        and is_out(requirement.text, line.passage.text)
        and _of_the_thing(requirement.text, line.passage)
    ]
    if requirement.category == "experience":
        # What was taught is no experience of it.
        showing = [line for line in showing if line.passage.section != "education"]
    lacking, shown = halves.lacking(requirement.text, showing, language), showing
    showing = halves.whole(requirement.text, showing) or [
        line
        for line in lines
        if demonstrates(line.passage)
        and halves.literally(requirement.text, line.passage.text)
        and roles.in_charge_of_it(requirement.text, line.passage)
    ]
    if named := [line for line in lines if halves.example(requirement.text, line.passage.text)]:
        # What the posting itself names is better evidence than what is merely like it.
        told = [line for line in named if demonstrates(line.passage)]
        showing = told or [line for line in showing if line.score >= _SHOWN_CLEARLY]
    if requirement.category == "credential":
        showing = [line for line in showing if line.words >= licences.HELD] or [
            line for line in lines if demonstrates(line.passage) and licences.is_held(requirement.text, line.passage)
        ]
    if showing:
        return matched(requirement, "demonstrated", [line.passage for line in _telling(showing)])
    if certified := [
        line.passage
        for line in lines
        if licences.is_named(requirement, line.passage) or licences.trained(requirement.text, line.passage)
    ]:
        return matched(requirement, "demonstrated", certified)
    if lacking and (listed := _listed_too(requirement, shown, lines)):
        return matched(requirement, "declared", listed)
    claimed = _claimed(requirement, lines, ranked)
    return claimed.model_copy(update={"note": lacking}) if claimed.state == "missing" else claimed


def _listed_too(requirement: Requirement, shown: Sequence[Line], lines: Sequence[Line]) -> list[Passage]:
    """What shows half of a wish with the lists that say the rest; empty when they do not say all of it."""
    lists = [line for line in lines if line.words > 0 and line.passage.section in DECLARING]
    return [line.passage for line in (*shown[:1], *lists)] if halves.whole(requirement.text, [*shown, *lists]) else []


#: What a line that has half the words of a wish, or fewer, must be alike to it in meaning.
_HALF, _ALIKE = 0.5, 0.4


def _on_the_matter(wish: Look, line: Line, doing: frozenset[str] = frozenset()) -> bool:
    """Whether a line shares with a wish more than a common doing: calls that were handled are no complaint handling.

    Half the words of a wish are not enough, unless the line is alike in meaning, too: who reached an expected standard
    has not shown high expectations.
    """
    said = look(line.passage.text)
    if wish.parts and not any(name in said.follows or words & said.stems for name, words in wish.parts):
        return line.score >= _ALIKE
    if not wish.parts and line.words <= _HALF and line.score < line.words * (1 - MODEL_SHARE) + _ALIKE * MODEL_SHARE:
        return False
    matter = wish.stems - common_doing() - doing
    if not matter or matter == wish.stems or line.score >= _SHOWN_CLEARLY:
        return True
    return not (matter.isdisjoint(said.stems) and wish.said.isdisjoint(said.follows))


def _of_the_thing(wish: str, passage: Passage) -> bool:
    """Whether a line is of the training, the people and the trade that a wish is for, and not of others of its name."""
    return (
        licences.of_that_training(wish, passage)
        and whom.of_that_kind(wish, passage.text)
        and not roles.by_an_office_alone(wish, passage.text)
    )


#: What is much less like it than the best line is no evidence beside it.
_BESIDE = 0.8


def _telling(showing: Sequence[Line]) -> list[Line]:
    """The best line, and others that are nearly as good; the heading of a position says little beside what was done."""
    best = showing[0]
    return [
        line
        for line in showing
        if line is best or (line.score >= _BESIDE * best.score and (not _is_heading(line) or _is_heading(best)))
    ]


def _is_heading(line: Line) -> bool:
    return line.passage.ref == line.passage.item


def _listed(requirement: Requirement, line: Line) -> bool:
    """Whether a list of skills has the thing that something is to be done with: "P&L" for "reading a P&L"."""
    doing = roles.doing(requirement.text)
    rest = requirement.text.partition(doing)[2] if doing else ""
    wish = look(rest)
    things = not wish.parts and bool(wish.stems - common_doing())
    return things and line.passage.section == "skills" and wish.stems <= look(line.passage.text).stems


def _claimed(requirement: Requirement, lines: Sequence[Line], ranked: Ranked) -> Match:
    declared = [
        line
        for line in lines
        if not demonstrates(line.passage)
        and (
            line.words >= SHOWN_BY_WORDS
            or halves.literally(requirement.text, line.passage.text)
            or _listed(requirement, line)
        )
    ]
    if requirement.category == "credential":
        declared = [line for line in declared if licences.says_of_what(requirement.text, line.passage.text)]
    state_lines = [line for line in declared if not is_told(line.passage)]
    if state_lines:
        return matched(requirement, "declared", [line.passage for line in state_lines])
    told = [line for line in lines if is_told(line.passage) and line.score >= ranked.shown and line.words > 0]
    told = halves.whole(requirement.text, told) or [
        line for line in lines if is_told(line.passage) and halves.example(requirement.text, line.passage.text)
    ]
    if told:
        return matched(requirement, "asked", [line.passage for line in told])
    return Match(requirement_id=requirement.id, state="missing")


def strict_names(requirement: Requirement) -> tuple[str, ...]:
    """Names that a line must say, or imply: nothing that is merely like a tool, a credential or a tongue shows it."""
    found = names(requirement.text)
    hard = [m.canonical for m in found if m.kind in ("tool", "credential")]
    if hard and alternatives(requirement.text):
        hard += [m.canonical for m in found if m.kind == "method"]
    if hard and _EXAMPLES.search(requirement.text):
        # "relational databases such as PostgreSQL or MySQL": another relational database will do, another vendor's
        # cloud will not.
        common = frozenset.intersection(*(implies(name) for name in hard))
        hard += [m.canonical for m in found if m.canonical in common]
    return tuple(dict.fromkeys(hard))


def _named(requirement: Requirement, strict: tuple[str, ...], lines: Sequence[Line], language: str) -> Match:
    any_will_do = alternatives(requirement.text)
    wanted = set(strict)
    if not any_will_do and halves.related(requirement.text, wanted):
        # "Spark on Kubernetes" is one thing: jobs in one line and clusters in another do not make it.
        lines = [line for line in lines if _said(wanted, line.passage.text) >= wanted]

    def covered(these: Sequence[Line]) -> list[Passage] | None:
        chosen: list[Passage] = []
        left = set(wanted)
        for line in these:
            hit = _said(wanted if any_will_do else left, line.passage.text)
            if hit:
                chosen.append(line.passage)
                left -= hit
        enough = len(left) < len(wanted) if any_will_do else not left
        return chosen if enough else None

    showing = [line for line in lines if demonstrates(line.passage)]
    if found := covered(showing):
        return matched(requirement, "demonstrated", found)
    if any_will_do and (found := [x.passage for x in showing if halves.literally(requirement.text, x.passage.text)]):
        return matched(requirement, "demonstrated", found)
    own = [line for line in lines if not is_told(line.passage)]
    # "Registered Nurse (Adult)" is of that branch, which a degree may be as well: only a thing is called so.
    called = [
        x.passage
        for x in own
        if requirement.category != "credential" and halves.called(requirement.text, x.passage.text)
    ]
    if found := [passage for passage in called if demonstrates(passage)]:
        return matched(requirement, "demonstrated", found)
    if called:
        return matched(requirement, "declared", called)
    if found := covered(own):
        # A licence is held or not: there is nothing more to show of it than that it is named.
        return matched(requirement, "demonstrated" if requirement.category == "credential" else "declared", found)
    if found := covered(lines):
        return matched(requirement, "asked", [p for p in found if p.source != "resume"] or found)
    there = set[str]() if any_will_do else {name for line in own for name in _said(wanted, line.passage.text)}
    written = {m.canonical: m.text for m in reversed(names(requirement.text))}
    note = half(
        language,
        [written.get(n, n) for n in strict if n in there],
        [written.get(n, n) for n in strict if n not in there],
    )
    return Match(requirement_id=requirement.id, state="missing", note=note)


#: "Führerschein: Klasse B", "Driving licence (category B)": a licence and its class are one name.
_CLASSED = re.compile(
    r"\b(?P<licence>führerschein|fahrerlaubnis|(?:driving|driver['’]?s) licen[cs]e|permis(?: de conduire)?|"
    r"carn(?:é|et)(?: de conducir)?|permiso de conducir|patente(?: di guida)?|carta de condução|rijbewijs|prawo jazdy|"
    r"körkort|kørekort|førerkort|řidičský průkaz)\s*[,:(]\s*"
    r"(?P<of>(?:(?:klasse|class|category|kat\.|kategorii|skupiny|sk\.)\s*)?(?:B|CE|C\+E)(?!\w))",
    re.IGNORECASE,
)


def _said(wanted: set[str], text: str) -> set[str]:
    """Those of the names that a text says or implies, or has within a longer name ("Manhattan WMS")."""
    line = look(_CLASSED.sub(r"\g<licence> \g<of>", text))
    found = wanted & line.follows
    longer = [fold(name) for name in line.said]
    return found | {
        name
        for name in wanted - found
        if any(re.search(rf"(?<!\w){re.escape(fold(name))}(?![\w+#])", n) for n in longer)
    }


#: So many positions that years were counted of are named.
_MOST_POSITIONS = 8


def _years(
    requirement: Requirement,
    years: int,
    lines: Sequence[Line],
    ranked: Ranked,
    resume: Resume,
    today: date,
    language: str,
) -> Match:
    topic = tenure.subject(requirement.text)
    entries = {w.id: w for w in resume.work}
    if topic:
        asked = requirement.model_copy(update={"text": topic, "category": "skill"})
        base = _supported(asked, lines, ranked, language)
        strict, wish, doing = strict_names(asked), look(topic), stems(roles.doing(topic))
        best: dict[str, Line] = {}
        titled: dict[str, Line] = {}
        for line in lines:
            if strict:
                fits = bool(set(strict) & look(line.passage.text).follows)
            else:
                fits = line.score >= ranked.shown and _on_the_matter(wish, line, doing)
                fits = fits or halves.literally(topic, line.passage.text)
                fits = fits and roles.in_charge_of_it(topic, line.passage) and _of_the_thing(topic, line.passage)
            entry = entries.get(line.passage.item)
            if fits and entry is not None and not roles.is_below(requirement.text, entry.position):
                best.setdefault(line.passage.item, line)
                if _is_heading(line):
                    titled[line.passage.item] = line
        best = _one_way(topic, lines, entries) | best
        best = _by_title(requirement, best, lines, entries)
        if not best:
            return base.model_copy(
                update={"requirement_id": requirement.id}
                if base.state in ("declared", "asked")
                else {"requirement_id": requirement.id, "state": "missing", "evidence": ()}
            )
        held = [entries[item] for item in best]
        # A title that says it tells of all its years, one line of one of them.
        passages = [titled.get(item, line).passage for item, line in best.items()]
    else:
        held = _since_qualified(resume) if _QUALIFIED.search(requirement.text) else tenure.worked(resume.work)
        heads = {p.item: p for p in resume.passages() if p.ref in entries}
        passages = [heads[w.id] for w in held if w.id in heads]
    count = tenure.months(held, today)
    if count >= years * 12 - 2:
        return matched(requirement, "demonstrated", passages, most=_MOST_POSITIONS)
    told = [line.passage for line in lines if is_told(line.passage) and (tenure.asked(line.passage.text) or 0) >= years]
    if told and any(line.words > 0 for line in lines if is_told(line.passage)):
        return matched(requirement, "asked", told)
    of_it = look(topic).stems
    whole = [x.passage for x in lines if x.passage.ref == "basics.summary" and _told_years(x.passage, years, of_it)]
    if whole:
        return matched(requirement, "declared", whole)
    if not count:
        return Match(requirement_id=requirement.id, state="missing", note=notes(language).no_dates)
    note = short(language, count, years)
    return Match(requirement_id=requirement.id, state="missing", note=note)


def _told_years(summary: Passage, years: int, wish: frozenset[str]) -> bool:
    """Whether a sentence of a summary tells of so many years of what is asked for."""
    return any(wish <= stems(each) and tenure.told(each) >= years for each in sentences(summary.text))


def _one_way(topic: str, lines: Sequence[Line], entries: Mapping[str, Work]) -> dict[str, Line]:
    """The positions whose lines together say one of several ways ("transport or warehouse planning"), with the best."""
    ways = [[stem(word) for word in content(way)] for way in tenure.ways(topic)]
    found: dict[str, Line] = {}
    for item in entries if ways else ():
        own = {line: {stem(word) for word in content(line.passage.text)} for line in lines if line.passage.item == item}
        for way in ways:
            saying = [line for line, said in own.items() if any(_says(word, said) for word in way)]
            if all(any(_says(word, own[line]) for line in saying) for word in way):
                found.setdefault(item, saying[0])
    return found


def _says(word: str, said: Set[str]) -> bool:
    """Whether a stem is among others, or begins one of them, or is begun by one ("plann", "plan")."""
    return any(each.startswith(word) or (len(each) >= _BEGUN and word.startswith(each)) for each in said)


_BEGUN = 4


def _by_title(
    requirement: Requirement, best: Mapping[str, Line], lines: Sequence[Line], entries: Mapping[str, Work]
) -> dict[str, Line]:
    """The positions that count: those of a title that is asked for, too, and no title alone where it was elsewhere."""
    asked, where = roles.titles(requirement.text)
    if not asked:
        return dict(best)
    heads = {line.passage.item: line for line in lines if line.passage.ref == line.passage.item}
    titled = [i for i, w in entries.items() if i in heads and roles.held(w.position, asked, requirement.text)]
    others = {i: line for i, line in best.items() if not roles.learns(entries[i].position, requirement.text)}
    # Who met a main contractor was no site manager with one: where it was to be shows no title.
    of_title = frozenset[str]().union(*asked) - stems(where)
    own = {i: line for i, line in best.items() if not where or not of_title.isdisjoint(look(line.passage.text).stems)}
    found = {**{item: heads[item] for item in titled}, **others} if titled else own
    needed = stems(where) - common_doing()
    if any(_is_heading(line) for line in found.values()) and needed:
        said = {i: look(" ".join(x.passage.text for x in lines if x.passage.item == i)).stems for i in found}
        found = {i: line for i, line in found.items() if not _is_heading(line) or needed <= said[i]}
    return found


_QUALIFIED = re.compile(r"\bpost[- ]?(?:qualif\w+|registration|graduat\w+|licensure)", re.IGNORECASE)


def _since_qualified(resume: Resume) -> list[Work]:
    """The positions that began in the year in which the highest degree was taken, or later; all without such a year."""
    taken = [
        (max(degrees.ranks(f"{e.study_type} {e.area}"), default=0), e.end_date[:4])
        for e in resume.education
        if e.end_date
    ]
    year = max(taken, default=(0, ""))[1]
    return [work for work in resume.work if work.start_date[:4] >= year]


#: "Experience of working in a school".
_WORKING_IN = re.compile(
    r"^(?:(?:previous|some|prior) )?experience (?:of |in )?work(?:ing)? (?:in|at|within) (?:an? |the )?"
    r"(?P<place>[\w -]{3,40}?)(?: (?:environment|setting))?$",
    re.IGNORECASE,
)


def _worked_in(place: str, resume: Resume) -> list[Passage]:
    """The headings of positions whose employer's name says what sort of place it is: "St Oswin's Primary School"."""
    wanted = stems(place)
    there = {work.id for work in resume.work if wanted and wanted <= stems(work.name)}
    return [p for p in resume.passages() if p.ref == p.item and p.item in there]


#: So much of a degree's words must be said where no school vouches for it.
_MOST_OF_IT = 0.7


def _educated(requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume) -> Match:
    wanted = min(degrees.ranks(requirement.text), default=0)
    asked = degrees.spelled(tenure.LEAST.sub(" ", requirement.text))
    heads = {e.id: e for e in resume.education}
    showing = []
    for line in lines:
        entry = heads.get(line.passage.item)
        if entry is None or line.passage.ref != entry.id:
            continue
        told = degrees.spelled(f"{entry.study_type} {entry.area}")
        held = max(degrees.ranks(told), default=0)
        of_it = fields.is_of(asked, told)
        # "Bac+3 (DCG ou équivalent)" is shown by a DCG, whatever rank that has.
        by_name = len(entry.study_type) > 2 and re.search(
            rf"(?<!\w){re.escape(entry.study_type)}(?!\w)", requirement.text
        )
        if by_name or (held >= wanted and of_it):
            showing.append(line.passage)
    for line in lines:
        # A diploma may stand among the certificates.
        held = max(degrees.ranks(line.passage.text), default=0)
        if line.passage.section == "certificates" and line.words >= _MOST_OF_IT and held >= wanted:
            showing.append(line.passage)
    if not degrees.of_subjects(requirement.text, [line.passage.text for line in lines if line.passage.item in heads]):
        showing = []
    if showing:
        return matched(requirement, "demonstrated", showing)
    others = [line for line in lines if line.passage.section not in ("education",)]
    return _claimed(requirement, [line for line in others if line.words >= _MOST_OF_IT], ranked)
