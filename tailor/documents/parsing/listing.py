"""Sections that are lists rather than entries: skills, languages, interests."""

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tailor.documents.pages.lines import Line, joined, tidy
from tailor.documents.parsing import graded, grids
from tailor.documents.parsing.paragraphs import Paragraph, paragraphs, was_full
from tailor.documents.words import vocabulary


@dataclass(slots=True)
class Group:
    """Words under one label; `level` is how well ("Expert"), when told."""

    label: str
    words: list[str]
    line: Line
    level: str = ""
    said: list[str] = field(default_factory=list)


HOW_WELL = (
    r"native|fluent|expert|advanced|intermediate|beginner|basic|proficient|elementary|conversational"
    r"|professional|bilingual|mother tongue|novice|master|skilled|experienced|full professional"
    r"|professional working|limited working|native or bilingual|working|good|excellent|competent|familiar"
    r"|muttersprache|muttersprachler|fließend|verhandlungssicher|grundkenntnisse|fortgeschritten|gut|sehr gut"
    r"|experte|anfänger|langue maternelle|courant|bilingue|intermédiaire|débutant|avancé|notions|maternelle"
    r"|avanzat[oa]|espert[oa]|base|intermedia|avanzada|básica|expert[oa]|principiante|discret[oa]|ottima|buona"
    r"|grundläggande|flytande|flydende|flytende|modersmål|morsmål|goda?|mycket goda?|avancerad|erfaren|grunnleggende"
    r"|średni[ao]?|dobr[yae]|bardzo dobr[yae]|podstawowa|zaawansowana|pokročil[ýá]|základní|mateřský|výborn[ýá]"
    r"|ileri|orta|başlangıç|haladó|alapfok|középfok|avansat|mediu|începător"
    r"|nativo|nativa|fluido|avanzado|intermedio|básico|fluente|avançado|intermediário|intermédio|madrelingua"
    r"|fluente|ottimo|buono|scolastico|moedertaal|vloeiend|goed|gevorderd|basis|ojczysty|biegły|biegle"
    r"|zaawansowany|średniozaawansowany|podstawowy|komunikatywny|родной|свободно|свободный|продвинутый|средний"
    r"|базовый|начальный|母语|流利|精通|熟练|良好|母語|ネイティブ|ビジネスレベル|日常会話|上級|中級|初級"
    r"|اللغة الأم|طلاقة|متقدم|متوسط|مبتدئ|جيد|ممتاز|[abc][12]|[abc][12]\s*[-–/]\s*[abc][12]|level \d|\d{1,3} ?%"
    r"|\d ?/ ?\d+|\d{1,2}\+? (?:years?|yrs?|jahren?|ans|años|anni|lata?|jaar)"
)
_OF_WHAT = (
    r"speaker|level|proficiency|working proficiency|working|knowledge|or bilingual proficiency"
    r"|professional proficiency|fluency|kenntnisse|user"
)
LEVELS = re.compile(rf"^\(?(?:{HOW_WELL})(?:\s+(?:{_OF_WHAT}))*\)?$", re.IGNORECASE)
_LABELLED = re.compile(r"^((?:[^:：()（）]|[(（][^:：()（）]*[)）]){2,45}?)\s*[:：]\s*(\S.*)$")
#: No longer text is one word and how well it is known.
_LONG = 120
_LEVELLED = re.compile(r"^(\S.*?)(?:\s*[(（]([^()（）]+)[)）]|\s[–—-]\s([^()（）–—]+))$")


def groups(lines: Sequence[Line]) -> list[Group]:
    """Labels and words of a skills section, in the order of the file."""
    labels_stand_alone = _standing_labels(lines)
    beside = any(len(line.cells) > 1 for line in lines if id(line) in labels_stand_alone)
    if (beside or not labels_stand_alone) and (told := grids.labelled(lines)):
        return [_of_grid(one) for one in told]
    found: list[Group] = []
    rows = texts(lines)
    if not labels_stand_alone and not any(label for *_, label in rows):
        dashed = graded.dashed([text for text, *_ in rows])
        rows = [(text, row[1], label) for (label, text), row in zip(dashed, rows, strict=False)] or rows
    for text, line, label in rows:
        if label:
            found += _labelled(label.rstrip(" :："), text, line)
            continue
        match = _LABELLED.match(text) if len(line.cells) < 3 or re.search(r"[:：]\s", text) else None
        if match and not re.match(r"https?$", match[1]):
            found += _labelled(match[1].strip(), match[2], line)
        elif LEVELS.match(text) and found and not found[-1].level:
            found[-1].level = text
        elif LEVELS.match(text) and found and found[-1].words and not line.bullet:
            found.append(Group(found[-1].label, [], found[-1].line, text))  # of the same, what is mastered less
        elif id(line) in labels_stand_alone or _LABEL_ALONE.fullmatch(text):
            labels_stand_alone.add(id(line))
            found.append(Group(tidy(text).rstrip(" :："), [], line))
        elif (found and id(found[-1].line) in labels_stand_alone and not line.bullet) or (
            found and id(found[-1].line) in labels_stand_alone and line.bullet and not found[-1].line.bullet
        ):
            found[-1].words.extend(words(text))
        elif parts := graded.parts(text):
            found += [Group("", graded.last_apart(words(part)), line, level) for level, part in parts]
        else:
            for group in _levels_apart(words(text), line):
                if not group.label and found and not found[-1].label and found[-1].words:
                    found[-1].words += group.words
                else:
                    found.append(group)
    for group in found:
        if not group.level and (levelled := _levelled(group.label)):
            group.label, group.level = levelled
        group.words = _uncounted(group.words)
    return [g for g in found if g.label or g.words]


