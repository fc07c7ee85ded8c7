"""Which lines of a résumé, or which words of the person, show what a posting asks for."""

import re
from collections.abc import Sequence
from datetime import date

from tailor.engine.offline import degrees, halves, licences, roles, tenure
from tailor.engine.offline.ranking import MODEL_SHARE, SHOWN_BY_WORDS, Line, Ranked, subject
from tailor.engine.offline.words import Look, common_doing, content, look, names, stems
from tailor.engine.tongues import any_will_do, levels, tongues
from tailor.engine.tongues import level as tongue_level
from tailor.model.folding import fold
from tailor.model.noting import half, lower, notes, short
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.resume import Passage, Resume
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
_MOST_EVIDENCE = 3
_DECLARING = frozenset({"skills", "interests"})
_SKILLS_HEADING = re.compile(
    r"skill|kenntnisse|compétence|habilidad|competenz|competênc|vaardig|umiejętn|dovednost", re.I
)
#: So many letters of a field's name are its root.
_ROOT = 6


def judge(requirement: Requirement, ranked: Ranked, resume: Resume, today: date, language: str = "en") -> Match:
    """The state of one requirement with the lines that show it; its note is in `language`."""
    passages = tuple(resume.passages())
    own = {p.ref: p.text for p in passages if p.section == "sections"}
    lines = [licences.under_heading(line, own) for line in ranked.by_id.get(requirement.id, ())]
    match = _judged(requirement, roles.of_rank(requirement, lines, resume), ranked, resume, today, language)
    evidence = [e.model_copy(update={"quote": own[e.ref]}) if e.ref in own else e for e in match.evidence]
    if requirement.category == "credential":
        # A position tells at most of what others were brought to, where the credential itself is there.
        done = {p.ref for p in passages if p.section == "work"}
        evidence = [e for e in evidence if e.ref not in done] or evidence
    return match.model_copy(update={"evidence": tuple(evidence)})


def _judged(
    requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume, today: date, language: str
) -> Match:
    years = tenure.asked(requirement.text)
    if requirement.category == "language" and tongues(requirement.text):
        return _spoken_tongue(requirement, lines, resume, language)
    if requirement.category == "language" and (which := any_will_do(requirement.text)) is not None:
        return _another_tongue(requirement, which, lines, language)
    if requirement.category == "education":
        return _educated(requirement, lines, ranked, resume)
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
        ]
    strict = strict_names(requirement)
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
    showing = [line for line in showing if roles.in_charge_of_it(requirement.text, line.passage)]
    if requirement.category == "experience":
        # What was taught is no experience of it.
        showing = [line for line in showing if line.passage.section != "education"]
    lacking, shown = halves.lacking(requirement.text, showing, language), showing
    showing = halves.whole(requirement.text, showing) or [
        line for line in lines if demonstrates(line.passage) and halves.literally(requirement.text, line.passage.text)
    ]
    if requirement.category == "credential":
        showing = [line for line in showing if line.words >= licences.HELD] or [
            line for line in lines if demonstrates(line.passage) and licences.is_held(requirement.text, line.passage)
        ]
    if showing:
        return _match(requirement, "demonstrated", [line.passage for line in _telling(showing)])
    if certified := [line.passage for line in lines if licences.is_named(requirement, line.passage)]:
        return _match(requirement, "demonstrated", certified)
    if lacking and (listed := _listed_too(requirement, shown, lines)):
        return _match(requirement, "declared", listed)
    claimed = _claimed(requirement, lines, ranked)
    return claimed.model_copy(update={"note": lacking}) if claimed.state == "missing" else claimed


def _listed_too(requirement: Requirement, shown: Sequence[Line], lines: Sequence[Line]) -> list[Passage]:
    """What shows half of a wish with the lists that say the rest; empty when they do not say all of it."""
    lists = [line for line in lines if line.words > 0 and line.passage.section in _DECLARING]
    return [line.passage for line in (*shown[:1], *lists)] if halves.whole(requirement.text, [*shown, *lists]) else []


#: What a line that has half the words of a wish, or fewer, must be alike to it in meaning.
_HALF, _ALIKE = 0.5, 0.4


