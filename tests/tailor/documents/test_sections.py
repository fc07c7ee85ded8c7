"""Which lines are headings, and what stands below each."""

import time
from dataclasses import replace

import pytest

from tailor.documents.docx import reader
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import kinds, sections
from tailor.documents.parsing.page_marks import without_page_marks
from tailor.documents.parsing.parse import parse
from tests.tailor.documents import bombs
from tests.tailor.documents.lines import line

W = bombs.W.decode()


def _kinds(lines: list[Line]) -> list[tuple[str | None, list[str]]]:
    return [(bucket.kind, [line.text for line in bucket.lines]) for bucket in sections.split(lines) if bucket.heading]


def test_headings_in_the_margin_stand_beside_what_looks_as_they_do() -> None:
    apart = [50.0, 150.0]
    lines = [
        line("JANE DOE", bold=True, size=18),
        line("jane@example.com"),
        line("SUMMARY", bold=True),
        line("Keeps bicycles and their riders going.", x0=150.0, gap=0.0),
        line("EXPERIENCE", "MECHANIC — WHEELS LTD — MAY 2018 TO MAY 2020", bold=True, apart=apart),
        line("Repaired what came in.", x0=150.0),
        line("EDUCATION", "B.A. OF ARTS — SMALL COLLEGE — MAY 2011", bold=True, apart=apart),
    ]
    assert _kinds(lines) == [
        ("summary", ["Keeps bicycles and their riders going."]),
        ("work", ["MECHANIC — WHEELS LTD — MAY 2018 TO MAY 2020", "Repaired what came in."]),
        ("education", ["B.A. OF ARTS — SMALL COLLEGE — MAY 2011"]),
    ]


def test_a_title_with_its_dates_beside_it_is_no_heading_in_the_margin() -> None:
    lines = [
        line("Jane Doe", bold=True, size=18),
        line("jane@example.com"),
        line("EXPERIENCE", bold=True, gap=2.0),
        line("Wheels Ltd", "Leeds", bold=True),
        line("Summer Job", "June 2019 – August 2019", italic=True),
        line("Repaired what came in.", bullet="•", x0=60.0),
        line("ABOUT ME", bold=True, gap=2.0),
        line("Skills", "Wheels, chains", italic=True),
        line("Languages", "English", italic=True),
    ]
    resume = parse(lines)[0]
    assert [(job.name, job.position, len(job.highlights)) for job in resume.work] == [("Wheels Ltd", "Summer Job", 1)]


def test_a_heading_of_its_own_look_is_told_by_its_colon() -> None:
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        line("CAREER PROFILE:-", bold=True, size=16),
        line("Fits pipes."),
        line("WORK EXPERIENCE IN DETAILS:-", bold=True, size=14),
        line("Pipe fitter at Flow Ltd, 2018 - 2020"),
    ]
    assert [kind for kind, _ in _kinds(lines)] == ["summary", "work"]


def test_a_rule_before_a_heading_is_none_of_its_words() -> None:
    lines = [
        line("Jane Doe", bold=True, size=14),
        line("jane@example.com"),
        line("_______________Professional Work Experience", bold=True, size=14),
        line("Nurse, General Hospital, 2018 - 2020"),
        line("Education", bold=True, size=14),
        line("BSc in Nursing, 2017"),
    ]
    assert [(kind, found) for kind, found in _kinds(lines) if kind == "work"] == [
        ("work", ["Nurse, General Hospital, 2018 - 2020"])
    ]


def test_a_row_of_one_cell_stands_in_no_column() -> None:
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>' for text in texts)}</w:tc>"

    rows = (cell("Positions Held"), cell("2019") + cell("Acme Inc.", "Engineer"))
    table = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    data = bombs.docx(f"<w:document {W}><w:body>{table}</w:body></w:document>".encode())
    assert {line.column for line in reader.lines(data)[0]} == {""}


