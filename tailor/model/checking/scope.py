"""Did the person do this, or help with it, or lead it?

helped < took part < did < ran or managed < led or owned. A verb may not stand above what the evidence says of the
same matter: "helped build" never becomes "built", nor "built" "led the build of".
"""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, is_verb, parts
from tailor.model.checking.words import groups, listed, stem

HELPED, TOOK_PART, DID, RAN, LED, FOUNDED = range(6)
_LEVELS: dict[str, int] = {
    stem(word): level
    for level, words in (
        (HELPED, "helped assisted aided shadowed observed supported unterstützte unterstutzt "
                 "unterstutzte assisté aidé ayudé apoyé mitgeholfen"),
        (TOOK_PART, "contributed participated involved collaborated mitgewirkt mitgearbeitet beteiligt "
                    "contribué participé contribuí participé colaboré"),
        (RAN, "managed supervised oversaw coordinated ran administered organised chaired hosted "
              "betreute koordinierte organisierte géré coordonné encadré gestioné coordiné "
              "supervisé verwaltete"),
        (FOUNDED, "founded cofounded pioneered invented gegrundet grundete fonde funde"),
        (LED, "led headed directed spearheaded owned championed orchestrated "
              "drove masterminded chaired captained "
              "leitete leitet geleitet leiten leitung führte führung geführt verantwortete dirigé "
              "piloté pilotage lideré liderar dirigí dirigido encabecé"),
    )
    for word in words.replace("é", "e").replace("í", "i").replace("ü", "u").split()
}  # fmt: skip
#: What a verb of doing looks like; its level is DID.
_DOING = frozenset(
    stem(w)
    for w in (
        "built wrote developed designed created implemented delivered made produced prepared maintained migrated moved "
        "set cut reduced tuned fixed repaired installed tested trained taught mentored "
        "coached sold negotiated analysed "
        "reported planned launched introduced established rebuilt redesigned authored automated deployed configured "
        "integrated programmed engineered architected conducted performed executed handled processed completed closed "
        "filed drafted reviewed audited monitored recruited hired treated cared gave served cooked baked drew "
        "entwickelte entwickelt erstellte baute programmierte réalisé conçu développé créé desarrollé creé diseñé"
    ).replace("é", "e").replace("ñ", "n").replace("ç", "c").split()
)  # fmt: skip
_PEOPLE = frozenset(
    stem(w)
    for w in listed(
        "team teams staff people engineers developers nurses apprentices clerks reports colleagues "
        "employees crew brigade department squad assistants analysts designers juniors trainees "
        "technicians volunteers interns members mitarbeiter mitarbeitende équipe equipe equipo "
        "personal kollegen workforce teachers chefs managers function division "
    )
)  # fmt: skip
_COLLECTIVE = frozenset(
    listed("team staff people crew brigade department squad personnel workforce division function equipe equipo")
)
_LEADING = frozenset(
    stem(w)
    for w in listed(
        "led headed directed managed supervised oversaw ran charge coordinated head lead manager supervisor "
        "leitete leitung fuhrte fuhrung betreute dirigi encadre geri coordine lider chef"
    )
)
_LEAD_PHRASES = (
    "took charge",
    "in charge",
    "shift lead",
    "team lead",
    "acted up",
    "was the lead",
    "lead on",
    "the lead",
    "responsible for",
    "head of",
    "line managed",
    "accountable for",
    "finance lead",
    "tech lead",
    "project lead",
    "ran the",
    "verantwortlich",
)
_NOUNS_OF_LEADING = ("leadership", "ownership")


def is_scope(stem_: str) -> bool:
    """Whether a stem is a verb of scope, which is judged here and needs no other support."""
    return stem_ in _LEVELS


