"""Pairs of a posting and a résumé with what is true of each requirement, read from `data/match_pairs.txt`."""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tailor.documents.ids import PREFIXES
from tailor.model.posting import Posting
from tailor.model.resume import (
    Basics,
    Certificate,
    Education,
    Highlight,
    Language,
    Publication,
    Resume,
    Skill,
    Work,
)

DATA = Path(__file__).with_name("data") / "match_pairs.txt"


@dataclass(frozen=True)
class Truth:
    """One requirement: its kind and state (several where either is right), its lines, words of its text."""

    kinds: tuple[str, ...]
    states: tuple[str, ...]
    lines: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Pair:
    """A posting, a résumé and the truth about them; `never` are words that no requirement may contain."""

    name: str
    posting: Posting
    resume: Resume
    truths: tuple[Truth, ...]
    never: tuple[str, ...]
    seen: bool = False

    @property
    def held_out(self) -> bool:
        """Half of the pairs, by their name, is not looked at while rules are written, but for those marked as seen."""
        return not self.seen and sha256(self.name.encode()).digest()[0] % 2 == 0


def pairs(path: Path = DATA) -> list[Pair]:
    """All pairs of the file, in its order."""
    text = path.read_text("utf-8")
    found = []
    for number, block in enumerate(re.split(r"^== ", text, flags=re.M)[1:]):
        head, _, rest = block.partition("\n")
        title, language, *marks = (part.strip() for part in head.split("|"))
        posting, _, rest = rest.partition("\nRESUME\n")
        resume, _, truth = rest.partition("\nTRUTH\n")
        truths, never = _truths(truth)
        found.append(
            Pair(
                name=f"{number + 1} {title} ({language})",
                posting=Posting(description=posting.removeprefix("POSTING\n"), language=language, company=""),
                resume=_resume(resume, language),
                truths=truths,
                never=never,
                seen="seen" in marks,
            )
        )
    return found


def _truths(text: str) -> tuple[tuple[Truth, ...], tuple[str, ...]]:
    truths: list[Truth] = []
    never: tuple[str, ...] = ()
    for line in filter(None, text.splitlines()):
        if line.startswith("NEVER "):
            never = tuple(word.strip() for word in line.removeprefix("NEVER ").split(";"))
            continue
        facts, _, words = line.partition(" : ")
        kind, state, refs = facts.split()
        lines = tuple(_own(ref) for ref in refs.split("/") if ref != "-")
        truths.append(Truth(tuple(kind.split("|")), tuple(state.split("|")), lines, words.strip()))
    return tuple(truths), never


def _own(ref: str) -> str:
    """The ref of a certificate or a publication ("c1", "p1") as the reading of a file would number it.

    A change is called "c1", too, and what is added to the document goes by its name.
    """
    section = {"c": "certificates", "p": "publications"}.get(ref[0])
    return f"{PREFIXES[section]}{ref[1:]}" if section else ref


def _resume(text: str, language: str) -> Resume:
    work: list[Work] = []
    lists: dict[str, str] = {}
    for line in filter(None, text.splitlines()):
        if line.startswith("@ "):
            position, name, start, end = ([p.strip() for p in line[2:].split("|")] + [""])[:4]
            work.append(Work(id=f"w{len(work) + 1}", name=name, position=position, start_date=start, end_date=end))
        elif line.startswith("# "):
            key, _, value = line[2:].partition(":")
            lists[key.strip()] = value.strip()
        else:
            last = work[-1]
            highlight = Highlight(id=f"{last.id}h{len(last.highlights) + 1}", text=line.removeprefix("- "))
            work[-1] = last.model_copy(update={"highlights": (*last.highlights, highlight)})

    def listed(key: str, separator: str) -> list[str]:
        return [part.strip() for part in lists.get(key, "").split(separator) if part.strip()]

    education = []
    for number, line in enumerate(listed("education", ";"), 1):
        kind, area, school = (part.strip() for part in line.split("|"))
        education.append(Education(id=f"e{number}", study_type=kind, area=area, institution=school))
    tongues = [part.partition("=") for part in listed("languages", ";")]
    return Resume(
        basics=Basics(name="Kim Example"),
        work=tuple(work),
        education=tuple(education),
        skills=(Skill(id="s1", keywords=tuple(listed("skills", ","))),) if "skills" in lists else (),
        certificates=tuple(Certificate(id=_own(f"c{n}"), name=c) for n, c in enumerate(listed("certificates", ";"), 1)),
        publications=tuple(Publication(id=_own(f"p{n}"), name=p) for n, p in enumerate(listed("publications", ";"), 1)),
        languages=tuple(Language(id=f"l{n}", language=t, fluency=f) for n, (t, _, f) in enumerate(tongues, 1)),
        language=language,
    )
