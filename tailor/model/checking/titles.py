"""Does evidence say this title, at this level?

A title is claimed when the person is called so ("Principal Engineer at …", "as Ward Manager", "Head of Sales"); people
who are merely worked with ("mentored junior developers", "liaised with the product manager") are no claim to one.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import listed
from tailor.model.checking.words import Word, groups, is_function

#: Levels of seniority; a higher one is never inferred from a lower one.
LEVELS = {
    "intern": 0, "trainee": 0, "apprentice": 0, "praktikant": 0, "stagiaire": 0, "becario": 0,
    "junior": 1, "graduate": 1, "assistant": 1, "entry": 1,
    "associate": 2, "mid": 2, "deputy": 3,
    "senior": 3, "sr": 3, "experienced": 2,
    "lead": 4, "staff": 0, "charge": 4, "supervisor": 4, "foreman": 4, "leiter": 4, "teamleiter": 4,
    "principal": 5, "manager": 5, "chief": 6, "head": 6, "director": 6, "leiterin": 4, "jefe": 5, "jefa": 5,
    "encargada": 4, "cheffe": 5, "directora": 6, "directeur": 6,
    "directrice": 6, "responsable": 5, "vp": 7, "president": 7, "vice": 7, "executive": 5, "ceo": 8, "cto": 8,
    "cfo": 8, "coo": 8, "cio": 8, "cmo": 8, "ciso": 8, "founder": 8, "cofounder": 8, "partner": 6, "owner": 6,
    "geschaftsfuhrer": 8, "gerente": 5, "encargado": 4, "chef": 0, "expert": 4, "specialist": 0, "master": 0,
}  # fmt: skip
_STRICT = {
    "junior", "senior", "sr", "lead", "principal", "chief", "head", "director", "vp", "president", "deputy", "manager",
    "supervisor", "foreman", "ceo", "cto", "cfo", "coo", "cio", "cmo", "ciso", "founder", "cofounder", "owner",
    "leiter", "leiterin", "teamleiter", "geschaftsfuhrer", "directeur", "directrice", "jefe", "jefa", "encargado",
    "encargada", "directora",
    "cheffe", "gerente", "charge",
    "executive", "expert", "associate",
}  # fmt: skip
_NOUNS = frozenset(
    listed(
        "leader worker operative educator labourer cleaner porter guard handler inspector "
        "sister matron engineer developer programmer architect analyst scientist "
        "administrator manager director supervisor "
        "coordinator consultant specialist expert officer assistant associate executive representative "
        "advisor adviser agent accountant auditor controller bookkeeper economist actuary lawyer attorney "
        "solicitor paralegal barrister counsel nurse midwife doctor physician surgeon pharmacist dentist "
        "therapist physiotherapist psychologist radiographer paramedic carer teacher lecturer professor tutor "
        "instructor trainer librarian chef cook baker bartender barista waiter waitress sommelier "
        "receptionist concierge housekeeper electrician plumber mechanic technician welder carpenter joiner "
        "builder bricklayer foreman surveyor estimator driver operator picker packer planner buyer "
        "merchandiser designer illustrator photographer editor writer copywriter journalist producer "
        "translator interpreter recruiter secretary clerk cashier salesperson salesman seller lead head chief "
        "president founder owner partner researcher chemist biologist physicist statistician strategist "
        "marketer fundraiser scrum practitioner practicioner entwickler entwicklerin ingenieur ingenieurin "
        "leiter leiterin kaufmann kauffrau pfleger krankenpfleger lehrer lehrerin techniker berater beraterin "
        "developpeur developpeuse ingenieure chef directeur directrice comptable infirmier infirmiere "
        "enseignant technicien vendeur conseiller desarrollador desarrolladora ingeniero ingeniera gerente "
        "enfermero enfermera contable profesor profesora tecnico jefe jefa encargado encargada directora "
        "detective constable sergeant negotiator broker trader underwriter adjuster gardener caretaker purser steward "
        "coordinador coordinadora coordinatrice coordinatore caposala responsable ausbilder "
        "ausbilderin supervisora cheffe vp ceo cto cfo coo cio cmo ciso"
    )
)
#: German makes one word of a position and what it is for: "Stationsleiter", "Küchenchefin".
_COMPOUND = re.compile(
    r"[a-z]{3,}(?:leiter|leitung|meister|chef|direktor|manager|ingenieur|techniker|berater|entwickler|pfleger|lehrer|"
    r"fuhrer|verkaufer|verwalter|referent)(?:in)?$"
)
_TITLE_WORDS = frozenset(LEVELS) | _NOUNS
_BEFORE = {
    "as",
    "als",
    "como",
    "comme",
    "am",
    "an",
    "a",
    "promoted",
    "acting",
    "certified",
    "qualified",
    "experienced",
    "is",
    "was",
    "i'm",
}
_BEHIND = {
    "at",
    "for",
    "on",
    "of",
    "with",
    "in",
    "who",
    "responsible",
    "bei",
    "chez",
    "and",
    "from",
    "since",
    "to",
    "specialising",
    "specializing",
}
_OTHERS = {
    "mentor", "train", "coach", "support", "assist", "liais", "collabor", "partner", "supervis", "manag", "recruit",
    "hir", "help", "report", "brief", "advis", "guid", "teach", "lead", "work", "meet", "alongsid", "among", "us",
    "direct", "overse", "onboard", "interview", "precept", "preceptor", "with", "to", "for", "between", "by",
    "shadow", "under", "coordin", "line", "hand", "and", "other", "fellow", "au", "aux", "du", "des", "al", "del",
    "zum", "zur", "mit", "unter",
    "bei", "von", "avec", "con", "sous", "bajo", "com", "met", "onder",
}  # fmt: skip
_SWAPS = (
    {"developer", "programmer", "engineer"},
    {"adviser", "advisor", "consultant"},
    {"chef", "cook"},
    {"lawyer", "solicitor", "attorney"},
    {"teacher", "tutor", "instructor", "lecturer"},
    {"driver", "operator"},
    {"carer", "assistant"},
    {"doctor", "physician"},
    {"seller", "salesperson", "salesman"},
)


def _is_noun(low: str) -> bool:
    """Whether a folded word names a position."""
    return low in _NOUNS or (len(low) > 8 and bool(_COMPOUND.match(low)))


def is_title_word(low: str) -> bool:
    """Whether a folded word names a position or a level."""
    return low in _TITLE_WORDS or (low.endswith("s") and low[:-1] in _TITLE_WORDS)


def titles(case: Case) -> Iterator[Finding]:
    """The titles that a text gives to the person, each with the passage that does too."""
    reading = case.reading
    for start, stop in _runs(reading, case.excused):
        if not _is_claimed(reading, start, stop):
            continue
        yield _title(case, start, stop)
        other = _one_more(case, stop)
        if other is not None:
            yield Finding("title", reading.words[other].start, reading.words[other].end, "hard", None)


_AGENT = re.compile(r"[a-z]{4,}(?:er|or|ist|ian|eur|euse|ante|dor|dora)$")


def _one_more(case: Case, stop: int) -> int | None:
    """A second position right behind a claimed one, by the form of its word ("pharmacist and prescriber"), unsaid."""
    words = case.reading.words
    if stop + 1 >= len(words) or words[stop].low not in ("and", "und", "et", "y"):
        return None
    for index in range(stop + 1, min(stop + 4, len(words))):
        word = words[index]
        if case.reading.text[words[index - 1].end : word.start] != " " or is_function(word.low):
            return None
        if _AGENT.match(word.low) and not _is_noun(word.low):
            ends = index + 1 >= len(words) or is_function(words[index + 1].low)
            ends = ends or case.reading.text[word.end : words[index + 1].start] != " "
            said = any(word.low in s.reading.lows for s in case.sources)
            return index if ends and not said else None
    return None


def _runs(reading: Reading, denied: frozenset[int]) -> list[tuple[int, int]]:
    """Stretches that end in a noun of position, with the modifiers before it; "Head of Sales" with what follows."""
    runs: list[tuple[int, int]] = []
    words = reading.words
    for number, word in enumerate(words):
        if not _is_noun(word.low) or number in denied:
            continue
        if word.low in (
            "lead",
            "head",
            "chief",
            "scrum",
            "partner",
            "cook",
            "chef",
            "executive",
            "owner",
            "counsel",
            "responsable",
        ) and not _is_noun_here(reading, number):
            continue
        start = number
        while start > 0 and number - start < 4 and _modifies(reading, start - 1):
            start -= 1
        start = _behind_as(reading, start)
        if runs and runs[-1][1] > start:
            start = max(start, runs[-1][0])
            runs.pop()
        runs.append((start, number + 1))
    return runs


_AS = frozenset({"as", "als", "como", "comme"})


#: What ends like a verb and says of which kind a position is.
_KINDS = frozenset(
    {"acting", "managing", "operating", "nursing", "engineering", "marketing", "housekeeping", "teaching"}
)
_BEING = frozenset({"am", "was", "is", "became", "being"})


def _behind_as(reading: Reading, start: int) -> int:
    """Where a title in small letters begins ("As transport manager, …"); or `start` without "as" or "was"."""
    words = reading.words
    for first in range(start - 1, max(-1, start - 4), -1):
        if reading.text[words[first].end : words[first + 1].start] != " " or (
            words[first].low.endswith("ing") and words[first].low not in _KINDS
        ):
            break
        if words[first].low in _AS or words[first].low in _BEING:
            return first + 1 + (words[first + 1].low in ("a", "an", "the"))
        if is_function(words[first].low) and words[first].low not in ("the", "a", "an"):
            break
    return start


_GROUPS = frozenset({"team", "shift", "tech", "project", "finance", "technical", "squad", "section", "department"})


def _is_noun_here(reading: Reading, number: int) -> bool:
    word = reading.words[number]
    if word.low == "responsable":  # "Responsable de la caja" had it in hand, "Responsable qualité" is a position.
        return number + 1 < len(reading.words) and not is_function(reading.words[number + 1].low)
    after = reading.words[number + 1].low if number + 1 < len(reading.words) else ""
    before = reading.words[number - 1].low if number else ""
    return (
        (word.capital and (number > 0 or after == "of"))
        or before in _BEFORE
        or (word.low == "head" and after == "of")
        or before in LEVELS
        or before in _GROUPS
    )


def _modifies(reading: Reading, index: int) -> bool:
    word, after = reading.words[index], reading.words[index + 1]
    gap = reading.text[word.end : after.start]
    if gap.strip(" -"):
        return False
    if word.low in LEVELS:
        return True
    return (word.capital and after.capital and index > 0 and word.low not in ("as", "a", "the")) or (
        word.capital and after.capital and index == 0 and not word.low.endswith(("ed", "ing"))
    )


def _is_claimed(reading: Reading, start: int, stop: int) -> bool:
    """Whether the person is called so, rather than somebody else."""
    words = reading.words
    last = words[stop - 1]
    if last.low.endswith("s") and last.low[:-1] in _NOUNS:
        return False
    before = words[start - 1] if start else None
    gap_before = reading.text[words[start - 1].end : words[start].start] if start else ""
    if before is None or any(c in gap_before for c in ".;:|\n") or _opens(reading, start, stop):
        return True
    if before.low in _AS or before.low in ("promoted", "acting", "became", "am", "acted"):
        return True
    if before.low in _ARTICLES:
        earlier = words[start - 2] if start > 1 else None
        return earlier is None or earlier.low in ("as", "am", "was", "is", "became", "me", "being", "i")
    if "," in gap_before:
        return last.capital
    if (
        before.low in ("to",)
        and start > 1
        and words[start - 2].low in ("promoted", "progressed", "rose", "advanced", "appointed")
    ):
        return True
    return last.capital and before.stem not in _OTHERS and before.low not in _OTHERS


_ARTICLES = frozenset({"the", "a", "an", "le", "la", "el", "der", "die", "dem", "den", "il", "o", "het"})


def _opens(reading: Reading, start: int, stop: int) -> bool:
    """Whether a line begins with the position and a word or two before it in small letters ("Form tutor for …")."""
    words = reading.words
    after = words[stop] if stop < len(words) else None
    if start > 3 or (after is not None and not is_function(after.low) and reading.text[words[stop - 1].end] == " "):
        return False
    return not any(
        is_function(w.low) or w.low.endswith(("ed", "ing")) or reading.text[w.end : words[n + 1].start] != " "
        for n, w in enumerate(words[:start])
    )


def _title(case: Case, start: int, stop: int) -> Finding:
    run = case.reading.words[start:stop]
    for source in case.sources:
        said = all(_is_said(word, source.reading) for word in run)
        if said and not case.reading.unfinished and _is_to_come(run[-1], source.reading):
            continue
        if said and _is_lessened(case, start, stop, source.reading):
            return Finding("title", run[0].start, run[-1].end, "hard", None)
        if said and _levels_hold(run, source) and not _is_others(run[-1], source.reading):
            return Finding("title", run[0].start, run[-1].end, "hard", source)
    strict = [w for w in run if w.low in _STRICT and not any(w.low in s.reading.lows for s in case.sources)]
    noun = run[-1]
    noun_missing = not any(_is_said(noun, s.reading) for s in case.sources)
    others = any(_is_said(noun, s.reading) and _is_others(noun, s.reading) for s in case.sources)
    done = noun_missing and noun.low not in _STRICT and any(noun.stem in s.reading.stems for s in case.bound)
    hard = bool(strict) or (noun_missing and not done) or others or (len(run) > 1 and not done)
    return Finding("title", run[0].start, run[-1].end, "hard" if hard else "soft", None)


#: What stands before a position that is not quite it.
_LESS = frozenset(
    listed(
        "assistant trainee deputy apprentice student associate junior acting volunteer aspiring probationary "
        "stellvertretende stellvertretender stellvertretendes angehende angehender auszubildende auszubildender "
        "adjoint adjointe apprenti apprentie assistante aide auxiliar ayudante aprendiz subdirector vice "
        "assistente aiuto apprendista adjunto leerling adjunct aspirant"
    )
)


def _is_lessened(case: Case, start: int, stop: int, evidence: Reading) -> bool:
    """Whether the evidence has a position only below another ("Assistant Farm Manager"), and the text leaves that."""
    mine = case.reading.words
    noun = mine[stop - 1].low
    if any(w.low in _LESS for w in mine[max(0, start - 2) : stop + 1]):
        return False
    places = [n for n, w in enumerate(evidence.words) if w.low == noun]
    return bool(places) and all(
        any(
            w.low in _LESS and not _PARTED.search(evidence.text, w.end, evidence.words[n].start)
            for w in evidence.words[max(0, n - 3) : n]
        )
        for n in places
    )


_PARTED = re.compile(r"[,;:.|(/]| and ")


def _is_to_come(noun: Word, evidence: Reading) -> bool:
    """Whether the evidence has the position only as one that somebody trains for."""
    mine = {n for n, w in enumerate(evidence.words) if w.low == noun.low}
    return bool(mine) and mine <= evidence.unfinished


def _is_said(word: Word, evidence: Reading) -> bool:
    if word.low in evidence.lows:
        return True
    if word.low in LEVELS and word.low in _STRICT:
        return False
    if any(word.low in swap and not swap.isdisjoint(evidence.lows) for swap in _SWAPS):
        return True
    if word.low in _NOUNS:
        return False
    return word.stem in evidence.stems or not evidence.groups.isdisjoint(groups(word))


def _is_others(noun: Word, evidence: Reading) -> bool:
    """Whether the evidence has the position, but as somebody else's only ("stood in for the team leader")."""
    if not any(w.low == noun.low for w in evidence.words):
        return False
    runs = [(a, b) for a, b in _runs(evidence, evidence.denied) if evidence.words[b - 1].low == noun.low]
    return bool(runs) and not any(_is_claimed(evidence, a, b) for a, b in runs)


def _levels_hold(run: tuple[Word, ...], source: Source) -> bool:
    """Whether the level stands beside a position in the evidence, and not with somebody else ("junior developers")."""
    strict = [w.low for w in run if w.low in _STRICT and w.low in LEVELS]
    if not strict:
        return True
    evidence = source.reading
    runs = _runs(evidence, evidence.denied)
    own = {n for start, stop in runs if _is_claimed(evidence, start, stop) for n in range(start, stop)}
    named = {n for start, stop in runs for n in range(start, stop)}
    for number, word in enumerate(evidence.words):
        if number in named and number not in own:
            continue
        if word.low in strict and not (
            number + 1 < len(evidence.words)
            and evidence.words[number + 1].low.endswith("s")
            and evidence.words[number + 1].low[:-1] in _NOUNS
        ):
            return True
    return False


__all__ = ["LEVELS", "is_title_word", "titles"]
