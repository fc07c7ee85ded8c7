"""How the lines of a résumé are worded: openings, person, figures, length. The verbs known are English."""

import re
from collections import Counter
from collections.abc import Iterator

from tailor.model.change import Draft
from tailor.model.resume import Project, Resume, Volunteer, Work
from tailor.model.suggestion import Suggestion

Entry = Work | Volunteer | Project
Found = tuple[Suggestion, Draft | None]

#: Words of one line; more are seldom read to their end.
_LONGEST_LINE = 38
_MOST_OF_A_KIND = 5
#: Lines of an entry that begin alike before it is worth a word.
_ALIKE = 3
_ENOUGH_LINES = 3

_PERSON = re.compile(r"^(?P<who>I|We)(?:['’]ve| have| had| was| am| were| are)?(?: also)?\s+(?P<rest>\S.*)$", re.DOTALL)
_DUTY = re.compile(
    r"^(?:(?:was |am |were )?(?:solely |mainly |primarily |directly )?responsible for|in charge of|tasked with|"
    r"(?:my |main |key |daily )*(?:duties|responsibilities|tasks) (?:included|include|were|are)):?\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_VAGUE = re.compile(
    r"^(?P<what>worked (?:on|with)|helped(?: out)?(?: with| to)?|assisted(?: with| in)?|participated in|"
    r"(?:was )?involved in|took part in|contributed to|dealt with|exposure to|familiar with)\b",
    re.IGNORECASE,
)
_BUZZ = re.compile(
    r"\b(?:hard[- ]?working|team[- ]player|results?[- ](?:driven|oriented)|detail[- ]oriented|self[- ]starter|"
    r"go[- ]getter|highly motivated|self[- ]motivated|think(?:s|ing)? outside the box|proven track record|"
    r"dynamic|passionate|fast learner|quick learner|excellent communication skills|synerg\w+|guru|ninja|rock ?star)\b",
    re.IGNORECASE,
)

_TABLE = """
managing manage managed; developing develop developed; leading lead led; building build built;
maintaining maintain maintained; designing design designed; writing write wrote; running run ran;
planning plan planned; training train trained; supporting support supported; testing test tested;
coordinating coordinate coordinated; overseeing oversee oversaw; handling handle handled;
preparing prepare prepared; creating create created; implementing implement implemented;
monitoring monitor monitored; providing provide provided; organising organise organised;
organizing organize organized; supervising supervise supervised; teaching teach taught;
processing process processed; reviewing review reviewed; installing install installed;
repairing repair repaired; cleaning clean cleaned; cooking cook cooked; serving serve served;
selling sell sold; answering answer answered; ordering order ordered; scheduling schedule scheduled;
analysing analyse analysed; analyzing analyze analyzed; reporting report reported; deploying deploy deployed;
operating operate operated; configuring configure configured; administering administer administered;
hiring hire hired; recruiting recruit recruited; mentoring mentor mentored; coaching coach coached;
negotiating negotiate negotiated; purchasing purchase purchased; documenting document documented;
auditing audit audited; migrating migrate migrated; integrating integrate integrated;
automating automate automated; researching research researched; editing edit edited;
translating translate translated; driving drive drove; delivering deliver delivered;
producing produce produced; collecting collect collected; updating update updated;
conducting conduct conducted
"""
#: Verbs by their -ing form: base and past.
_VERBS = {ing: (base, past) for ing, base, past in (entry.split() for entry in _TABLE.split(";"))}
_PAST = frozenset(past for _, past in _VERBS.values()) | {"made", "grew", "won", "gave", "set", "cut", "took", "kept"}
_BASE = frozenset(base for base, _ in _VERBS.values())
_MORE_VERBS = re.compile(r"(?:,|\band\b|\bor\b|&)\s*(?:\w+ly )?(\w+ing)\b", re.IGNORECASE)


def review(resume: Resume) -> Iterator[Found]:
    """What could be worded better, with a draft where the words can be put so without saying more."""
    english = resume.language.split("-")[0].lower() == "en"
    entries: tuple[Entry, ...] = (*resume.work, *resume.volunteer, *resume.projects)
    if english:
        openings = (found for entry in entries for found in _openings(entry))
        counts: Counter[str] = Counter()
        for found in openings:
            kind = found[0].key.partition(":")[0]
            counts[kind] += 1
            if counts[kind] <= _MOST_OF_A_KIND:
                yield found
        yield from ((s, None) for s in _summary(resume))
        yield from ((s, None) for entry in entries for s in _repeated(entry))
    yield from ((s, None) for entry in resume.work for s in _figures(entry))
    yield from ((s, None) for s in [*_long(entries)][:_MOST_OF_A_KIND])


