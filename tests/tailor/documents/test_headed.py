"""Headers of positions as people set them by themselves: with signs, labels and little words of their own."""

from dataclasses import replace

import pytest

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import paragraphs, sections, supervisors
from tailor.documents.words import contracts, dates, headings, regions
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _work(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(w.name, w.position, w.location) for w in _work(*rows)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("VII 2015 - X 2021", "2015-07", "2021-10"), ("V 2012 – I 2015", "2012-05", "2015-01")],
)
def test_months_in_roman_figures_of_one_letter_within_a_range(text: str, start: str, end: str) -> None:
    assert [(found.start, found.end) for found in dates.find(text)] == [(start, end)]
    assert [found.start for found in dates.find("Project X 2021")] == ["2021"]


def test_a_title_and_its_employer_with_a_country_behind() -> None:
    assert _told(
        line("Rug Weaver — Brown Hive, Kuwait", "Feb 2021 – Present", bold=True, gap=2.0),
        line("Wove rugs of wool for two hotels.", bullet="•"),
        line("Weaver — Redding Yarns, Egypt", "Jun 2018 – Jan 2021", bold=True, gap=2.0),
        line("Dyed wool by hand.", bullet="•"),
    ) == [("Brown Hive", "Rug Weaver", "Kuwait"), ("Redding Yarns", "Weaver", "Egypt")]


def test_an_employer_behind_its_dates_and_a_little_word() -> None:
    assert _told(
        line("Weaver", bold=True, gap=2.0),
        "Sept. 2021 – ongoing at Hexmill Textiles in Ovenbird",
        line("Wove rugs.", bullet="•"),
        line("Dyer", bold=True, gap=2.0),
        "Jan. 2019 – Aug. 2021 at Norrsken",
        line("Dyed wool.", bullet="•"),
    ) == [("Hexmill Textiles", "Weaver", "Ovenbird"), ("Norrsken", "Dyer", "")]


def test_what_stands_before_a_known_employer_goes_on_with_the_title() -> None:
    assert [
        (w.name, w.position)
        for w in _work(
            line("Technical Lead – Loom Renewal at VELDRA", bold=True, gap=2.0),
            "January 2024 – March 2025",
            "Led the renewal of forty looms in two halls of the mill.",
            line("Team Lead at VELDRA", bold=True, gap=2.0),
            "September 2021 – December 2023",
            "Led a team of six weavers and planned what they wove.",
        )
    ] == [("VELDRA", "Technical Lead – Loom Renewal"), ("VELDRA", "Team Lead")]


def test_a_season_before_a_kind_of_contract() -> None:
    assert contracts.is_contract("Summer Internship")
    rows: list[Line | str] = [
        line("Software Developer", bold=True, gap=2.0),
        "KVX| Summer Internship | June 2021",
        line("Built a debugger.", bullet="•"),
        line("Software Developer", bold=True, gap=2.0),
        "ORB| Summer Internship | June - August 2019",
        line("Built a shop.", bullet="•"),
    ]
    assert [(w.name, w.position) for w in _work(*rows)] == [
        ("KVX", "Software Developer"),
        ("ORB", "Software Developer"),
    ]


def test_a_label_of_two_words_above_the_items_of_each_entry() -> None:
    rows: list[Line | str] = []
    for title, employer, when in (
        ("Graduate Research Assistant", "Ovenbird University with Dr. Vera Holm", "2018 - Present,"),
        ("Summer Intern", "Hexmill Headquarters", "2017,"),
        ("Undergraduate Researcher", "University of Norrsken", "2014 - 2016,"),
    ):
        rows += [line(title, bold=True, size=12, gap=2.0), line(employer, size=12, gap=1.1)]
        rows += [line(when, italic=True, size=8, gap=1.6), line("Achievements/Tasks", italic=True, size=8, gap=1.6)]
        rows += [line("Counted rugs", bullet="•", x0=60), line("Wove two of them", bullet="•", x0=60)]
    assert [(w.name, w.position, w.dates) for w in _work(*rows)] == [
        ("Ovenbird University", "Graduate Research Assistant", "2018 - Present"),
        ("Hexmill Headquarters", "Summer Intern", "2017"),
        ("University of Norrsken", "Undergraduate Researcher", "2014 - 2016"),
    ]


