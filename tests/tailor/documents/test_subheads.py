"""Headings within sections, cards of positions, and running text whose edge is ragged."""

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _entry(title: str, employer: str, when: str) -> list[Line]:
    return [
        line(employer, "Leeds", bold=True, gap=1.6, apart=(50, 440)),
        line(title, when, italic=True, apart=(50, 440)),
        line("Wove rugs by hand", bullet="•", x0=65),
        line("Dyed wool", bullet="•", x0=65),
    ]


def test_headings_within_a_section_name_no_employer() -> None:
    rows = [
        line("Vocational" + "." * 60, size=8, gap=2.2),
        *_entry("Weaver", "Torvald Hex Ltd", "2015 – 2019"),
        *_entry("Apprentice weaver", "Hexmill Inc", "2012 – 2015"),
        line("Miscellaneous" + "." * 60, size=8, gap=2.2),
        *_entry("Shop assistant", "Lowry Stores", "2010 – 2012"),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, len(w.highlights)) for w in work] == [
        ("Torvald Hex Ltd", "Weaver", 2),
        ("Hexmill Inc", "Apprentice weaver", 2),
        ("Lowry Stores", "Shop assistant", 2),
    ]


def test_employers_above_their_positions_are_no_headings() -> None:
    rows = [
        line("Torvald Hex", size=12, bold=True, gap=2.2),
        *(line("Weaver, Carpets", "2015 – 2019", italic=True), line("Wove rugs", bullet="•", x0=65)),
        *(line("Apprentice, Carpets", "2012 – 2015", italic=True), line("Dyed wool", bullet="•", x0=65)),
        line("Lowry Stores", size=12, bold=True, gap=2.2),
        *(line("Assistant, Rugs", "2010 – 2012", italic=True), line("Sold rugs", bullet="•", x0=65)),
    ]
    names = [w.name for w in read(NAME, MAIL, heading("Experience"), *rows).work]
    assert names == ["Torvald Hex", "Torvald Hex", "Lowry Stores"]


def test_employers_above_a_title_and_a_place_beside_the_dates_are_no_headings() -> None:
    rows = [
        line("Porto Mar Alto", size=11, bold=True, gap=1.9),
        *(line("Industrial Electrician", italic=True), line("Feb 2019 – Present | Belo Horizonte")),
        *(line("Wired two lines", bullet="•", x0=65), line("Wrote the plans", bullet="•", x0=65)),
        line("Estaleiro Vento Sul", size=11, bold=True, gap=1.9),
        *(line("Maintenance Electrician", italic=True), line("May 2012 – Jan 2019 | Denver")),
        line("Kept the motors", bullet="•", x0=65),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Porto Mar Alto", "Industrial Electrician", "Belo Horizonte"),
        ("Estaleiro Vento Sul", "Maintenance Electrician", "Denver"),
    ]


def test_positions_on_cards_side_by_side() -> None:
    def row(*texts: str, bold: bool = False, gap: float = 1.4) -> Line:
        return line(*texts, bold=bold, apart=(50, 290), gap=gap)

    rows = [
        row("Torvald Hex", "Hexmill", bold=True),
        row("Weaver", "Apprentice"),
        row("2015 – 2019", "2012 – 2015", bold=True),
        line("Wove rugs by hand", "Dyed wool with woad", bullet="•", apart=(65, 305), gap=2.0),
        line("Sold some of them", "Spun the wool", bullet="•", apart=(65, 305), gap=2.0),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.dates, [h.text for h in w.highlights]) for w in work] == [
        ("Torvald Hex", "Weaver", "2015 – 2019", ["Wove rugs by hand", "Sold some of them"]),
        ("Hexmill", "Apprentice", "2012 – 2015", ["Dyed wool with woad", "Spun the wool"]),
    ]


def test_a_place_and_dates_at_the_right_are_no_card() -> None:
    rows = [
        *(line("Torvald Hex", "Leeds", bold=True, apart=(50, 440)), line("Weaver", "2015 – 2019", apart=(50, 440))),
        *(line("Hexmill", "Hull", bold=True, apart=(50, 440)), line("Apprentice", "2012 – 2015", apart=(50, 440))),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Torvald Hex", "Weaver", "Leeds"),
        ("Hexmill", "Apprentice", "Hull"),
    ]


