"""What a line says by name: tools, licences and degrees that nothing merely like them shows."""

import re
from collections.abc import Sequence

from tailor.engine.offline import halves
from tailor.engine.offline.evidence import demonstrates, is_told, matched
from tailor.engine.offline.ranking import Line
from tailor.engine.offline.words import look, names
from tailor.model.folding import fold
from tailor.model.noting import half
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage
from tailor.model.vocabulary import implies
from tailor.model.wishes import alternatives, joins

#: What follows is one of several that would do.
EXAMPLES = re.compile(
    r"\b(?:such as|e\.g|for example|similar|equivalent|like|z\. ?b|wie|tel(?:le)?s? que|par exemple|como)\b",
    re.I,
)


_BRACKETS = re.compile(r"\(([^()]*)\)")


def strict_names(requirement: Requirement) -> tuple[str, ...]:
    """Names that a line must say, or imply: nothing that is merely like a tool, a credential or a tongue shows it."""
    found = names(requirement.text)
    hard = [m.canonical for m in found if m.kind in ("tool", "credential")]
    if hard and alternatives(requirement.text):
        hard += [m.canonical for m in found if m.kind == "method"]
    if hard and EXAMPLES.search(requirement.text):
        # "relational databases such as PostgreSQL or MySQL": another relational database will do, another vendor's
        # cloud will not.
        common = frozenset.intersection(*(implies(name) for name in hard))
        hard += [m.canonical for m in found if m.canonical in common]
    return tuple(dict.fromkeys(hard))


def by_name(requirement: Requirement, strict: tuple[str, ...], lines: Sequence[Line], language: str) -> Match:
    """The state of a wish for things that have names, all of them or any, as it says; a note in `language`."""
    # "Unit testing (JUnit, Mockito)" gives examples of it in brackets, one of which will do.
    outside = any(m.canonical in strict for m in names(halves.bare(requirement.text)))
    examples = not outside and not any(map(joins, _BRACKETS.findall(requirement.text)))
    any_will_do = alternatives(requirement.text) or examples
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

    if requirement.category == "credential" and not any_will_do:
        # "Anaphylaxis and CPR training" is not had by who took a course in CPR.
        saying = [line for line in lines if _said(wanted, line.passage.text)]
        lines = lines if halves.whole(requirement.text, saying) else []
    elif not any_will_do:
        # Letters that we do not know are names as well: allergens alone are no "APPCC and allergens".
        letters = halves.letters(halves.bare(requirement.text))
        lines = lines if all(any(halves.says_letters(w, x.passage.text) for x in lines) for w in letters) else []
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
        if requirement.category != "credential"
        and (
            halves.called(requirement.text, x.passage.text)
            or (any_will_do and halves.example(requirement.text, x.passage.text))
            or by_its_name(requirement.text, x.passage)
        )
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


#: A list of skills, taken apart.
_ITEMS = re.compile(r"\s*[,;·|]\s+")
_SHORTEST_NAME = 4


def by_its_name(wish: str, passage: Passage) -> bool:
    """Whether a list of skills has a name that a wish says as it stands there: "Square POS experience", "Square"."""
    if passage.section != "skills":
        return False
    items = (item for item in _ITEMS.split(passage.text) if len(item) >= _SHORTEST_NAME and item[0].isupper())
    return any(re.search(rf"(?<!\w){re.escape(item)}(?!\w)", wish) for item in items)