def _on_the_matter(wish: Look, line: Line, doing: frozenset[str] = frozenset()) -> bool:
    """Whether a line shares with a wish more than a common doing: calls that were handled are no complaint handling.

    Half the words of a wish are not enough, unless the line is alike in meaning, too: who reached an expected standard
    has not shown high expectations.
    """
    if not wish.parts and line.words <= _HALF and line.score < line.words * (1 - MODEL_SHARE) + _ALIKE * MODEL_SHARE:
        return False
    matter = wish.stems - common_doing() - doing
    if not matter or matter == wish.stems or line.score >= _SHOWN_CLEARLY:
        return True
    said = look(line.passage.text)
    return not (matter.isdisjoint(said.stems) and wish.said.isdisjoint(said.follows))


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


def _claimed(requirement: Requirement, lines: Sequence[Line], ranked: Ranked) -> Match:
    declared = [
        line
        for line in lines
        if not demonstrates(line.passage)
        and (line.words >= SHOWN_BY_WORDS or halves.literally(requirement.text, line.passage.text))
    ]
    if requirement.category == "credential":
        declared = [line for line in declared if licences.says_of_what(requirement.text, line.passage.text)]
    state_lines = [line for line in declared if not _is_told(line.passage)]
    if state_lines:
        return _match(requirement, "declared", [line.passage for line in state_lines])
    told = [line for line in lines if _is_told(line.passage) and line.score >= ranked.shown and line.words > 0]
    told = halves.whole(requirement.text, told)
    if told:
        return _match(requirement, "asked", [line.passage for line in told])
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
        return _match(requirement, "demonstrated", found)
    if any_will_do and (found := [x.passage for x in showing if halves.literally(requirement.text, x.passage.text)]):
        return _match(requirement, "demonstrated", found)
    own = [line for line in lines if not _is_told(line.passage)]
    if found := covered(own):
        # A licence is held or not: there is nothing more to show of it than that it is named.
        return _match(requirement, "demonstrated" if requirement.category == "credential" else "declared", found)
    if found := covered(lines):
        return _match(requirement, "asked", [p for p in found if p.source != "resume"] or found)
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
        for line in lines:
            if strict:
                fits = bool(set(strict) & look(line.passage.text).follows)
            else:
                fits = line.score >= ranked.shown and _on_the_matter(wish, line, doing)
                fits = fits or halves.literally(topic, line.passage.text)
                fits = fits and roles.in_charge_of_it(topic, line.passage)
            entry = entries.get(line.passage.item)
            if fits and entry is not None and not roles.is_below(requirement.text, entry.position):
                best.setdefault(line.passage.item, line)
        if not best:
            return base.model_copy(
                update={"requirement_id": requirement.id}
                if base.state in ("declared", "asked")
                else {"requirement_id": requirement.id, "state": "missing", "evidence": ()}
            )
        held = [entries[item] for item in best]
        passages = [line.passage for line in best.values()]
    else:
        held = list(resume.work)
        heads = {p.item: p for p in resume.passages() if p.ref in entries}
        passages = [heads[w.id] for w in held if w.id in heads]
    count = tenure.months(held, today)
    if count >= years * 12 - 2:
        return _match(requirement, "demonstrated", passages)
    told = [
        line.passage for line in lines if _is_told(line.passage) and (tenure.asked(line.passage.text) or 0) >= years
    ]
    if told and any(line.words > 0 for line in lines if _is_told(line.passage)):
        return _match(requirement, "asked", told)
    if not count:
        return Match(requirement_id=requirement.id, state="missing", note=notes(language).no_dates)
    note = short(language, count, years)
    return Match(requirement_id=requirement.id, state="missing", note=note)


#: Beside names of languages these are no other words.
_OR_ABROAD = re.compile(r"\s(?:o|u|of)\s", re.IGNORECASE)