_COUNTED = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")


def _uncounted(some: list[str]) -> list[str]:
    """Words without their numbers, where they are counted ("1. Weaving", "2. Dyeing")."""
    numbers = [_COUNTED.match(word) for word in some]
    if len(some) < 2 or [int(match[1]) if match else 0 for match in numbers] != list(range(1, len(some) + 1)):
        return some
    return [_COUNTED.sub("", word, count=1) for word in some]


def _labelled(label: str, text: str, line: Line) -> list[Group]:
    """Words behind a label, and lists within them that have labels of their own ("- Front-end: … - Back-end: …")."""
    if told := graded.parts(text):
        return [Group(label, words(part), line, level) for level, part in told]
    row = words(text)
    if held := graded.holders(row):
        return [Group(label, [], line), *(Group(name, words(inner), line) for name, inner in held)]
    levelled = [each for word in row if (each := _levelled(word))]
    if row and len(levelled) == len(row):
        by_level = itertools.groupby(levelled, key=lambda each: each[1])
        return [Group(label, [word for word, _ in some], line, level) for level, some in by_level]
    parts = re.split(r"\s+[-–—]\s+", text)
    if not parts[1:] or not any(_LABELLED.match(part) for part in parts[1:]):
        return [Group(label, words(text), line)]
    found = [Group(label, [], line)]
    for part in parts:
        inner = _LABELLED.match(part)
        if inner:
            found.append(Group(inner[1].strip(), words(inner[2]), line))
        else:
            found[-1].words += words(part)
    return found


def _levels_apart(row: Sequence[str], line: Line) -> list[Group]:
    """The words of a row without a label, each of which is told how well in brackets ("Word (good)") by itself.

    Where few words of a row are, these keep it, but for languages that people speak.
    """
    levelled = [_levelled(word) for word in row]
    every = all(levelled)
    found: list[Group] = []
    for word, told in zip(row, levelled, strict=True):
        if told is not None and (every or vocabulary.is_language(told[0])):
            found.append(Group(told[0], [], line, told[1]))
        elif found and not found[-1].label:
            found[-1].words.append(word)
        else:
            found.append(Group("", [word], line))
    return found


def _levelled(word: str) -> tuple[str, str] | None:
    """A word, and how well in brackets behind it; None where no level stands there."""
    match = _LEVELLED.match(word) if len(word) <= _LONG else None
    level = (match[2] or match[3]).strip() if match else ""
    return (match[1].strip(), level) if match and LEVELS.match(level) else None


def _of_grid(told: grids.Labelled) -> Group:
    """A label and its words; a row that tells how well is the level."""
    group = Group(told.label, [], told.line)
    if told.rows and len(told.rows[0]) == 1 and LEVELS.match(told.rows[0][0]):
        group.level = told.rows.pop(0)[0]
    group.words = words(told.text)
    return group