def test_the_only_line_that_heads_the_positions_may_look_unlike_the_other_headings() -> None:
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        line("WORK EXPERIENCE:", bold=True, size=10, gap=3.0),
        line("Pipe fitter at Flow Ltd, 2018 - 2020"),
        line("Education", bold=True, size=14, gap=3.0),
        line("Diploma in Plumbing, Small College, 2017"),
        line("Skills", bold=True, size=14, gap=3.0),
        line("Soldering, bending"),
    ]
    assert [kind for kind, _ in _kinds(lines)] == ["work", "education", "skills"]


def test_a_heading_at_the_top_of_a_page_needs_no_room_above() -> None:
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        line("Profile", bold=True, gap=2.7),
        line("Fits pipes.", bold=True),
        line("Skills", bold=True, gap=2.7),
        line("Soldering, bending", bold=True),
    ]
    top = [
        line("Career Experience Highlights", bold=True, gap=0.0),
        line("Pipe fitter, Flow Ltd, 2018 - 2020", bold=True, gap=2.0),
    ]
    for one in top:
        one.page = 2
    assert [kind for kind, _ in _kinds([*lines, *top])] == ["summary", "skills", "work"]


def test_headings_whose_words_tell_count_for_their_look() -> None:
    lines = [
        line("MARTA EXAMPLE", bold=True, size=20),
        line("marta@example.org"),
        line("EDUCACIÓN", bold=True, gap=2.2),
        line("Universidad del Valle, 2008 – 2012"),
        line("CONOCIMIENTOS EN TEJIDO", bold=True, gap=2.2),
        line("Telares, hilado"),
        line("EXPERIENCIA EN LA INDUSTRIA", bold=True, gap=2.2),
        line("Hilados Sol, tejedora, 2012 – 2015"),
        line("EXPERIENCIA EN TALLERES", bold=True, gap=2.2),
        line("Taller Luna, aprendiz, 2007 – 2008"),
        line("OTRAS DISTINCIONES", bold=True, gap=2.2),
        line("Socia de la casa de la lana"),
    ]
    kinds = [(kind, told) for kind, told in _kinds(lines) if kind != "sections"]
    assert ("work", ["Taller Luna, aprendiz, 2007 – 2008"]) in kinds
    assert all("OTRAS DISTINCIONES" not in told for _, told in kinds)


def test_what_says_again_who_the_person_is_at_the_foot_of_a_page_is_left_out() -> None:
    foot = line("Jane Doe — jane@example.com — (999) 555-7777", size=7, gap=5.0, base=800.0)
    lines = [line("Jane Doe", size=20), line("jane@example.com", base=30.0), line("Fits pipes.", base=60.0), foot]
    assert [each.text for each in without_page_marks(lines)] == ["Jane Doe", "jane@example.com", "Fits pipes."]
    behind = [line("SPINNER", size=30), *lines]
    assert foot not in without_page_marks(behind), "the name stands below what she is"
    begun = time.perf_counter()
    without_page_marks([*lines[:2], line("!" * 100_000, base=800.0)])
    assert time.perf_counter() - begun < 2.0
    alone = [lines[0], lines[2], foot]
    assert without_page_marks(alone) == alone, "nothing else tells how to write to her"


def _in(column: str, *lines: Line) -> list[Line]:
    return [replace(each, column=column) for each in lines]


def test_text_below_columns_goes_on_with_the_entries_of_the_column_above_it() -> None:
    lines = [
        *_in("", line("Jane Doe", bold=True, size=20), line("jane@example.com")),
        *_in("l33", line("Experience", bold=True, size=14), line("Cook, Inn, 2018 - 2020"), line("Waiter, Inn, 2016")),
        *_in("r33", line("Skills", bold=True, size=14, x0=400), line("Sauces", x0=400)),
        *_in("", line("Porter, Inn, 2014"), line("Education", bold=True, size=14), line("Small College, 2013")),
    ]
    assert _kinds(lines)[0] == ("work", ["Cook, Inn, 2018 - 2020", "Waiter, Inn, 2016", "Porter, Inn, 2014"])


def test_a_heading_in_a_column_of_its_own_heads_the_text_below() -> None:
    lines = [
        *_in("", line("Jane Doe", bold=True, size=20), line("jane@example.com")),
        *_in("l10", line("Skills", bold=True, size=14)),
        *_in("", line("Sauces, pastry"), line("Education", bold=True, size=14), line("Small College, 2013")),
    ]
    assert _kinds(lines)[0] == ("skills", ["Sauces, pastry"])