def test_with_whom_somebody_did_research() -> None:
    assert supervisors.apart("Hexmill Lab with Prof. Vera Holm") == ("Hexmill Lab", "with Prof. Vera Holm")
    assert supervisors.apart("Sales with Care") == ("Sales with Care", "")


def test_a_squares_and_the_words_of_the_french_part_title_and_employer() -> None:
    assert _told(
        line("Weaver ▪ Hexmill Textiles ▪ 2019 - 2021", gap=2.0),
        line("Wove rugs.", bullet="•"),
        line("Stage de master au sein de l’équipe Norrsken", "2018", gap=2.0),
        line("Dyed wool.", bullet="•"),
    ) == [("Hexmill Textiles", "Weaver", ""), ("Norrsken", "Stage de master", "")]


def test_a_town_that_is_called_as_an_organisation_is() -> None:
    assert regions.split_place("Loom Department, State College, PA") == ("Loom Department", "State College, PA")


@pytest.mark.parametrize("text", ["Work References", "Personal references"])
def test_headings_of_references(text: str) -> None:
    assert headings.section_of(text) == "references"
    assert headings.section_of("Praktische Erfahrungen") == "work"


def test_a_column_of_a_later_page_goes_on_with_the_column_that_is_set_as_it_is() -> None:
    def jobs(page: int, column: str, *titles: str) -> list[Line]:
        rows = []
        for title in titles:
            rows += [line(title, x0=260, size=12, gap=2.3), line("2014 – 2022", x0=470, size=9)]
            rows += [line("Hexmill", x0=260, size=8), line("Wove rugs", bullet="•", x0=280, size=12)]
        return [replace(row, page=page, column=column) for row in rows]

    left = [line("Skills", size=14, gap=0.0), line("Weaving", size=12), line("Dyeing", size=12)]
    school = [line("Education", size=14, gap=0.0), line("Mill School", size=12), line("2010 – 2013", size=9)]
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        *(replace(row, column="l21") for row in left),
        replace(line("Experience", size=14, x0=260, gap=0.0), column="r21"),
        *jobs(1, "r21", "Weaver", "Dyer"),
        *(replace(row, page=2, column="l22") for row in school),
        *jobs(2, "r22", "Spinner"),
    ]
    told = {bucket.kind: [row.text for row in bucket.lines] for bucket in sections.split(lines)}
    assert told["work"][-4:] == ["Spinner", "2014 – 2022", "Hexmill", "Wove rugs"]
    assert told["education"] == ["Mill School", "2010 – 2013"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("6/15/23-8/11/23", "2023-06", "2023-08"),
        ("01/07/21 - 30/08/21", "2021-07", "2021-08"),
        ("5/6/21 - 8/11/23", "2021", "2023"),
        ("06/12/2013 – 18/05/18", "2013-12-06", "2018-05"),
        ("depuis le 21/05/18", "2018-05", ""),
        ("21 a 24 de Novembro de 2019", "2019-11-21", "2019-11-24"),
        ("21.–24. November 2019", "2019-11-21", "2019-11-24"),
        ("November 21-24, 2019", "2019-11-21", "2019-11-24"),
        ("7, Dec. 2016 - 27, Dec. 2016", "2016-12-07", "2016-12-27"),
        ("Março de 2016 – atualidade", "2016-03", ""),
        ("Spring’24", "2024", ""),
        ("Fall '98 – Spring '99", "1998", "1999"),
        ("15.06.19 – 31.12.20", "2019-06", "2020-12"),
        ("12/31/19-present", "2019-12", ""),
    ],
)
def test_days_of_a_range(text: str, start: str, end: str) -> None:
    assert [(found.start, found.end) for found in dates.find(text)] == [(start, end)]
    assert not dates.find("Version 1/2/20")
    assert dates.find("Grade 7, Dec. 2016")[0].text == "Dec. 2016"


def test_a_long_title_beside_its_town_is_no_sentence() -> None:
    rows = [
        line("Hexmill Corporation", "2011 – 2015", gap=2.0),
        line(
            "Digital Design Engineer (Promoted from Grade 3 to Grade 5 in 18 months, 6 months early)",
            "Hudson, MA",
            apart=(50, 440),
        ),
        line("Designed a loom for two weavers", bullet="•", x0=60),
        line("Hexmill Corporation", "2010 – 2011", gap=2.0),
        line("Design Intern", "Hudson, MA", apart=(50, 440)),
        line("Counted rugs", bullet="•", x0=60),
    ]
    assert [w.position.split(" (")[0] for w in _work(*rows)] == ["Digital Design Engineer", "Design Intern"]