def _spoken_tongue(requirement: Requirement, lines: Sequence[Line], resume: Resume, language: str) -> Match:
    """A language is shown where the résumé lists it; being written in it says less, and a lower level is said."""
    wanted, own, common = tongues(requirement.text), levels(requirement.text), tongue_level(requirement.text)
    apart = sum(how is not None for how in own.values()) > 1
    any_will_do = alternatives(requirement.text) or (
        len(wanted) > 1 and _OR_ABROAD.search(requirement.text) is not None
    )
    listed = [line.passage for line in lines if line.passage.section == "languages"]
    listed += [line.passage for line in lines if line.passage.section in ("skills", "sections", "certificates")]
    holding: dict[str, Passage] = {}
    low: Passage | None = None
    for passage in listed:
        said = levels(passage.text)
        for tongue in tongues(passage.text) & wanted - holding.keys():
            held = tongue_level(passage.text) if passage.section == "languages" else said.get(tongue)
            least = own.get(tongue) if apart else common
            if least is not None and held is not None and held < least:
                low = passage
            else:
                holding[tongue] = passage
    if len(holding) == len(wanted) or (any_will_do and holding):
        return _match(requirement, "demonstrated", list(holding.values()))
    told = [line.passage for line in lines if _is_told(line.passage) and tongues(line.passage.text) & wanted]
    if told:
        return _match(requirement, "asked", told)
    if low is not None:
        return Match(requirement_id=requirement.id, state="missing", note=lower(language, low.text))
    written = [line.passage for line in lines if line.passage.section == "work" and line.passage.source == "resume"]
    if wanted - holding.keys() <= {_WRITTEN.get(resume.language.split("-")[0].lower(), "")} and written:
        match = _match(requirement, "declared", [*holding.values(), written[0]])
        return match.model_copy(update={"note": notes(language).written})
    return Match(requirement_id=requirement.id, state="missing")


def _another_tongue(requirement: Requirement, which: frozenset[str], lines: Sequence[Line], language: str) -> Match:
    """A language that is not named is shown by one that the résumé lists beside the posting's own."""
    own, least = _WRITTEN.get(language.split("-")[0].lower(), ""), tongue_level(requirement.text)
    showing = []
    for line in lines:
        held = tongue_level(line.passage.text)
        others = tongues(line.passage.text) - {own}
        if line.passage.section != "languages" or (least is not None and held is not None and held < least):
            continue
        if others & which if which else own not in tongues(line.passage.text):
            showing.append(line.passage)
    return _match(requirement, "demonstrated" if showing else "missing", showing)


_WRITTEN = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "cs": "Czech", "sv": "Swedish", "da": "Danish", "nb": "Norwegian",
    "no": "Norwegian", "ru": "Russian", "tr": "Turkish", "ar": "Arabic", "ja": "Japanese", "zh": "Chinese",
}  # fmt: skip


def _educated(requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume) -> Match:
    wanted = min(degrees.ranks(requirement.text), default=0)
    field = [w for w in content(tenure.LEAST.sub(" ", requirement.text)) if w.isalpha() and not degrees.ranks(w)]
    roots = {fold(w)[:_ROOT] for w in field if len(w) >= _ROOT}
    heads = {e.id: e for e in resume.education}
    showing = []
    for line in lines:
        entry = heads.get(line.passage.item)
        if entry is None or line.passage.ref != entry.id:
            continue
        held = max(degrees.ranks(f"{entry.study_type} {entry.area}"), default=0)
        of_it = not field or line.score >= ranked.shown or line.words >= 0.3
        # A field has one root in many languages: "commerce" and "commerciales", "Informatik" and "informática".
        of_it = of_it or any(fold(w)[:_ROOT] in roots for w in content(f"{entry.study_type} {entry.area}"))
        # "Bac+3 (DCG ou équivalent)" is shown by a DCG, whatever rank that has.
        by_name = len(entry.study_type) > 2 and re.search(
            rf"(?<!\w){re.escape(entry.study_type)}(?!\w)", requirement.text
        )
        if by_name or (held >= wanted and of_it):
            showing.append(line.passage)
    if showing:
        return _match(requirement, "demonstrated", showing)
    others = [line for line in lines if line.passage.section not in ("education",)]
    return _claimed(requirement, [line for line in others if line.words >= 0.7], ranked)


def demonstrates(passage: Passage) -> bool:
    """Whether a passage shows something done, held or learnt, rather than a list that says so."""
    if _is_told(passage) or passage.section in _DECLARING:
        return False
    if passage.section == "basics":
        return False
    if passage.section in ("sections", "awards", "references", "publications"):
        parts = passage.text.split(",")
        listing = len(parts) > 4 and len(passage.text.split()) / len(parts) < 3.5
        return not (listing or _SKILLS_HEADING.search(passage.text[:40]))
    return True


def _is_told(passage: Passage) -> bool:
    return passage.source != "resume"


def _match(requirement: Requirement, state: str, passages: Sequence[Passage]) -> Match:
    evidence = tuple(
        Evidence(source=p.source, ref=p.ref, quote=p.text, page=p.page, line=p.line)
        for p in list(dict.fromkeys(passages))[:_MOST_EVIDENCE]
    )
    return Match.model_validate({"requirement_id": requirement.id, "state": state, "evidence": evidence})