def test_languages_of_machines_are_skills() -> None:
    head = [line("Jane Doe", bold=True, size=20), line("jane@example.com")]
    work = [line("Experience", bold=True, size=14), line("Cook, Inn, 2018 - 2020")]
    for spoken, kind in ((["Python", "C++", "SQL"], "skills"), (["English", "French"], "languages")):
        buckets = sections.split([*head, *work, line("Language Skills", bold=True, size=14), *map(line, spoken)])
        kinds.told(buckets)
        assert buckets[-1].kind == kind


def test_a_columns_headings_may_have_a_colour_of_their_own() -> None:
    def grey(text: str) -> Line:
        made = line(text, size=14)
        made.cells[0].color = 0x555555
        return made

    lines = [
        *_in("l", line("JANE DOE", size=20), grey("SELECTED INDUSTRY EXPERIENCE"), line("Cook, Inn, 2018 - 2020")),
        *_in("l", grey("EDUCATION"), line("Small College, 2013")),
        *_in("r", line("CONTACT", size=14), line("jane@example.com"), line("SKILLS", size=14), line("Sauces")),
    ]
    assert [kind for kind, _ in _kinds(lines)] == ["work", "education", "contact", "skills"]


def test_a_page_goes_on_with_the_entries_that_are_set_as_its_lines_are() -> None:
    left = [
        line("Experience", size=14, bold=True, gap=2.4),
        line("Weaver", "May 2018 – May 2020", bold=True),
        line("Torvald Hex", italic=True),
        line("Wove rugs", bullet="•", x0=60.0),
    ]
    right = [line("Skills", size=14, bold=True, gap=0.0, x0=400.0), line("Weaving, Excel", x0=400.0)]
    over = [
        line("Spinner", "May 2014 – May 2018", bold=True, gap=0.0),
        line("Small Mill", italic=True),
        line("Spun wool", bullet="•", x0=60.0),
    ]
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        *(replace(one, column="l30") for one in left),
        *(replace(one, column="r30") for one in right),
        *(replace(one, page=2) for one in over),
    ]
    told = [text for kind, texts in _kinds(lines) if kind == "work" for text in texts]
    assert told[-3:] == ["Spinner May 2014 – May 2018", "Small Mill", "Spun wool"]


def test_headings_in_one_row_stand_above_columns() -> None:
    apart = [50.0, 320.0]
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        line("Experience", size=14, bold=True, gap=2.4),
        line("Weaver, Torvald Hex", "2018 – 2020"),
        line("Education", "Skills", size=14, bold=True, gap=2.4, apart=apart),
        line("Loom College, 2012", "Weaving", "Carding", apart=[50.0, 320.0, 420.0]),
        line("Diploma"),
        line("Harrow School, 2008", "Excel", apart=apart),
        line("Interests", size=14, bold=True, gap=2.4),
        line("Chess"),
    ]
    assert _kinds(lines)[1:] == [
        ("education", ["Loom College, 2012", "Diploma", "Harrow School, 2008"]),
        ("skills", ["Weaving Carding", "Excel"]),
        ("interests", ["Chess"]),
    ]


def test_where_headings_are_larger_the_look_of_those_beside_heads_entries() -> None:
    main = [
        line("Experience", size=14, bold=True, gap=2.4),
        line("Loom keeper", bold=True),
        line("Torvald Hex, 2018 – 2020"),
        line("Education", size=14, bold=True, gap=2.4),
        line("Loom College, 2012"),
    ]
    beside = [
        text
        for title, words in (("About me", "Weaves."), ("Skills", "Weaving, carding"), ("Languages", "Welsh"))
        for text in (line(title, bold=True, gap=2.0, x0=400.0), line(words, x0=400.0))
    ]
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        *(replace(one, column="l30") for one in main),
        *(replace(one, column="r30") for one in beside),
    ]
    assert ("work", ["Loom keeper", "Torvald Hex, 2018 – 2020"]) in _kinds(lines)