def scope(case: Case) -> Iterator[Finding]:
    """The verbs of scope in a text, each with the passage that says as much of the same matter."""
    helping = False
    for part in case.parts:
        verb = _verb(case.reading, part)
        if verb is None:
            continue
        index, level = verb
        if helping and level == DID and case.reading.words[index].low.endswith("ing"):
            continue  # "Helped with rewires and changing units": still helped.
        helping = level <= TOOK_PART
        finding = _finding(case, part, index, level)
        if finding is not None:
            yield finding


def _verb(reading: Reading, part: Segment) -> tuple[int, int] | None:
    """The verb that opens a part, with its level; one that follows a lower one ("helped lead") does not raise it."""
    best: tuple[int, int] | None = None
    for index in range(part.first, min(part.last, part.first + 9)):
        word = reading.words[index]
        if word.low in _NOUNS_OF_LEADING:
            return index, LED
        level = _level(reading, index)
        if level is None:
            continue
        if best is None or (level > best[1] and best[1] > TOOK_PART):
            best = (index, level)
    if best is None and is_verb(reading.words[part.first]):
        helping = any(w.low in _HELP_NOUNS for w in part.of(reading))
        return part.first, HELPED if helping else DID
    return best


_HELP_NOUNS = frozenset(listed("support assistance help aid contribution contributions participation involvement part"))


def _level(reading: Reading, index: int) -> int | None:
    word = reading.words[index]
    low = word.low
    if low in (
        "lead",
        "leads",
        "head",
        "heads",
        "support",
        "supports",
        "drive",
        "drives",
        "host",
        "direct",
        "own",
        "run",
        "help",
        "manager",
        "management",
        "manage",
        "driving",
        "driver",
        "drivers",
        "leader",
        "leaders",
        "leads",
        "runs",
        "runner",
        "director",
        "directors",
        "supervisor",
        "managers",
        "organisation",
        "organization",
        "administration",
        "administrator",
        "supporting",
        "owner",
        "owners",
        "coordinator",
        "contributor",
        "organiser",
        "direction",
        "directly",
        "founder",
        "contribution",
        "supporter",
    ):
        return _bare(reading, index)
    level = _LEVELS.get(word.stem)
    if level is not None:
        return level
    if word.stem in _DOING and (
        low.endswith(("ed", "ing", "te", "t", "e"))
        or index == 0
        or low in ("built", "wrote", "made", "drew", "gave", "set", "cut", "sold")
    ):
        return DID
    return None


def _bare(reading: Reading, index: int) -> int | None:
    """The level of a word that is a verb at the beginning of a part ("Lead a team") and a noun elsewhere."""
    word = reading.words[index]
    opens = (
        index == 0
        or reading.text[reading.words[index - 1].end : word.start].strip() != ""
        or reading.words[index - 1].low in ("and", "to", "i", "helped", "by", "who")
    )
    after = reading.words[index + 1].low if index + 1 < len(reading.words) else ""
    if (
        word.low in ("driving", "supporting")
        or not opens
        or after in ("of",)
        or word.low.endswith(("er", "ers", "or", "ors", "tion", "ment", "ly"))
    ):
        return None
    return _LEVELS.get(word.stem)


_PART_PHRASES = (
    "took part", "take part", "taking part", "part of the team", "part of a team", "member of the team", "involved in",
    "exposure to", "under supervision", "sat in on", "joined the", "nahm teil", "teilnahme", "fait partie", "pris part",
)  # fmt: skip


def level_of(source: Source, people: bool, case: Case, rest: list[int]) -> int:
    """The level of what a passage says of the same matter: of its part that shares most words with the text's."""
    reading = source.reading
    best_shared, level = -1, HELPED
    carried = DID
    for part in parts(source.passage.text):
        words = {n: w for n, w in enumerate(reading.words) if part.first <= n < part.last}
        stems = {w.stem for w in words.values()}
        kin = {g for w in words.values() for g in groups(w.stem)}
        shared = sum(
            1
            for n in rest
            if case.reading.words[n].stem in stems or not kin.isdisjoint(groups(case.reading.words[n].stem))
        )
        if part.first and _STOP.search(
            reading.text, reading.words[part.first - 1].end, reading.words[part.first].start
        ):
            carried = DID
        # "Assisted with rewires": what has no verb of its own goes with the verb before it.
        carried = here = _level_in(reading, part, people, carried)
        if shared > best_shared or (shared == best_shared and here > level):
            best_shared, level = shared, here
    return level if best_shared >= 0 else DID


