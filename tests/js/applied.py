"""Makes the cases that hold the browser's tracked document to `apply` of tailor/model/change.py.

`python -m tests.js.applied` writes them anew to applied.json; test_js.py says when that is due.
"""

import json
import random
from pathlib import Path
from typing import Any

from tailor.model.change import Change, Op, Status, apply, places, wholes
from tailor.model.resume import (
    Award,
    Basics,
    Certificate,
    Education,
    Highlight,
    Project,
    Resume,
    Section,
    Skill,
    Volunteer,
    Work,
)

FILE = Path(__file__).with_name("applied.json")
CASES = 24
#: Fields that do not touch what a document reads as.
_BESIDE = {"reason", "requirement_ids", "evidence", "check", "author", "section", "for_length", "asked_in"}
_WORDS = ["Ran", "Kubernetes", "für", "Qualität", "40 %", "SLO", "teams", "運用", "Café", "built", "e-mail", "a", "—"]


def make() -> str:
    """The cases as JSON text: `{original, changes, applied}` each, the same ones on every run."""
    dice = random.Random(20)
    cases = (json.dumps(_case(dice), ensure_ascii=False, separators=(",", ":")) for _ in range(CASES))
    return "[\n" + ",\n".join(cases) + "\n]\n"


def _case(dice: random.Random) -> dict[str, Any]:
    resume = _resume(dice)
    changes = _changes(dice, resume)
    return {
        "original": resume.json_resume(),
        "changes": [change.model_dump(mode="json", exclude=_BESIDE) for change in changes],
        "applied": apply(resume, changes).json_resume(),
    }


def _text(dice: random.Random) -> str:
    return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(1, 9)))


def _lines(dice: random.Random, item: str) -> tuple[Highlight, ...]:
    return tuple(Highlight(id=f"{item}h{n + 1}", text=_text(dice)) for n in range(dice.randint(0, 5)))


def _resume(dice: random.Random) -> Resume:
    count = dice.randint
    return Resume(
        basics=Basics(name="Ada", summary=_text(dice) if dice.random() < 0.6 else "", label="Engineer"),
        work=tuple(
            Work(id=f"w{n}", name=f"Firm {n}", summary=_text(dice), highlights=_lines(dice, f"w{n}"))
            for n in range(1, count(1, 3) + 1)
        ),
        volunteer=tuple(Volunteer(id=f"v{n}", highlights=_lines(dice, f"v{n}")) for n in range(1, count(0, 1) + 1)),
        education=tuple(
            Education(id=f"e{n}", institution="School", courses=_lines(dice, f"e{n}"))
            for n in range(1, count(0, 2) + 1)
        ),
        projects=tuple(
            Project(id=f"p{n}", name="Tool", description=_text(dice), highlights=_lines(dice, f"p{n}"))
            for n in range(1, count(0, 2) + 1)
        ),
        skills=tuple(
            Skill(id=f"s{n}", name=f"Group {n}", keywords=tuple(_text(dice) for _ in range(count(1, 6))))
            for n in range(1, count(0, 4) + 1)
        ),
        certificates=tuple(Certificate(id=f"c{n}", name=f"Licence {n}") for n in range(1, count(0, 2) + 1)),
        awards=tuple(Award(id=f"a{n}", title=f"Prize {n}") for n in range(1, count(0, 1) + 1)),
        sections=tuple(
            Section(id=f"x{n}", heading=f"Part {n}", lines=_lines(dice, f"x{n}")) for n in range(1, count(0, 1) + 1)
        ),
    )


def _changes(dice: random.Random, resume: Resume) -> list[Change]:
    """At most one change a slot, as the session keeps them; states at random."""
    found = dict(places(resume))
    entries = [ref for ref, place in found.items() if ref == place.item and place.section != "basics"]
    texts = [ref for ref in found if ref not in entries and found[ref].text]
    changes: list[Change] = []

    def add(ref: str, op: Op, after: str = "", order: tuple[str, ...] = (), position: int | None = None) -> None:
        place = found[ref]
        status: Status = dice.choice(("accepted", "accepted", "proposed", "rejected"))
        changes.append(
            Change(
                id=f"c{len(changes) + 1}",
                section=place.section,
                path=place.path,
                op=op,
                target=ref,
                before=place.text,
                after=after,
                order=order,
                position=position,
                status=status,
            )
        )

    for ref in texts:
        chance = dice.random()
        if chance < 0.3:
            add(ref, "replace", _text(dice))
        elif chance < 0.4:
            add(ref, "remove")
    if not resume.basics.summary and dice.random() < 0.5:
        add("basics.summary", "insert", _text(dice))
    for ref in entries:
        if ref != "skills" or not resume.skills:
            for _ in range(dice.choice((0, 0, 1, 2))):
                add(ref, "insert", _text(dice), position=dice.choice((None, 0, 1, 2, 9)))
        if dice.random() < 0.5:
            inside = [s.id for s in resume.skills] if ref == "skills" else _inside(ref, list(found))
            if inside:
                add(ref, "move", order=tuple(dice.sample(inside, dice.randint(1, len(inside)))))
    for ref, whole in wholes(resume).items():
        if dice.random() < 0.12:
            found[ref] = whole
            add(ref, "remove")
    dice.shuffle(changes)
    return changes


def _inside(item: str, refs: list[str]) -> list[str]:
    return [ref for ref in refs if ref.startswith((f"{item}h", f"{item}.keywords["))]


if __name__ == "__main__":
    FILE.write_text(make(), "utf-8")
