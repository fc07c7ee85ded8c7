"""The headline and the cover letter: assembled from what the résumé says, word for word."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tailor.engine.base import Brief
from tailor.engine.offline import naming
from tailor.engine.offline.answers import unsure
from tailor.engine.offline.headings import part_of
from tailor.engine.offline.named import strict_names
from tailor.engine.offline.phrases import phrases, speaks
from tailor.engine.offline.words import look, names
from tailor.engine.pronouns import resolved
from tailor.model.addressing import addressed, is_salutation
from tailor.model.change import Draft
from tailor.model.checking.idiom import foreign
from tailor.model.folding import fold
from tailor.model.letter import sentences
from tailor.model.placing import latest, named
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Work
from tailor.model.sayings import speech
from tailor.model.yes import after_yes, says_again

_MOST_NAMES = 3
_MOST_LINES = 4
#: With fewer lines a letter says little, and how the person introduces themselves has room in it.
_FEW_LINES, _LONGEST_PROFILE = 3, 400
_SHORTEST_LINE, _LONGEST_LINE = 25, 260
#: Names in a row tell of nothing that was done.
_LIST = re.compile(r"(?:[^,;|·]{1,30}[,;|·]\s*){3,}[^,;|·]{1,30}$")
#: Where lines tell of what was done.
_HEADED = frozenset({"work", "volunteer", "projects"})
_DONE = _HEADED | frozenset({"certificates", "awards", "publications"})
#: When a certificate ends, behind its name.
_DATED = re.compile(r",\s+(?P<year>\d{4})-(?P<month>\d{2})(?:-\d{2})?$")
#: What a name may end with, of which the date is a part: "refresher due".
_DUE = re.compile(
    r"\b(?:due|until|till|by|expires|expiring|fällig|bis|jusqu['’]en|hasta|fino a|até|tot)$", re.IGNORECASE
)
#: A sentence in which a person speaks of what they did, do or have.
_FIRST_PERSON = re.compile(
    r"(?:I|We|Ich|Wir|Je|J['’]|Nous|Yo|He|Hemos|Io|Ho|Abbiamo|Eu|Nós|Ik|Wij|Jag|Vi|Jeg|Ja|Jsem|Mám|Mam)(?:\b|"
    r"(?<=['’]))",
    re.IGNORECASE,
)
#: Where "ja" is who speaks; elsewhere it is a yes.
_JA_IS_I = frozenset({"pl", "cs", "sk", "hr", "sl", "sr"})
_LONGEST_NAME = 90
_SENTENCE = re.compile(r"[\n\r]|[.!?:;]\s+\S+\s+\S+")


def headline(brief: Brief) -> list[Draft]:
    """The position held last with what the posting asks for and the history shows: "Nurse · Wound care · Triage".

    A headline that the person wrote stays, with those names behind it at most; conservative leaves it alone.
    """
    present = brief.resume.basics.label.strip()
    last = latest(brief.resume.work)
    base = present or (last.position.strip() if last else "")
    if not base or (present and brief.mode == "conservative") or "|" in base or "·" in base or len(base) > 60:
        return []
    if present and not brief.resume.basics.summary:
        # The new summary says it; once is enough.
        return []
    shown, cites, served = _shown_names(brief, base)
    if len(shown) < 2:
        return []
    text = " · ".join((base, *shown))
    if text == present or len(text) > 110:
        return []
    reason = speech(brief.language).why.headline
    first = (last.id,) if last and not present else ("basics.label",)
    return [Draft(target="basics.label", after=text, reason=reason, requirement_ids=served, cites=(*first, *cites))]


def summary(brief: Brief) -> list[Draft]:
    """A summary where there is none, below a headline: the present position, since when, and what the history shows."""
    basics = brief.resume.basics
    last = latest(brief.resume.work)
    same_language = brief.language.split("-")[0].lower() == brief.resume.language.split("-")[0].lower()
    if basics.summary or not basics.label or brief.mode == "conservative" or not speaks(brief.language):
        return []
    if last is None or last.end_date or not (last.start_date and last.position and last.name) or not same_language:
        return []
    shown, cites, served = _shown_names(brief, "")
    if len(shown) < 2:
        return []
    words = phrases(brief.language)
    text = words.summary.format(
        position=last.position, name=last.name, year=last.start_date[:4], names=_joined(shown, words.conj)
    )
    reason = speech(brief.language).why.summary
    return [
        Draft(
            target="basics.summary",
            op="insert",
            after=text,
            reason=reason,
            requirement_ids=served,
            cites=(last.id, *cites),
        )
    ]


def _joined(names_: Sequence[str], conj: str) -> str:
    return f"{', '.join(names_[:-1])} {conj} {names_[-1]}" if len(names_) > 1 else "".join(names_)


def _shown_names(brief: Brief, base: str) -> tuple[list[str], tuple[str, ...], tuple[str, ...]]:
    states = {m.requirement_id: m for m in brief.matches}
    said = look(base).follows
    found: list[str] = []
    cites: list[str] = []
    served: list[str] = []
    ordered = sorted(brief.requirements, key=lambda r: r.kind != "must")
    for requirement in ordered:
        match = states.get(requirement.id)
        if match is None or match.state != "demonstrated":
            continue
        for mention in names(requirement.text):
            source = _saying(mention.canonical, match.evidence)
            if source is None or mention.canonical in said or mention.kind not in ("tool", "method"):
                continue
            name = naming.named_in(brief, mention, source.quote)
            if not name:
                continue
            said |= {mention.canonical}
            found.append(name)
            cites.append(source.ref)
            served.append(requirement.id)
            break
        if len(found) == _MOST_NAMES:
            break
    return found, tuple(dict.fromkeys(cites)), tuple(served)


def _saying(canonical: str, evidence: Sequence[Evidence]) -> Evidence | None:
    return next((e for e in evidence if canonical in look(e.quote).said), None)


def summary_wording(brief: Brief) -> list[Draft]:
    """The posting's name for what the summary says under another one; the rest of it stays as the person wrote it."""
    present = brief.resume.basics.summary
    if not present or brief.mode == "conservative":
        return []
    change = naming.renamed(present, naming.wanted_names(brief.requirements))
    if change is None:
        return []
    reason = speech(brief.language).why.calls_summary.format(wanted=change.wanted, written=change.written)
    return [
        Draft(
            target="basics.summary",
            after=change.text,
            reason=reason,
            requirement_ids=(change.requirement_id,),
            cites=("basics.summary",),
        )
    ]