def test_an_employer_below_the_town_of_a_title() -> None:
    rows: list[Line | str] = []
    for when, title, employer in (
        ("seit September 2024", "Physiklehrer", "Wiener Hexenschule"),
        ("Januar 2021 - März 2021", "Fahrradbote", "Mjelm"),
        ("Februar 2019 - Juni 2020", "Programmierer", "Ovenbird GmbH"),
    ):
        rows += [line(when, title, gap=2.5), line("Wien", x0=230), line(employer, x0=230)]
        rows += [line("Unterricht und Zustellung mit dem Rad", x0=230)]
    assert _told(*rows) == [
        ("Wiener Hexenschule", "Physiklehrer", "Wien"),
        ("Mjelm", "Fahrradbote", "Wien"),
        ("Ovenbird GmbH", "Programmierer", "Wien"),
    ]


def test_what_stands_above_a_town_where_others_have_theirs_is_an_employer() -> None:
    rows: list[Line | str] = []
    for when, title, second, third in (
        ("2020 - 2021", "Tutor", "Lernhexe", "Mödling"),
        ("2018 - 2019", "Bote", "Wien", "Mjelm"),
        ("2016 - 2017", "Lehrer", "Wien", "Ovenbird GmbH"),
    ):
        rows += [line(when, title, gap=2.5), line(second, x0=230), line(third, x0=230)]
        rows += [line("Unterricht und Zustellung mit dem Rad in der ganzen Stadt", x0=230)]
    assert [w.name for w in _work(*rows)] == ["Lernhexe", "Mjelm", "Ovenbird GmbH"]


def test_a_town_with_its_postal_code() -> None:
    assert regions.split_place("Loom Lab, Dhaka 1212, Bangladesh") == ("Loom Lab", "Dhaka 1212, Bangladesh")
    assert regions.is_place("Dhaka 1212, Bangladesh")
    assert not regions.is_place("Loom 1212")


def test_squares_before_dates_and_names_in_quotation_marks() -> None:
    rows: list[Line | str] = []
    for title, below, items in (
        ("PERSONAL RUGS", "Lyon, France ▪ 2005 – current", ("Two rugs of wool for the mill and", "its hall")),
        ("WEAVING IN LARGE ROOMS at KVELM", "Lyon, France ▪ June – August 2015", ("Wove rugs",)),
        ("SWIMMING POOL LIFEGUARD at “Vacances Hexe”.", "Nice, France ▪ June-July 2012", ("Saved two people",)),
        ("GENERAL ASSISTANT at “le Chalet”.", "Nice, France ▪ January 2010", ("Cleaned dishes",)),
    ):
        rows += [line(title, gap=2.3), line(below, gap=1.1)]
        rows += [line(items[0], bullet="+", x0=86), *(line(text, x0=86, gap=1.1) for text in items[1:])]
    assert [(w.position, w.name.strip("“”.")) for w in _work(*rows)] == [
        ("", "PERSONAL RUGS"),
        ("WEAVING IN LARGE ROOMS", "KVELM"),
        ("SWIMMING POOL LIFEGUARD", "Vacances Hexe"),
        ("GENERAL ASSISTANT", "le Chalet"),
    ]


def test_a_column_of_dates_that_is_set_close_to_its_text() -> None:
    rows = [
        line("Dec. 2022 – Freelance Weaver", "at Veldra", bold=True, gap=2.0, apart=(50, 400)),
        line("Present", "Wove rugs for two halls of the mill.", apart=(50, 100)),
        line("Mar. 2020 – Dyer", "at Hexmill, Lyon", bold=True, gap=2.0, apart=(50, 400)),
        line("Sep. 2021 Dyed wool for the weavers of the mill.", x0=50),
    ]
    work = _work(*rows)
    assert [(w.name, w.position, w.dates) for w in work] == [
        ("Veldra", "Freelance Weaver", "Dec. 2022 – Present"),
        ("Hexmill", "Dyer", "Mar. 2020 – Sep. 2021"),
    ]
    assert [w.summary for w in work] == [
        "Wove rugs for two halls of the mill.",
        "Dyed wool for the weavers of the mill.",
    ]