def test_a_section_called_for_experience_and_knowledge_may_list_skills() -> None:
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("Berufserfahrung", size=14, bold=True, gap=2.4),
        line("Weberin, Torvald Hex", "2018 – 2020"),
        line("Erfahrung und Kenntnisse", size=14, bold=True, gap=2.4),
        line("Stoffe: Leinen, Wolle, Seide"),
        line("Maschinen: Webstuhl, Spinnrad"),
    ]
    buckets = sections.split(lines)
    kinds.told(buckets)
    assert [bucket.kind for bucket in buckets[1:]] == ["work", "skills"]


def test_a_foot_of_date_name_and_page_in_cells_says_nothing() -> None:
    lines = [
        *(line("Jane Doe", base=50.0), line("jane@example.com", base=70.0), line("Fits pipes.", base=90.0)),
        line("DECEMBER 12, 2022", "JANE DOE · CURRICULUM VITAE", "1", base=800.0),
    ]
    assert [each.text for each in without_page_marks(lines)] == ["Jane Doe", "jane@example.com", "Fits pipes."]


@pytest.mark.parametrize(
    "foot",
    [
        "Jane Doe – sida 1 av 2",
        "Senast uppdaterad okt 2026",
        "*This document was last updated on 2023-06-20 using Typst.",
    ],
)
def test_what_a_page_says_of_itself_at_its_foot(foot: str) -> None:
    lines = [line("Jane Doe", size=20), line("jane@example.com", base=30.0), line("Fits pipes.", base=60.0)]
    assert without_page_marks([*lines, line(foot, size=7, gap=5.0, base=800.0)]) == lines


def test_the_only_heading_of_a_column_may_open_it() -> None:
    side = [line("EDUCATION", size=10.5, bold=True, gap=0), line("BA Weaving", size=9, bold=True)]
    side += [line("Loom College", size=9), line("2004 – 2007", size=9)]
    main = [
        line("Anna Example", size=20, bold=True, gap=0),
        line("anna@example.org"),
        line("EXPERIENCE", size=14, bold=True, gap=3),
    ]
    main += [
        line("Weaver, Hexmill Ltd, 2012 – 2014"),
        line("SKILLS", size=14, bold=True, gap=3),
        line("Weaving, dyeing"),
    ]
    for one in side:
        one.column = "l10"
    for one in main:
        one.column = "r10"
    resume = parse([*side, *main])[0]
    assert [e.institution for e in resume.education] == ["Loom College"]


def test_columns_below_a_heading_over_all_of_them_do_not_go_on_from_the_page_before() -> None:
    def inner(text: str, page: int) -> Line:
        return replace(line(text, x0=150.0), column="t15", page=page)

    first = [
        line("Pat Lowry", size=20),
        line("EXPERIENCE", bold=True, size=14),
        inner("Weaver, Hexmill, 2015 - 2019", 1),
    ]
    second = [replace(line("EDUCATION", bold=True, size=14), page=2), inner("B.A. of Arts, 2012 - 2015", 2)]
    second += [replace(line("SKILLS", bold=True, size=14), page=2), inner("Weaving", 2)]
    assert _kinds([*first, *second]) == [
        ("work", ["Weaver, Hexmill, 2015 - 2019"]),
        ("education", ["B.A. of Arts, 2012 - 2015"]),
        ("skills", ["Weaving"]),
    ]


def test_headings_of_telling_words_in_a_look_of_their_own() -> None:
    rows = [line("Pat Lowry", size=20), line("Summary", size=11.5), line("Weaves by hand.")]
    for title, text in (
        ("Recent Relevant Recorded Experiences", "Weaver, Hexmill, 2015 - 2019"),
        ("Top Weaving Skills at the Loom", "Carpets, rugs"),
        ("Recent Certifications and Badges", "Dyer"),
    ):
        rows += [line(title, size=14, gap=2.4), line(text), line("told at some length, as the text of a page is")]
    assert [kind for kind, _ in _kinds(rows)] == ["summary", "work", "skills", "certificates"]


