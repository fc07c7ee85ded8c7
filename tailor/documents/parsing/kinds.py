"""What a section is whose heading no table knows: by what its entries say, not by its words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import skills
from tailor.documents.parsing.items import carries_dates
from tailor.documents.parsing.reach import is_paper
from tailor.documents.parsing.sections import Bucket
from tailor.documents.words import dates, headings, vocabulary
from tailor.documents.words.heading_words import Kind


def told(buckets: Sequence[Bucket]) -> None:
    """Set, in place, what unknown sections are: work or education where the file has none of it under a known heading.

    Sections that the person named for something else ("Memberships") stay what they are called.
    """
    _within(buckets)
    for bucket in buckets:
        if bucket.kind == "languages" and _are_of_machines(bucket.lines):
            bucket.kind = "skills"
        if bucket.kind == "education" and _OF_COURSES.search(bucket.title) and not any(map(_of_study, bucket.lines)):
            bucket.kind = "certificates"
            continue
        if bucket.kind in ("work", "sections") and bucket.heading is not None and skills.is_graded(bucket.lines):
            bucket.kind = "skills"
            continue
        if bucket.kind == "work" and _is_more_of_skills(bucket, buckets):
            bucket.kind = "skills"
            continue
        guessed = bucket.kind == "work" and headings.section_of(bucket.title) is None
        if (
            guessed
            and bucket.lines
            and not any(map(_of_work, bucket.lines))
            and any(other.kind == "work" and other is not bucket for other in buckets)
        ):
            bucket.kind = "sections"  # "Flight experience", in hours
    for kind in ("education", "work"):
        if any(bucket.kind == kind and bucket.lines for bucket in buckets):
            continue
        likely = [b for b in buckets if b.kind == "sections" and b.lines and headings.guess(b.title) is None]
        likely += [b for b in buckets if b.kind == "summary" and b.lines and is_paper(b.title)]  # "Resume"
        best = max(likely, key=lambda b: _score(b.lines, kind), default=None)
        if best is not None and _score(best.lines, kind) >= 2:
            best.kind = kind
    if not any(bucket.kind == "skills" and bucket.lines for bucket in buckets):
        lists = [b for b in buckets if b.kind == "sections" and headings.guess(b.title) is None and _is_list(b.lines)]
        if lists:
            max(lists, key=lambda b: len(b.lines)).kind = "skills"


#: In what sections nobody was employed, whatever their smaller headings say ("Research", "Teaching").
_NOT_WORK = ("awards", "certificates", "publications", "skills", "interests", "references")
#: By how much smaller a heading within a section is, in points.
_SMALLER = 1.0


#: How a part of a section is called that holds whatever the others do not.
_OTHER = re.compile(
    r"(?i)(?:others?|miscellaneous|further|additional|sonstiges?|weitere|autres?|otros?|altro|outros?|inne|övrigt)"
)


def _within(buckets: Sequence[Bucket]) -> None:
    """Set, in place, that smaller headings right below one of awards and the like part these, and open no work.

    Below one of positions, a smaller heading that says no more than "Other" parts these as well.
    """
    around: Bucket | None = None
    outer: Bucket | None = None
    for bucket in buckets:
        heading = bucket.heading
        if heading is not None and (outer is None or outer.heading is None or heading.size > outer.heading.size - 1):
            outer = bucket
        elif outer is not None and not outer.lines:
            bucket.within = outer.kind
            bucket.kind = "work" if outer.kind == "work" and _OTHER.fullmatch(bucket.title) else bucket.kind
        if heading is None or around is None or around.heading is None or heading.size > around.heading.size - _SMALLER:
            around = bucket if bucket.kind in _NOT_WORK and heading is not None and not bucket.lines else None
        elif bucket.kind in ("work", "volunteer", "education", "projects", "sections"):
            bucket.kind = around.kind


def apart(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with lists of languages of machines among those that people speak as skills of their own."""
    result: list[Bucket] = []
    for bucket in buckets:
        listed = bucket.kind == "languages" and not _are_of_machines(bucket.lines)
        own = [line for line in bucket.lines if _LISTED.match(line.text) and _are_of_machines([line])] if listed else []
        known = {id(line) for line in own}
        result.append(replace(bucket, lines=[line for line in bucket.lines if id(line) not in known]))
        if own:
            result.append(Bucket("skills", None, own))
    return result


#: What studies and courses may stand below alike.
_OF_COURSES = re.compile(
    r"(?i)\b(?:trainings?|registrations?|courses?|kurse|lehrgänge|\w*weiterbildung(?:en)?|fortbildung(?:en)?|formations?|"
    r"cursos|corsi|formazione|scholing|cursussen|szkolenia|kursy|kurzy|kurser|utbildningar)\b"
)


def _of_study(line: Line) -> bool:
    """Whether a line tells a degree or a school, or a time from one date to another, as a course has none."""
    found = dates.find(line.text)
    spans = any(each.start and each.end and each.start != each.end for each in found)
    return bool(vocabulary.degree_score(line.text) or vocabulary.school_score(line.text) >= 1 or spans)


_LISTED = re.compile(r"[^\W\d_][^:：]{1,40}[:：]\s*\S[^,;、，]*[,;、，]")