_STOP = re.compile(r"[.;:]")


def _level_in(reading: Reading, part: Segment, people: bool, carried: int) -> int:
    """The level of one part of a passage: that of its first verb, or what is carried over from the part before."""
    text = reading.text[reading.words[part.first].start : reading.words[part.last - 1].end].casefold()
    if any(p in text for p in _LEAD_PHRASES):
        return LED
    if any(p in text for p in _PART_PHRASES):
        return TOOK_PART
    first: int | None = None
    best: int | None = None
    for index in range(part.first, part.last):
        word = reading.words[index]
        level = _level(reading, index)
        if not people and word.low in _LEAD_NOUNS and (level is None or level < LED):
            level = LED
        if level is None:
            continue
        if first is None:
            first = level
        best = level if best is None else max(best, level)
    if first is None or best is None:
        return DID if is_verb(reading.words[part.first]) else carried
    return first if first <= TOOK_PART else best


_LEAD_NOUNS = frozenset({"lead", "head", "leadership", "leader", "owner", "ownership", "director", "founder", "chair"})


def _finding(case: Case, part: Segment, index: int, level: int) -> Finding | None:
    word = case.reading.words[index]
    rest = [n for n in case.content(part) if n != index]
    people = any(
        w.stem in _PEOPLE and (w.low in _COLLECTIVE or w.low.endswith("s") or n < 3)
        for n, w in enumerate(case.reading.words[index + 1 : part.last])
    )
    nearest = _nearest(case, rest)
    if level == FOUNDED:
        founder = next((s for s in case.sources if _founds(s.reading)), None)
        return Finding("scope", word.start, word.end, "hard", founder)
    if level <= TOOK_PART:
        return None
    if not nearest:
        if level < LED and not (level == RAN and people):
            return None
        # Nothing says what was led: somebody who led something may have, nobody else.
        leader = next((s for s in case.sources if _leads(s.reading)), None)
        return Finding("scope", word.start, word.end, "hard", leader)
    strongest = max(nearest, key=lambda s: level_of(s, people, case, rest))
    there = level_of(strongest, people, case, rest)
    if level == LED and there >= RAN:
        support = True
    elif level == RAN:
        support = there >= DID and (not people or _leads(strongest.reading))
    else:
        support = there >= min(level, DID) and level <= max(there, DID)
    if level == LED and people and support:
        support = _leads(strongest.reading)
    if level == DID and support:
        return None  # Whether it was this that was done is a question of wording.
    return Finding("scope", word.start, word.end, "hard", strongest if support else None)


def _founds(evidence: Reading) -> bool:
    """Whether a passage says that something was founded."""
    return any(_LEVELS.get(w.stem) == FOUNDED for w in evidence.words)


def _leads(evidence: Reading) -> bool:
    """Whether a passage says that people were led."""
    text = evidence.text.casefold()
    if any(p in text for p in _LEAD_PHRASES):
        return True
    for part in parts(evidence.plain.written):
        stems = {w.stem for w in evidence.words[part.first : part.last]}
        if not stems.isdisjoint(_LEADING) and not stems.isdisjoint(_PEOPLE):
            return True
    return False


def _nearest(case: Case, rest: list[int]) -> tuple[Source, ...]:
    counted = []
    for source in case.sources:
        shared = case.shared(source, rest)
        if shared and case.before is not None and source.passage.text == case.before.passage.text:
            shared += 1
        counted.append((shared, source))
    best = max((c for c, _ in counted), default=0)
    return tuple(s for c, s in counted if c == best) if best else ()