def _openings(entry: Entry) -> Iterator[Found]:
    present = isinstance(entry, Work | Volunteer) and bool(entry.start_date) and not entry.end_date
    for highlight in entry.highlights:
        text = highlight.text.strip()
        where = f"At {title(entry)}: “{cut(text, 200)}”"
        key, section = f"{highlight.id}", _section(entry)
        if person := _PERSON.match(text):
            mine = person["who"] == "I"
            suggestion = Suggestion(
                key=f"person:{key}",
                category="wording",
                priority="medium",
                title=f"Leave out “{person['who']}”",
                description=f"{where}. Lines of a résumé are read as yours; they begin with what you did.",
                suggestion="Begin with the verb."
                if mine
                else "Say what your own part was: what all of you did is not told as yours.",
                section=section,
            )
            new = (_plain(person["rest"], present) or _active(person["rest"], present)) if mine else None
            yield suggestion, _draft(highlight.id, new, "The line begins with what you did.")
        elif duty := _DUTY.match(text):
            new = _duty(duty["rest"], present)
            suggestion = Suggestion(
                key=f"duty:{key}",
                category="wording",
                priority="medium",
                title="Say what you did, not what your duties were",
                description=f"{where}. A duty tells what was expected of you, not what you did.",
                suggestion=f"Write: “{cut(new, 300)}”"
                if new
                else "Begin with the verb of what you did, and its result.",
                section=section,
            )
            yield suggestion, _draft(highlight.id, new, "The line begins with what you did.")
        elif vague := _VAGUE.match(text):
            suggestion = Suggestion(
                key=f"vague:{key}",
                category="wording",
                priority="low",
                title=f"Say what exactly you did instead of “{vague['what']}”",
                description=f"{where}. It leaves open what your part was.",
                suggestion="Name your part of it with the verb that is true of it, no larger and no smaller.",
                section=section,
            )
            yield suggestion, None


def _draft(target: str, after: str | None, reason: str) -> Draft | None:
    return Draft(target=target, after=after, reason=reason, cites=(target,)) if after else None


def _plain(rest: str, present: bool) -> str | None:
    """ "managed 60 accounts" → "Managed 60 accounts", when it begins with a verb; None otherwise."""
    first = rest.split()[0].casefold().strip(",.;")
    known = first in _PAST or (first.endswith("ed") and len(first) > 4) or (present and first in _BASE)
    return rest[:1].upper() + rest[1:] if known else None


def _active(rest: str, present: bool) -> str | None:
    """ "responsible for managing …" behind "I was"; None for anything else."""
    duty = _DUTY.match(rest)
    return _duty(duty["rest"], present) if duty else None


def _duty(rest: str, present: bool) -> str | None:
    """ "managing 60 accounts" → "Managed 60 accounts", or "Manage …" in a present position; None when in doubt."""
    first, _, behind = rest.partition(" ")
    verb = _VERBS.get(first.casefold())
    if verb is None or not behind or _MORE_VERBS.search(rest[len(first) :]):
        return None  # A second verb would stand in another form: "Managed the shop and training staff".
    new = verb[0] if present else verb[1]
    return f"{new[:1].upper()}{new[1:]} {behind}"


def _summary(resume: Resume) -> Iterator[Suggestion]:
    said = list(dict.fromkeys(m.group() for m in _BUZZ.finditer(resume.basics.summary)))
    if said:
        yield Suggestion(
            key="buzz:basics.summary",
            category="wording",
            priority="low",
            title="Words that everybody uses",
            description=f"Your summary says {', '.join(f'“{w}”' for w in said[:5])}. Anyone may claim that.",
            suggestion="Leave them out, or put a fact in their place that shows it.",
            section="basics",
        )


def _repeated(entry: Entry) -> Iterator[Suggestion]:
    first = Counter(h.text.split()[0].casefold().strip(",.;:") for h in entry.highlights if h.text.split())
    for word, count in first.most_common(1):
        if count >= _ALIKE and word.isalpha() and len(word) > 3:
            yield Suggestion(
                key=f"alike:{entry.id}",
                category="wording",
                priority="low",
                title=f"{count} lines begin with “{word}”",
                description=f"At {title(entry)} {count} of {len(entry.highlights)} lines begin with the same word.",
                suggestion="Where another verb is as true, use it; lines that say the same can become one.",
                section=_section(entry),
            )


def _figures(entry: Work) -> Iterator[Suggestion]:
    lines = entry.highlights
    if len(lines) >= _ENOUGH_LINES and not any(re.search(r"\d", h.text) for h in lines):
        yield Suggestion(
            key=f"figures:{entry.id}",
            category="wording",
            priority="medium",
            title=f"No figures at {title(entry)}",
            description=f"None of its {len(lines)} lines says how much, how many, how often or how fast.",
            suggestion="Where you know a figure, add it: people, budget, customers, time saved. Do not guess.",
            section="work",
        )


def _long(entries: tuple[Entry, ...]) -> Iterator[Suggestion]:
    for entry in entries:
        for highlight in entry.highlights:
            if (count := len(highlight.text.split())) > _LONGEST_LINE:
                yield Suggestion(
                    key=f"long:{highlight.id}",
                    category="wording",
                    priority="low",
                    title=f"A line of {count} words",
                    description=f"At {title(entry)}: “{cut(highlight.text, 200)}”",
                    suggestion="Make two lines of it, or leave out what the rest of the entry says already.",
                    section=_section(entry),
                )


def title(entry: Entry) -> str:
    """An entry by its organisation, else by what it is called."""
    if isinstance(entry, Volunteer):
        return entry.organization or entry.position or "an entry without a name"
    return entry.name or getattr(entry, "position", "") or "an entry without a name"


def cut(text: str, limit: int) -> str:
    """A text of at most about so many characters, cut between words."""
    if len(text) <= limit:
        return text
    at = text.rfind(" ", 0, limit)
    return text[: at if at > limit // 2 else limit].rstrip(" ,;") + " …"


def _section(entry: Entry) -> str:
    return {Work: "work", Volunteer: "volunteer", Project: "projects"}[type(entry)]