def _is_more_of_skills(bucket: Bucket, buckets: Sequence[Bucket]) -> bool:
    """Whether a section called for both ("Experience and knowledge") lists skills, and another one tells the work."""
    parts = headings.fold(bucket.title).split(" and ")
    both = len(parts) > 1 and "skills" in map(headings.guess, parts) and "work" in map(headings.guess, parts)
    told = any(other.kind == "work" and other is not bucket and other.lines for other in buckets)
    dated = any(dates.find(line.text) for line in bucket.lines)
    listed = sum(bool(_LISTED.match(line.text)) for line in bucket.lines)
    named = sum(bool(line.bullet) and len(line.text.split()) <= _FEW for line in bucket.lines)
    return both and told and not dated and max(listed, named) >= 0.5 * len(bucket.lines) > 0


#: So many words has a list item at most that names a skill.
_FEW = 5


#: Languages of machines, which no person speaks.
_OF_MACHINES = re.compile(
    r"(?i)(?<![\w.])(?:c\+\+|c#|java|javascript|typescript|python|ruby|rust|golang|kotlin|scala|perl|php|sql|html5?|css3?|"
    r"bash|haskell|matlab|fortran|swift|julia|verilog|vhdl|dart|lua|clojure|erlang|elixir|cobol|assembly)(?!\w)"
)


def _are_of_machines(lines: Sequence[Line]) -> bool:
    """Whether languages are those that programs are written in, and none or few that people speak."""
    spoken = sum(vocabulary.is_language(cell.text) for line in lines for cell in line.cells)
    written = sum(len(_OF_MACHINES.findall(line.text)) for line in lines)
    return written > (_MANY * spoken if spoken else 1)


#: So many languages of machines to one that people speak are what a list is of.
_MANY = 4


def _of_work(line: Line) -> bool:
    """Whether a line tells anything that a position has: a title, an employer, a date, or what was done."""
    scores = vocabulary.title_score(line.text), vocabulary.organisation_score(line.text)
    return bool(dates.find(line.text)) or bool(line.bullet) or max(scores) >= 1 or len(line.text.split()) > 7


def are_told(lines: Sequence[Line]) -> bool:
    """Whether a section of honours tells what somebody did, in list items that are sentences without dates."""
    items = [line for line in lines if line.bullet]
    told = sum(len(line.text.split()) > 5 and line.text.endswith(".") for line in items)
    return told > 1 and told >= 0.6 * len(items) and not any(carries_dates(line) for line in lines)


#: How sections are called that list what somebody taught, and those that may tell positions as well.
_CLASSES = re.compile(r"(?i)(?:(?:university |academic )?teaching|courses taught|lehre|lehrveranstaltungen|docencia)")
_TAUGHT = re.compile(
    rf"{_CLASSES.pattern}|(?:(?:university |academic )?teaching|enseignements?|ensino|insegnamento|didattica"
    r"|undervisning|onderwijs|lehre|docencia)(?: (?:experience|(?:and|&) supervision))?"
    r"|(?:(?:thes[ie]s|student) )?supervision|betreuung|encadrements?"
)
#: As many titles to its dated lines are named at least in such a section where it tells positions.
_TITLED = 1 / 3


def are_classes(bucket: Bucket) -> bool:
    """Whether a section lists what somebody taught, a line each, and names nobody they taught it for, or no title."""
    title = bucket.title.strip() if bucket.within != "work" else ""
    plain = [line for line in bucket.lines if not line.bullet]
    dated, titled = sum(map(carries_dates, plain)), sum(vocabulary.title_score(line.text) >= 1 for line in plain)
    if _TAUGHT.fullmatch(title) and dated > 2 and titled < _TITLED * dated:
        return True
    named = any(line.bullet or vocabulary.school_score(line.text) for line in bucket.lines)
    return bool(_CLASSES.fullmatch(title)) and not named


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether some lines are a list of words, as skills are: short ones, no dates, nothing told."""
    texts = [
        part for line in lines for cell in line.cells for part in re.split(r"[,;|•·、،]", cell.text) if part.strip()
    ]
    told = any(dates.find(line.text) or re.search(r"[.。]$|@|https?:", line.text) for line in lines)
    return len(texts) > 3 and not told and sum(len(part.split()) <= 3 for part in texts) >= 0.9 * len(texts)


def _score(lines: Sequence[Line], kind: Kind) -> float:
    """How much some lines tell of positions or of studies: their dated lines, and words of the trade around them."""
    listed = all(line.bullet for line in lines)
    dated = sum(carries_dates(line) and (listed or not line.bullet) for line in lines)
    ranged = sum(any(found.ranged for found in dates.find(line.text)) and not line.bullet for line in lines)
    heads = [line.text for line in lines if (listed or not line.bullet) and len(line.text) < 120]
    studies = sum(vocabulary.school_score(text) + vocabulary.degree_score(text) for text in heads)
    work = sum(vocabulary.title_score(text) + vocabulary.organisation_score(text) for text in heads)
    told = sum(bool(line.bullet) or bool(re.search(r"[.;。]$", line.text)) for line in lines)
    if kind == "education" and not studies:
        return 0.0
    if kind == "education":
        return min(dated, 2.0) + min(studies, 3.0) - (2.0 if work > studies + 1 or told > 3 * max(dated, 1) else 0.0)
    return (min(ranged, 3.0) + min(work, 2.0) * 0.5 + min(told, 2) * 0.5 if ranged else 0.0) - 0.5 * (studies > work)