def test_running_text_goes_on_below_a_line_that_is_not_full() -> None:
    rows = [
        line("Weaver, Torvald Hex", "2015 – 2019", bold=True),
        line("Wove rugs for those who walk barefoot in houses of stone and sold many", gap=1.8),
        line("to whoever asked. Dyed the wool with woad, madder and weld in old vats of", gap=1.3),
        line("copper.", gap=1.3),
    ]
    (work,) = read(NAME, MAIL, heading("Experience"), *rows).work
    assert (work.highlights, work.summary[-30:]) == ((), "madder and weld in old vats of copper."[-30:])


def test_who_works_for_themselves_is_not_lent_the_employer_above() -> None:
    rows = [
        row
        for when, what in (("2018 – 2019", "Intern – Torvald Hex"), ("2016 – 2018", "Freelance Weaver – Self-Employed"))
        for row in (line(when, "Leeds, UK", gap=3.0), line(what), line("Wove rugs, and sold them.", gap=2.2))
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [w.name for w in work] == ["Torvald Hex", "Self-Employed"]


def test_the_legal_form_of_a_firm_ends_no_sentence() -> None:
    rows = [
        *(line("2018 – 2019", "Leeds, UK"), line("Senior Master Weaver – Torvald Hex Inc.")),
        line("Wove rugs for those who walk barefoot in houses of stone.", gap=2.2),
        *(line("2016 – 2018", "Hull, UK", gap=3.0), line("Weaver – Hexmill")),
        line("Dyed wool for those who wear it, in vats of old copper.", gap=2.2),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position) for w in work] == [
        ("Torvald Hex Inc.", "Senior Master Weaver"),
        ("Hexmill", "Weaver"),
    ]


def test_a_year_at_the_beginning_of_the_line_below_ends_the_range_above() -> None:
    rows = [
        *(line("Weaver", size=13, gap=2.2), line("Torvald Hex, January 2015 – December")),
        line("2017, Wove rugs for those who walk.", gap=1.2),
        *(line("Apprentice", size=13, gap=2.2), line("Hexmill, March 2014 – December 2014, Dyed wool.")),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.dates) for w in work] == [
        ("Torvald Hex", "Weaver", "January 2015 – December 2017"),
        ("Hexmill", "Apprentice", "March 2014 – December 2014"),
    ]
    assert work[0].summary == "Wove rugs for those who walk."


def test_positions_that_stand_far_below_a_list_of_skills_without_a_heading() -> None:
    rows = [
        line("Woad, Madder, Weld, Indigo"),
        line("Twill, Satin, Tabby"),
        *(
            line("Torvald Hex Inc. — Customer Experience Team", bold=True, gap=4.2),
            line("Senior Weaver"),
            line("2017 – 2019"),
        ),
        *(line("Wove rugs by hand", bullet="•", x0=65), line("Sold rugs", bullet="•", x0=65)),
        *(line("Hexmill Ltd", bold=True, gap=2.0), line("Research Assistant"), line("May 2015 – 2017")),
        *(line("Dyed wool", bullet="•", x0=65), line("Spun wool", bullet="•", x0=65)),
    ]
    resume = read(NAME, MAIL, heading("Education"), line("Hull College, 2012 – 2014"), heading("Skills"), *rows)
    assert [w.position for w in resume.work] == ["Senior Weaver", "Research Assistant"]
    assert resume.work[0].name.startswith("Torvald Hex")
    assert resume.skills[-1].keywords[-1] == "Tabby"


def test_a_larger_heading_below_skills_is_no_label_of_theirs() -> None:
    def head(text: str, size: float = 16) -> Line:
        return line(text, size=size, bold=True, gap=2.0)

    rows = [
        *(head("Education"), line("Hull College, 2012 – 2014")),
        *(head("Experience"), line("Weaver, Torvald Hex, 2014 – 2019"), line("Wove rugs", bullet="•")),
        *(head("Skills"), head("Languages", 14), line("Python, Java, Haskell")),
        *(head("Tools", 14), line("Loom, Spindle, Vat")),
        *(head("Current Projects"), line("A rug for a house of stone")),
    ]
    assert [p.name for p in read(NAME, MAIL, *rows).projects] == ["A rug for a house of stone"]