@dataclass(frozen=True, slots=True)
class Frame:
    """What a letter says around its facts: nothing of it is a claim about the person."""

    greeting: str
    opening: str
    shows: str
    besides: str
    closing: str
    regards: str

    @property
    def lines(self) -> frozenset[str]:
        """Each of its lines, as they stand in the letter."""
        return frozenset(
            filter(None, (self.greeting, self.opening, self.shows, self.besides, self.closing, self.regards))
        )


def frame(brief: Brief) -> Frame:
    """The letter's greeting, opening and close in the brief's language; of the posting, only its names enter."""
    words = phrases(brief.language)
    company, title = _company(brief.posting, brief.requirements), _name(brief.posting.title)
    greeting = words.greeting.format(company=company) if company else words.greeting_open
    own = next((d.text for d in reversed(brief.dictated) if is_salutation(d.text)), "")
    return Frame(
        greeting=own or addressed(brief.posting.description, brief.language) or greeting,
        opening=words.opening.format(title=title) if title else "",
        shows=words.shows,
        besides=words.besides,
        closing=words.closing,
        regards=words.regards,
    )


def _company(posting: Posting, requirements: Sequence[Requirement]) -> str:
    """Whom to greet. What a pasted text says of it is a guess: half of a title and a heading are no company's name."""
    name = _name(posting.company)
    if not posting.source.startswith("pasted") or not name:
        return name
    if part_of(name, bullet=False) not in (None, "unknown", "company"):
        return ""
    name = _IN_A_PLACE.sub("", name)
    low = name.casefold()
    wished = [r.quote for r in requirements]
    lines = posting.description.splitlines()
    elsewhere = (line for line in lines if posting.title not in line and not any(quote in line for quote in wished))
    return name if not posting.title or any(low in line.casefold() for line in elsewhere) else ""