def _standing_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that label the plain lines below them: bold among plain."""
    bold = [line for line in lines if line.bold]
    plain = [line for line in lines if not line.bold]
    if not bold or not plain or len(bold) > 2 * len(plain) + 1:
        return set()
    return {id(line) for line in bold if len(line.text) <= 45}


def texts(lines: Sequence[Line]) -> list[tuple[str, Line, str]]:
    """Paragraphs of a list section as (text, line, label): columns of a grid apart, bold beginnings as labels."""
    result: list[tuple[str, Line, str]] = []
    run: list[Line] = []
    wrapped = _wrapped(lines)
    formed = _is_form(lines)

    def flush() -> None:
        result.extend((p.text, p.line, "") for p in _rejoined(run, wrapped))
        run.clear()

    for above, line in zip([None, *lines], lines, strict=False):
        cells = [c for c in line.cells if c.text]
        lead = _bold_lead(line)
        below_name = above is not None and above.bold and not line.bold
        if above is not None and (below_name or _is_level_head(above, line)) and LEVELS.match(line.text):
            flush()
            result.append((line.text, line, ""))  # how well what is named above it, or stands below it, is known
        elif lead:
            flush()
            result.append((lead[1], line, lead[0]))
        elif len(cells) > 1:
            flush()
            first, rest = cells[0], cells[1:]
            if (
                len(cells) == 2
                and LEVELS.match(rest[0].text) is None
                and (
                    formed
                    or first.text.endswith((":", "："))
                    or (_SIGNS.search(rest[0].text) and not re.search(r"[,;、،]", first.text))
                )
            ):
                result.append((rest[0].text, line, first.text))
            elif first.text.endswith((":", "：")):
                result.append((" ".join(c.text for c in rest), line, first.text))
            else:
                result.extend((text, line, "") for text in _with_levels([c.text for c in cells]))
        else:
            if result and not run and result[-1][2] and _goes_on(line, result[-1][1]):
                text, start, label = result[-1]
                result[-1] = (joined((text, line.text)), start, label)
                continue
            run.append(line)
    flush()
    return result


def _is_level_head(above: Line, line: Line) -> bool:
    """Whether a line in capitals below a list in other letters is no part of it."""
    return line.upper and not line.bullet and len(line.cells) == 1 and (above.bold or not above.upper)


def _with_levels(row: Sequence[str]) -> list[str]:
    """The texts of a row, each that tells how well put in brackets behind the one before it."""
    found: list[str] = []
    for text in row:
        if found and LEVELS.match(text) and not found[-1].endswith(")"):
            found[-1] = f"{found[-1]} ({text})"
        else:
            found.append(text)
    return found


def _is_form(lines: Sequence[Line]) -> bool:
    """Whether a list is a table of labels and words, since most rows are those of a label and a list."""
    rows = [line.cells for line in lines if len(line.cells) > 1]
    if len(rows) < 2 or len(rows) < len(lines) or any(len(cells) != 2 for cells in rows):
        return False
    edges = {(round(one.x0), round(two.x0)) for one, two in rows}
    lists = sum(bool(_SIGNS.search(two.text)) for _, two in rows)
    return len(edges) == 1 and lists >= len(rows) / 2 and not any(_SIGNS.search(one.text) for one, _ in rows)


def _wrapped(lines: Sequence[Line]) -> float:
    """The most that the lines of one item are apart, in sizes, where a list sets its items further apart than those."""
    plain = [line for above, line in itertools.pairwise(lines) if not (line.bold or above.bold or line.bullet)]
    gaps = sorted(line.gap for line in plain if line.gap > 0 and not line.flat)
    small = [gap for gap in gaps if gap <= 1.15 * gaps[0]]
    large = gaps[len(small) :]
    return small[-1] if len(large) > len(small) and large[0] >= 1.35 * small[-1] else math.inf


def _apart_each(lines: Sequence[Line]) -> bool:
    """Whether lines are a list, an item a line, though some end near their column's edge: short, and hardly a sign."""
    texts = [line.text for line in lines]
    short = all(len(text) <= 48 and len(text.split()) <= 6 and not re.search(r"[.;:。：]$", text) for text in texts)
    signs = sum(bool(_SIGNS.search(text)) for text in texts)
    return len(texts) > 1 and short and signs <= len(texts) / 4 and not any(line.bullet or line.flat for line in lines)


#: What parts the words of a list within a line.
_SIGNS = re.compile(r"[,;、،，；|•·]")
#: The end of a line that says more is to come: a sign, or a small word.
_UNFINISHED = re.compile(r"[,;、،·|&/–-]$|\s[a-zà-ÿа-я]{1,3}$|[(（][^)）]*$")


def _wraps(above: Line, line: Line) -> bool:
    """Whether an item of a list goes on in the next line."""
    return was_full(above, line) and bool(_UNFINISHED.search(above.text) or re.match(r"[a-zà-ÿа-я]", line.text))