def test_positions_of_a_word_file_below_employers_with_their_towns_behind_dashes() -> None:
    def row(text: str, size: float, bullet: str = "") -> Line:
        made = line(text, size=size, bold=size == 13, italic=size == 12, bullet=bullet)
        made.flat = True
        return made

    rows = [
        *(row("Torvald Hex — Remote, previously Leeds, UK", 13), row("Manager, Carpets (May 2018—June 2020)", 12)),
        row("Sold rugs", 10, "•"),
        *(row("Engineering Manager, Site Looms (May 2015—May 2018)", 12), row("Wove rugs", 10, "•")),
        *(row("Hexmill — Hull, UK", 13), row("Loom Engineer (May 2012—May 2015)", 12), row("Dyed wool", 10, "•")),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position) for w in work] == [
        ("Torvald Hex", "Manager, Carpets"),
        ("Torvald Hex", "Engineering Manager, Site Looms"),
        ("Hexmill", "Loom Engineer"),
    ]


def test_lists_behind_labels_in_the_head_of_a_page() -> None:
    rows = [
        line("Fields:", "Weaving, Dyeing, Selling", apart=(50, 110), base=80),
        *(line("Tech:", base=95), line("Loom, Spindle, Vat, Woad", gap=0.0, x0=110, base=95)),
        line("Loves:", "Chess, Long walks, Old houses", apart=(50, 110), base=110),
    ]
    work = (heading("Experience"), line("Weaver, Torvald Hex, 2014 – 2019"), heading("Education"), line("Hull, 2014"))
    (skill,) = read(NAME, MAIL, *rows, *work).skills
    assert skill.keywords == ("Loom", "Spindle", "Vat", "Woad")


def test_the_second_half_of_a_list_in_a_column_of_its_own() -> None:
    def row(text: str, base: float, column: str, x0: float) -> Line:
        made = line(text, base=base, x0=x0)
        made.column = column
        return made

    left = [heading("Skills"), *(row(text, 100 + 14 * n, "l1", 50) for n, text in enumerate(("Loom", "Vat", "Woad")))]
    left[0].column = "l1"
    right = [row(text, 100 + 14 * n, "r1", 300) for n, text in enumerate(("Spindle", "Wool", "Weld"))]
    (skill,) = read(NAME, MAIL, *left, *right).skills
    assert skill.keywords == ("Loom", "Vat", "Woad", "Spindle", "Wool", "Weld")


def test_the_only_heading_of_a_side_column_is_smaller_than_the_others() -> None:
    def row(text: str, size: float, x0: float, column: str, gap: float = 1.5) -> Line:
        made = line(text, size=size, x0=x0, gap=gap)
        made.column = column
        return made

    left = [
        row(text, size, 50, "l1", 3.0) for text, size in (("Pat Lowry", 22), ("pat@loom.example", 10), ("Leeds", 10))
    ]
    left += [row("Skills", 12, 50, "l1", 3.0), *(row(text, 10, 50, "l1", 3.0) for text in ("Loom", "Vat", "Woad"))]
    right = [row("Experience", 18, 250, "r1", 3.0), row("Weaver, Torvald Hex, 2014 – 2019", 10, 250, "r1")]
    right += [row("Education", 18, 250, "r1", 3.0), row("Hull College, 2012 – 2014", 10, 250, "r1")]
    (skill,) = read(*left, *right).skills
    assert skill.keywords == ("Loom", "Vat", "Woad")


def test_an_address_that_an_icon_stands_before_is_no_item_of_the_list_below() -> None:
    rows = [
        line("Weaver, Torvald Hex", "2014 – 2019"),
        line("https://torvald.example/", bullet="•", x0=58),
        *(line("Wove rugs", bullet="•", x0=65), line("Dyed wool", bullet="•", x0=65)),
    ]
    (work,) = read(NAME, MAIL, heading("Experience"), *rows).work
    assert (work.url, [h.text for h in work.highlights]) == ("https://torvald.example/", ["Wove rugs", "Dyed wool"])