#: "Northgate Cold Store, Thorne": where it is, behind its name, as pasted texts have it; a legal form is of the name.
_IN_A_PLACE = re.compile(
    r",\s+(?!(?:inc|ltd|limited|llc|llp|plc|gmbh|ag|kg|co|corp|s\.?a|s\.?l|s\.?r\.?l|b\.?v|n\.?v)\b)"
    r"(?:(?!\s(?:and|und|et|y)\s)[^,&])+$",
    re.IGNORECASE,
)


def _name(text: str) -> str:
    """A name as it may be repeated: a posting's title that holds a sentence or a line break is not repeated."""
    name = " ".join(text.split())
    return "" if len(name) > _LONGEST_NAME or _SENTENCE.search(text.strip()) else name


def cover_letter(brief: Brief) -> str:
    """A letter whose every statement is a line of the résumé or the person's own sentence, quoted as it stands.

    All else is `frame(brief)`.
    """
    around = frame(brief)
    parts = [around.greeting, around.opening]
    lines = _best_lines(brief)
    if len(lines) < _FEW_LINES and (profile := _profile(brief)):
        parts.append(profile)
    if lines:
        parts += _told_where(around.shows, lines, _titles(brief))
    if told := _told_besides(brief, _MOST_LINES - len(lines)):
        parts.append("\n".join((around.besides, *(f"• {line}" for line in told))))
    parts += [around.closing, f"{around.regards}\n{brief.resume.basics.name}".strip()]
    return "\n\n".join(filter(None, parts))


def _profile(brief: Brief) -> str:
    """The summary's sentences as the person wrote them, as far as there is room; "" where it is in another language."""
    whole, own = brief.document.basics.summary, brief.resume.basics.summary
    written = [c for c in brief.changes if c.target == "basics.summary" and c.status == "accepted"]
    by_person = all(change.check.verdict == "own_words" for change in written)
    if (whole != own and not by_person) or foreign(whole, brief.language):
        return ""
    kept = ""
    for sentence in sentences(" ".join(whole.split())):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > _LONGEST_PROFILE:
            break
        kept = longer
    return kept if kept.endswith((".", "!")) or not kept else f"{kept}."


def _titles(brief: Brief) -> dict[str, Work]:
    """The positions, by how each is told of."""
    at = phrases(brief.language).at
    return {at.format(position=w.position, name=w.name): w for w in brief.resume.work}


def _behind(line: str, where: str, titles: Mapping[str, Work]) -> str:
    """A line with where it was behind it, as far as the line itself does not name that."""
    work = titles.get(where)
    if work is None or not named(work.name, line):
        return f"{line} ({where})" if where else line
    return line if fold(work.position) in fold(line) else f"{line} ({work.position})"


def _told_where(shows: str, lines: Sequence[tuple[str, str]], titles: Mapping[str, Work]) -> list[str]:
    """What leads to the lines, and these: each behind its place, or all below theirs where one has several."""
    groups: dict[str, list[str]] = {}
    for line, where in lines:
        groups.setdefault(where, []).append(line)
    if all(len(of_it) == 1 for where, of_it in groups.items() if where):
        told = (_behind(line, where, titles) for where, of_it in groups.items() for line in of_it)
        return ["\n".join((shows, *(f"• {line}" for line in told)))]
    below = [(f"{where}:", of_it) for where, of_it in groups.items() if where]
    return [
        "\n".join((head, *(f"• {line}" for line in of_it))) for head, of_it in ((shows, groups.get("", [])), *below)
    ]