def _rejoined(lines: Sequence[Line], wrapped: float) -> list["_Text"]:
    """Paragraphs, and lines that wrap after a comma made one; of short lines without signs each is one.

    Lines that are further apart than `wrapped`, in sizes, are items of their own.
    """
    found: list[_Text] = []
    if wrapped < math.inf and not any(line.bullet or line.flat for line in lines):
        for above, line in zip([None, *lines], lines, strict=False):
            if above is not None and line.gap <= 1.15 * wrapped and was_full(above, line):
                found[-1].text = joined((found[-1].text, line.text))
            else:
                found.append(_Text(tidy(line.text), line))
        return found
    if _apart_each(lines):
        for above, line in zip([None, *lines], lines, strict=False):
            if above is not None and _wraps(above, line):
                found[-1].text = joined((found[-1].text, line.text))
            else:
                found.append(_Text(tidy(line.text), line))
        return found
    for paragraph in paragraphs(lines):
        if (
            found
            and not paragraph.bullet
            and re.search(r"[,;、،·|&]$", found[-1].text)
            and paragraph.line.bold == found[-1].line.bold
        ):
            found[-1].text += " " + paragraph.text
        else:
            found.append(_Text(_listed(paragraph), paragraph.line))
    return found


def _listed(paragraph: Paragraph) -> str:
    """A paragraph's text; where all words of a list are single ones, none goes on in the next line."""
    texts = [tidy(line.text) for line in paragraph.lines]
    items = [[item.strip() for item in _SIGNS.split(text)] for text in texts]
    single = all(len(item.split()) == 1 for row in items for item in row) and all(len(row) > 1 for row in items)
    single = single and not any(text[:1].islower() for text in texts[1:])
    return ", ".join(texts) if single and not paragraph.bullet else paragraph.text


@dataclass(slots=True)
class _Text:
    text: str
    line: Line


def _goes_on(line: Line, start: Line) -> bool:
    """Whether a plain line continues a labelled one."""
    return (
        not line.bullet
        and not line.bold
        and ":" not in line.text[:40]
        and line.gap < 1.9
        and line.start >= start.start - 1.5
    )


def _bold_lead(line: Line) -> tuple[str, str] | None:
    """A bold beginning and the plain rest of a line ("**Technical** Python, Go")."""
    runs = [r for c in line.cells for r in (*c.runs, None)][:-1]
    lead, rest = "", ""
    for index, run in enumerate(runs):
        if run is None:
            if rest:
                rest += " | " if len(line.cells) > 2 else "  "
            continue
        if not rest and (run.bold or not run.text.strip(" :：")) and (index == 0 or lead):
            lead += run.text
        else:
            rest += run.text
    lead, rest = tidy(lead).rstrip(" :："), tidy(rest).lstrip(" :：–-")
    if match := re.match(r"^([(（][^()（）]{1,40}[)）])\s*[:：]\s*(\S.*)$", rest):
        lead, rest = f"{lead} {match[1]}", match[2]  # how well belongs to the label
    if (
        lead
        and rest
        and len(lead) <= 45
        and re.search(r"\w", rest)
        and not re.search(r"[,;、，；]", lead)
        and not LEVELS.match(rest)
    ):
        return lead, rest
    return None


_DASHED, _WORDS = 3, 4  # A line of more words than these, each short, that dashes part is a list.


#: Marks of lists that part words within a line.
_MARKS_BETWEEN = re.compile(r" [▪▫■□◆◇♦●○◦▸►‣✦★❖] ")


#: A label that stands above its words.
_LABEL_ALONE = re.compile(r"[^\W_][^:：,;|•.]{2,40}[:：]")


def words(text: str) -> list[str]:
    """A list's words: cut at commas and bars outside of brackets, and at slashes where several part a list."""
    result: list[str] = []
    depth, start = 0, 0
    text = _MARKS_BETWEEN.sub(" • ", tidy(text))
    slashed = text.count(" / ") > 1 and not _SIGNS.search(text)
    if len(parted := re.split(r"\s+[–—-]\s+", text)) > _DASHED and not _SIGNS.search(text):
        return [word for word in parted if word] if all(len(word.split()) <= _WORDS for word in parted) else [text]
    sentence = len(text.split()) > 12 and not slashed and not re.search(r"[,;|•·、،]", text)
    if sentence:
        return [text]
    for index, char in enumerate(text):
        if char in "([（":
            depth += 1
        elif char in ")]）":
            depth = max(0, depth - 1)
        elif not depth and (
            char in ",;|•·、，；،⋅∙‧"
            or (slashed and char == "/" and text[index - 1 : index] == " " and text[index + 1 : index + 2] == " ")
        ):
            result.append(text[start:index])
            start = index + 1
    result.append(text[start:])
    cleaned = [re.sub(r"^(?:and|und|et|y|e|и)\s+(?=\w)", "", w.strip(" .–—-*")).strip() for w in result]
    return [w for w in cleaned if w]