def test_items_without_marks_that_stand_a_little_further_apart_than_their_lines() -> None:
    def row(text: str, gap: float) -> Line:
        made = line(text, x0=110, gap=gap)
        made.cells[0].x1 = 499.0
        return made

    rows = [
        line("2014 – 2019", "Weaver, Torvald Hex", apart=(50, 110)),
        *(row("Wove rugs for those who walk barefoot in houses of stone and glass and", 1.5), row("wood", 1.2)),
        *(row("Sold most of them to whoever asked for one, at prices of the year and", 1.38), row("less", 1.2)),
        row("Taught three apprentices how to weave", 1.38),
    ]
    (work,) = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [h.text.split()[0] for h in work.highlights] == ["Wove", "Sold", "Taught"]


def test_two_lists_of_skills_beside_headings_in_the_margin() -> None:
    def head(text: str) -> Line:
        return line(text, size=13, gap=3.0)

    def row(*texts: str) -> Line:
        return line(*texts, x0=165, gap=0.1)

    rows = [
        *(head("Experience"), row("Weaver, Torvald Hex, 2014 – 2019"), head("Education"), row("Hull College, 2014")),
        *(head("Skills"), row("Weaving", "Dyeing"), head("Technical"), row("Loom", "Vat"), row("Woad", "Weld")),
    ]
    words = [word for skill in read(NAME, MAIL, *rows).skills for word in (skill.name, *skill.keywords) if word]
    assert words == ["Weaving", "Dyeing", "Loom", "Vat", "Woad", "Weld"]


def test_a_sentence_below_a_label_in_a_grid_is_one() -> None:
    rows = [
        line("Weaving", "Dyeing", size=12, apart=(50, 250)),
        *(
            line("Rugs of wool by", "Woad and weld in", apart=(50, 250)),
            line("hand and foot.", "vats.", apart=(50, 250)),
        ),
    ]
    told = [(skill.name, skill.keywords) for skill in read(NAME, MAIL, heading("Skills"), *rows).skills]
    assert told == [("Weaving", ("Rugs of wool by hand and foot",)), ("Dyeing", ("Woad and weld in vats",))]


def test_headings_in_the_margin_beside_headers_name_no_employer() -> None:
    def row(label: str, *texts: str) -> Line:
        made = line(label, *texts, apart=(120 - 5.0 * len(label), 140, 440), gap=2.0)
        made.cells[0].size = made.size = 12.0
        return made

    head = line("Experience", size=14, gap=3.0, x0=70)
    rows = (
        *(row("Vocational", "Engineer, Torvald Hex Ltd", "2015 – 2019"), line("Wove rugs", bullet="•", x0=150)),
        line("Apprentice, Hexmill Inc", "2012 – 2015", apart=(140, 440), gap=2.0),
        line("Dyed wool", bullet="•", x0=150),
    )
    work = read(NAME, MAIL, head, *rows, line("Skills", size=14, gap=3.0, x0=90), line("Weaving", x0=140)).work
    assert [(w.name, w.position) for w in work] == [("Torvald Hex Ltd", "Engineer"), ("Hexmill Inc", "Apprentice")]


def test_headings_within_a_section_above_employers_that_might_be_such() -> None:
    def entry(title: str, employer: str, when: str) -> list[Line]:
        return [
            line(title, size=12, gap=1.8),
            line(employer, bold=True),
            line(when, size=9),
            line("Wove rugs by hand", bullet="•", x0=65),
        ]

    rows = [
        line("Industry", size=12, bold=True, gap=2.4),
        *entry("Loom Mechanic", "Tarrow Weaving School", "2015 – 2019"),
        *entry("Apprentice", "Hexmill", "2012 – 2015"),
        line("Volunteering", size=12, bold=True, gap=2.4),
        *entry("Help with the summer fair", "Lowry Stores", "2010 – 2012"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows)
    assert [(w.name, w.position) for w in found.work] == [
        ("Tarrow Weaving School", "Loom Mechanic"),
        ("Hexmill", "Apprentice"),
    ]
    assert len(found.volunteer) == 1


def test_a_lone_heading_of_what_was_done_unpaid() -> None:
    rows = [
        *_entry("Weaver", "Torvald Hex Ltd", "2015 – 2019"),
        line("Voluntary", size=12, gap=1.8),
        *_entry("Help with the fair", "Lowry Stores", "2010 – 2012"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows)
    assert [(w.name, w.position) for w in found.work] == [("Torvald Hex Ltd", "Weaver")]
    assert [unpaid.organization for unpaid in found.volunteer] == ["Lowry Stores"]