def test_a_telling_word_in_large_letters_heads_what_smaller_headings_part() -> None:
    lines = [
        line("JANE DOE", bold=True, size=18),
        line("jane@example.com"),
        line("Work Experiences", bold=True, size=12, gap=2.4),
        line("Hexmill", "Feb 2021 - Aug 2022", bold=True),
        line("Weaver", italic=True),
        line("Skill & Certificate", bold=True, size=12, gap=2.4),
        line("Skill", bold=True),
        line("Weaving"),
        line("Certificate", bold=True),
        line("Junior Weaver"),
        line("Education Level", bold=True, size=12, gap=2.4),
        line("Mill School of Norrsken", "Sep 2017 - Dec 2020"),
    ]
    kinds = {bucket.title: bucket.kind for bucket in sections.split(lines)}
    assert kinds["Skill & Certificate"] == "skills"
    assert kinds["Education Level"] == "education"


def test_a_second_employer_set_as_the_first_below_one_title() -> None:
    rows = [
        line("Data Weaver", "Feb 2024 – Sep 2024", size=11.5, x0=28, gap=2.4),
        line("VELDRA TRAVEL", italic=True, size=9, x0=45, gap=2.2),
        line("Counted rugs for the whole of the mill and told what they were.", bullet="•", size=9, x0=64),
        line("NORRIQ", "Jan 2023 – Dec 2023", size=9, x0=45, gap=3.4),
        line("Counted wool", bullet="•", size=9, x0=64),
        line("Rug Designer", "Oct 2020 - Dec 2022", size=11.5, x0=28, gap=2.4),
        line("Hexmill", italic=True, size=9, x0=45, gap=2.2),
        line("Drew rugs", bullet="•", size=9, x0=64),
    ]
    assert [(w.name, w.position) for w in _work(*rows)] == [
        ("VELDRA TRAVEL", "Data Weaver"),
        ("NORRIQ", ""),
        ("Hexmill", "Rug Designer"),
    ]


def test_a_sentence_of_where_somebody_worked_behind_its_dates() -> None:
    rows = [
        line("2015 July - Sept: Worked at Norrsken Ports as an Intern", bullet="•"),
        line("2014 Jan - March: Worked at Hexmill Stores as a Clerk", bullet="•"),
    ]
    assert [(w.name, w.position, w.dates) for w in _work(*rows)] == [
        ("Norrsken Ports", "Intern", "2015 July - Sept"),
        ("Hexmill Stores", "Clerk", "2014 Jan - March"),
    ]


def test_lines_that_are_each_a_sentence_are_each_an_item() -> None:
    lines = [
        line("Planned and wove rugs of wool for two of the larger halls of the old mill in town.", x0=60),
        line("Reduced what each of the rugs had cost before by weaving two of them at once all.", x0=60),
        line("Developed a monthly report that tells of each rug what it was made of and for who.", x0=60),
    ]
    assert [p.text for p in paragraphs.paragraphs(lines)] == [row.text for row in lines]
    prose = [line(lines[0].text.replace(".", ","), x0=60), *lines[1:]]
    assert len(paragraphs.paragraphs(prose)) == 1


def test_a_heading_in_small_letters_among_those_in_capitals() -> None:
    lines = [
        line("JANE DOE", bold=True, size=18),
        line("jane@example.com"),
        line("WORK EXPERIENCE", bold=True, size=12, gap=2.4),
        line("Weaver", "Feb 2021 - Aug 2022", bold=True),
        line("Hexmill"),
        line("Wove rugs", bullet="•"),
        line("Work References", bold=True, size=12, gap=3.0),
        line("Vera Holm – Head Weaver", bullet="•"),
        line("EDUCATION", bold=True, size=12, gap=2.4),
        line("Mill School of Norrsken", "Sep 2017 - Dec 2020"),
    ]
    kinds = [(bucket.kind, len(bucket.lines)) for bucket in sections.split(lines) if bucket.heading]
    assert kinds == [("work", 3), ("references", 1), ("education", 1)]


def test_headings_that_a_form_counts() -> None:
    assert headings.section_of("Expérienceprofessionnelle 1") == "work"
    assert headings.section_of("Work Experience 2") == "work"
    assert headings.section_of("Project 1") is None
    assert headings.section_of("Windows 10") is None