def test_a_heading_of_no_known_words_that_an_empty_line_sets_off_in_a_plain_file() -> None:
    rows = [line("Pat Lowry"), line("Work experience", gap=2.4), line("Weaver, Hexmill, 2015 - 2019")]
    rows += [
        line("Kept the looms and wove nine rugs."),
        line("Dyed wool of every kind."),
        line("Loom & Dye Skills", gap=2.4),
    ]
    rows += [line("Woad"), line("Education"), line("B.A. of Arts, 2012 - 2015"), line("Languages"), line("Welsh")]
    assert [kind for kind, _ in _kinds(rows)] == ["work", "skills", "education", "languages"]


@pytest.mark.parametrize(("size", "kind"), [(12, "awards"), (16, "work")])
def test_a_smaller_heading_right_below_awards_opens_no_work(size: float, kind: str) -> None:
    job = line("Weaver, Torvald Hex, 2012 - 2014"), line("Wove rugs", bullet="•")
    buckets = [
        sections.Bucket("work", line("Experience", size=16), [*job]),
        sections.Bucket("awards", line("Honors & Awards", size=16)),
        sections.Bucket("work", line("RESEARCH", size=size), [line("2019", "Heron Scholarship, Weaver's Guild, $600")]),
    ]
    kinds.told(buckets)
    assert [bucket.kind for bucket in buckets] == ["work", "awards", kind]


def test_titles_in_the_look_of_headings_are_none_where_headings_stand_apart() -> None:
    def bold(text: str, gap: float) -> Line:
        return line(text, bold=True, gap=gap)

    rows = [line("Pat Lowry", bold=True), line("pat@mail.example"), bold("Experience", 2.4)]
    for title, name, when in (("Mill Manager", "Hexmill", "2020 – Present"), ("Loom Keeper", "Tarn", "2017 – 2019")):
        rows += [bold(title, 1.2), line(f"{name} — Ulm", italic=True), line(when, italic=True)]
        rows += [line("Kept forty looms weaving.", bullet="•")]
    rows += [
        bold("Education", 2.4),
        bold("B.S. in Weaving", 1.2),
        line("Ulm University", italic=True),
        line("May 2017"),
    ]
    rows += [bold("Skills", 2.4), line("Wool", bullet="•"), line("Linen", bullet="•")]
    resume = parse(rows)[0]
    assert [(job.name, job.position) for job in resume.work] == [("Hexmill", "Mill Manager"), ("Tarn", "Loom Keeper")]


def test_titles_in_the_look_of_headings_above_their_employers_and_dates_are_none() -> None:
    lines = [line("Jane Doe", size=18), line("jane@example.com"), line("Employment", bold=True, gap=0.0)]
    for title, firm in (("Head Groom", "Ash Stables, May 2018 – Present"), ("Saddler", "Hexmill, 2014 – 2018")):
        lines += [line(title, bold=True), line(firm), line("Looked after horses.", bullet="•")]
    lines += [line("Education", bold=True, gap=0.0), line("Diploma, Ash College, 2012")]
    lines += [line("Skills", bold=True, gap=0.0), line("Riding, leather")]
    for each in lines:
        each.flat = True
    assert [kind for kind, _ in _kinds(lines)] == ["work", "education", "skills"]


@pytest.mark.parametrize("sign", ["■", "─", "═"])
def test_a_rule_of_signs_between_entries_is_none_of_their_items(sign: str) -> None:
    lines = [line("Jane Doe", size=18), line("jane@example.com"), line("EXPERIENCE", bold=True, size=12, gap=2.6)]
    for dated in ("Groom | Ash Stables | 2018 - 2021", "Saddler | Hexmill | 2014 - 2018"):
        lines += [line(dated, gap=1.6), line("Looked after horses and tack.", bullet="•", x0=60.0)]
        lines += [line(sign * 40, bullet=sign if sign == "■" else "", gap=1.6)]
    work = parse(lines)[0].work
    assert [(item.name, item.position, len(item.highlights)) for item in work] == [
        ("Ash Stables", "Groom", 1),
        ("Hexmill", "Saddler", 1),
    ]