def _best_lines(brief: Brief) -> list[tuple[str, str]]:
    """Lines of what was done that show must-haves first; each once, with the position that it is one of, or "".

    What the person told counts as it stands in the document. A list, a heading or a course's contents is no such line.
    """
    heads = {w.id: w for w in brief.resume.work}
    done = {
        p.ref: p.item
        for p in brief.resume.passages()
        if p.section in _DONE and (p.ref != p.item or p.section not in _HEADED)
    }
    # What was taken out of the document stays out of the letter, and what was put otherwise is said so.
    standing = {p.ref: p.text for p in brief.document.passages()}
    was = {p.ref: p.text for p in brief.resume.passages()}
    told = {
        evidence.ref: (change.after, change.target)
        for change in brief.changes
        if change.op == "insert" and change.status == "accepted" and change.section in _DONE
        for evidence in change.evidence
    }
    ordered: list[tuple[Requirement, Match]] = []
    states = {m.requirement_id: m for m in brief.matches}
    for kind in ("must", "nice"):
        ordered += [(r, states[r.id]) for r in brief.requirements if r.kind == kind and r.id in states]
    words = phrases(brief.language)
    lines: dict[str, tuple[str, str]] = {}
    began: dict[str, str] = {}
    for requirement, match in ordered:
        if match.state not in ("demonstrated", "asked"):
            continue
        strict = set(strict_names(requirement))
        for evidence in match.evidence:
            if evidence.ref in lines or (strict and not strict & look(evidence.quote).follows):
                continue
            if evidence.source == "resume":
                line, item = evidence.quote, done.get(evidence.ref, "")
                if evidence.ref not in standing:
                    continue
                if standing[evidence.ref] != was.get(evidence.ref):
                    line = standing[evidence.ref]
            else:
                line, item = told.get(evidence.ref, ("", ""))
            if not item or not _SHORTEST_LINE <= len(line) <= _LONGEST_LINE or _LIST.match(line):
                continue
            line = _undated(line)
            work = heads.get(item)
            where = (
                words.at.format(position=work.position, name=work.name) if work and work.position and work.name else ""
            )
            lines[evidence.ref] = line, where
            began[where] = _recent(work) if work else ""
            break
        if len(lines) == _MOST_LINES:
            break
    return sorted(lines.values(), key=lambda told: began[told[1]], reverse=True)


def _recent(work: Work) -> str:
    """By what positions are put, the latest first: one that lasts before those that ended, then by their years."""
    return f"{work.end_date or '9999'} {work.start_date}"


def _undated(line: str) -> str:
    """A line without the date behind it, unless its words lead to it."""
    found = _DATED.search(line)
    if found is None:
        return line
    named = line[: found.start()]
    return f"{named} {found['month']}/{found['year']}" if _DUE.search(named) else named


def _told_besides(brief: Brief, most: int) -> list[str]:
    """What the person said to a wish and stands nowhere in the document: whole sentences in the first person."""
    written = {e.ref for c in brief.changes if c.status == "accepted" for e in c.evidence}
    texts = {p.ref: p.text for p in brief.told if p.source == "answer"}
    states = {m.requirement_id: m for m in brief.matches}
    found: dict[str, str] = {}
    for requirement in sorted(brief.requirements, key=lambda r: r.kind != "must"):
        match = states.get(requirement.id)
        for evidence in match.evidence if match and match.state == "asked" else ():
            text = " ".join(texts.get(evidence.ref, "").split())
            text = after_yes(text)
            if (
                evidence.ref not in written
                and _SHORTEST_LINE <= len(text) <= _LONGEST_LINE
                and _FIRST_PERSON.match(text)
                and not says_again(text)
                and not unsure(text)
                and resolved(text, "") == text
                and (brief.language[:2] in _JA_IS_I or text[:3].casefold() not in ("ja ", "ja,"))
                and not foreign(text, brief.language)
            ):
                found[evidence.ref] = text[:1].upper() + text[1:]
    return list(dict.fromkeys(found.values()))[:most]
