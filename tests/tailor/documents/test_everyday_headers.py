"""Headers of positions as people write them: phrases about employers, two looks in one title, dates in the margin."""

from dataclasses import replace

import pytest

from tailor.documents.pages import columns, icons
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Cell, Line, joined
from tailor.documents.parsing import engaged, reach
from tailor.documents.words import headings, regions, vocabulary
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, item, jobs, read


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(job.name, job.position, job.dates) for job in jobs(*rows)]


def test_a_phrase_below_title_and_employer_tells_what_the_employer_does() -> None:
    found = jobs(
        line("Mill Engineer, Quernstone", "Feb. 2016 – present", bold=True),
        line("Grain storage and flour milling"),
        item("Rebuilt two mills"),
        line("Bakery Manager, Larkrise", "May 2013 – Aug. 2015", bold=True, gap=2.0),
        line("Bread for schools and hospitals"),
        item("Opened a second shop"),
    )
    assert [(job.name, job.position, job.description) for job in found] == [
        ("Quernstone", "Mill Engineer", "Grain storage and flour milling"),
        ("Larkrise", "Bakery Manager", "Bread for schools and hospitals"),
    ]


def test_a_line_in_lower_case_goes_on_with_an_item_whatever_its_weight() -> None:
    found = jobs(
        line("Mill Engineer | Quernstone", "Feb. 2016 – present", bold=True),
        item("Rebuilt two mills with the help of a grant and many"),
        line("volunteers.", bold=True, x0=60),
        item("Trained six millers"),
    )
    assert [job.name for job in found] == ["Quernstone"]
    assert len(found[0].highlights) == 2


def test_a_legal_form_in_capitals_ends_a_name_and_no_sentence() -> None:
    rows = [line("01/10/2014 – 01/04/2018 – Cairo, Egypt"), line("COST ESTIMATOR – NORTHGATE STEEL CO.", bold=True)]
    assert _told(*rows, item("Prepared offers")) == [
        ("NORTHGATE STEEL CO.", "COST ESTIMATOR", "01/10/2014 – 01/04/2018")
    ]


def test_an_address_behind_a_header_makes_no_sentence_of_it() -> None:
    rows = [
        line("01/10/2019 – 01/04/2020 – Milan, Italy"),
        line("STUDENT ASSISTANT – WOOD AND PAINT – NORTHGATE COLLEGE OF CRAFT - https://north.example/"),
        line("The aim was to teach how old chairs are mended, and with which tools that is best done.", gap=1.4),
    ]
    assert [job.name for job in jobs(*rows)] == ["NORTHGATE COLLEGE OF CRAFT"]


def test_what_somebody_worked_as_stands_before_an_employer_behind_a_comma() -> None:
    rows = [
        line("Unterstützung als Schlosser, Hexmühle GmbH, Ulm", bold=True),
        line("2019 – 2021"),
        line("Aushilfe im Einzelhandel, Lerchenhof GmbH, Ulm", bold=True, gap=2.2),
        line("2016 – 2018"),
    ]
    assert [(job.name, job.position) for job in jobs(*rows)] == [
        ("Hexmühle GmbH", "Unterstützung als Schlosser"),
        ("Lerchenhof GmbH", "Aushilfe im Einzelhandel"),
    ]


def test_half_a_title_in_another_look_is_part_of_it() -> None:
    cell = Cell([Run("Rug Weaving ", True), Run("Intern")], 50.0, 160.0, 10.0)
    title = replace(line(""), cells=[cell])
    rows = [line("Quernstone", "Leeds, UK | June – August 2019"), title, item("Wove rugs")]
    assert [(job.name, job.position) for job in jobs(*rows)] == [("Quernstone", "Rug Weaving Intern")]


def test_later_dates_above_earlier_ones_in_the_margin_are_ranges() -> None:
    def entry(later: str, title: str, earlier: str, told: str) -> list[Line]:
        rows = [line(later, title, gap=2.4, apart=(50, 150)), line(earlier, told, apart=(50, 150))]
        return [*rows, line("Repaired looms", bullet="•", x0=150)]

    first = entry(
        "July 2025",
        "Senior Fitter, QUERNSTONE, Leeds, UK",
        "April 2017",
        "Looked after the looms of LARKRISE, MILLBROOK and three houses more",
    )
    second = entry(
        "March 2017",
        "Fitter, HEXMILL, Leeds, UK",
        "May 2011",
        "Looked after the looms of NORTHGATE, OVERBY and three houses more",
    )
    assert _told(*first, *second) == [
        ("QUERNSTONE", "Senior Fitter", "April 2017 – July 2025"),
        ("HEXMILL", "Fitter", "May 2011 – March 2017"),
    ]


def test_a_foot_that_columns_took_apart_is_none_of_the_paper() -> None:
    def foot(page: int, *cells: str) -> list[Line]:
        edges = [50 + 150 * n for n in range(3)]
        parts = [cells] if page == 1 else [(cell,) for cell in cells]
        at = iter(edges)
        rows = [line(*part, base=800, apart=[next(at) for _ in part]) for part in parts]
        return [replace(row, page=page) for row in rows]

    job = [line("Fitter, Hexmill", "2011 – 2017", base=300), replace(item("Repaired looms"), base=320)]
    second = [replace(line("Porter, Northgate", "2008 – 2010", base=100), page=2)]
    told = ("3 May 2025", "Pat Lowry - Fitter | Loom Mender")
    rows = [*job, *foot(1, *told, "1"), *second, *foot(2, *told, "2")]
    assert [job.name for job in jobs(*rows)] == ["Hexmill", "Northgate"]


def test_large_towns_at_the_right_edge_make_no_column_of_their_own() -> None:
    def segment(text: str, x0: float, base: float) -> Segment:
        return Segment([Run(text)], x0, x0 + 5.0 * len(text), base, 10.0)

    segments = []
    for top in (100.0, 300.0):
        segments += [segment("Fitter, Hexmill Stores", 60, top), segment("Sept 2024 – Jul 2025", 470, top + 4)]
        segments.append(segment("Tokyo", 530, top + 18))
        segments += [segment("Repaired looms of all the houses in town", 70, top + 30 + 13 * n) for n in range(8)]
    found = columns.lines(segments, [], 1, 600.0, 800.0)
    assert not {row.column for row in found if "2024" in row.text and row.column.startswith("r")}


def test_a_state_whose_letters_are_a_title_stands_behind_its_town() -> None:
    assert regions.is_place("Patuxent River, MD")
    assert not regions.is_place("Director, MD")


def test_several_places_are_where_somebody_worked() -> None:
    assert regions.is_place("Various locations")
    assert regions.is_place("verschiedene Standorte")
    assert not regions.is_place("Various Artists")


def test_an_application_is_no_name() -> None:
    assert reach.PAPER.match("Bewerbung")


def test_a_heading_at_the_end_of_a_left_column_heads_what_goes_across_below() -> None:
    def segment(text: str, x0: float, base: float, bold: bool = False) -> Segment:
        return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, 10.0)

    left = ["PROJECTS", "Loom for children", "Dye garden", "SKILLS", "Weaving", "Dyeing", "INTERESTS", "Fishing"]
    right = ["CERTIFICATES", "Dyer", "Welder", "LANGUAGES", "German", "Polish", "AWARDS", "Best in Show"]
    segments = [segment(text, 60, 100 + 16 * n, text.isupper()) for n, text in enumerate(left)]
    segments += [segment(text, 320, 100 + 16 * n, text.isupper()) for n, text in enumerate(right)]
    segments.append(segment("INTERNSHIPS", 60, 245, True))
    for n, text in enumerate(("WELDER, MILLBROOK STORES AND SONS, LEEDS, UNITED KINGDOM – 09.2021", "Mended gates")):
        segments.append(segment(text, 60, 270 + 16 * n))
    told = [row.text for row in columns.lines(segments, [], 1, 600.0, 800.0)]
    assert told.index("INTERNSHIPS") == len(told) - 3


def test_a_known_word_in_small_letters_far_below_heads_as_those_in_capitals_do() -> None:
    rows = [
        line("EXPERIENCE", bold=True, gap=6.5),
        line("Hexmill, Leeds — Fitter", bold=True, size=11, gap=2.5),
        line("2019 – 2021"),
        line("Repaired looms and trained six weavers"),
        line("SKILLS", bold=True, gap=6.5),
        line("Weaving, dyeing, mending"),
        line("Education", bold=True, gap=5.0),
        line("Corran College, Leeds — Diploma in Weaving", size=11, gap=2.5),
        line("2015 – 2018"),
    ]
    found = read(NAME, MAIL, *rows)
    assert ([job.name for job in found.work], len(found.education)) == (["Hexmill"], 1)


def test_experience_of_a_kind_heads_positions_and_qualifications_their_own() -> None:
    assert headings.section_of("Most Recent Experience") == "work"
    assert headings.section_of("Professional Qualification") == "certificates"


def test_a_postal_code_before_a_town_is_part_of_the_place() -> None:
    assert regions.split_place("STADTWERKE, 24534 NEUMÜNSTER") == ("STADTWERKE", "24534 NEUMÜNSTER")
    assert not regions.is_place("2019 Winner")


def test_what_stands_behind_the_dates_and_a_comma_is_no_part_of_the_employer() -> None:
    found = jobs(line("Tutor at Quernstone February 2013-Present, Grades 10-12"), item("Taught reading and sums"))
    assert [(job.name, job.position, job.description) for job in found] == [("Quernstone", "Tutor", "Grades 10-12")]


def test_a_bar_drawn_as_a_box_parts_dates_and_employer() -> None:
    rows = [line("Event Coordinator", bold=True), line("November 2022 - April 2024│Quernstone, Leeds"), item("Met")]
    assert _told(*rows) == [("Quernstone", "Event Coordinator", "November 2022 - April 2024")]


def test_the_text_of_a_label_for_a_title_names_the_employer_behind_a_word() -> None:
    told = [
        "Worked as a Loom Fitter at Quernstone Pvt. Ltd . (Experience: 1.5 Years)",
        "Dye Technician at Hexmill Stores, from",
    ]
    assert [*map(engaged.at_whom, told)] == [
        ("Loom Fitter", "Quernstone Pvt. Ltd"),
        ("Dye Technician", "Hexmill Stores"),
    ]
    assert engaged.at_whom("Carpenter, Nights") is None


def test_letters_of_fonts_without_letters_are_signs() -> None:
    assert icons.is_at_letter(ord("x"), "symbolmt")
    assert icons.is_at_letter(ord("v"), "wingdings-regular")
    assert not icons.is_at_letter(ord("x"), "segoeuisymbol")
    assert not icons.is_at_letter(ord("α"), "symbolmt")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("LIXWOOL, Halifax, Nova Scotia [Remote]", "LIXWOOL", "Halifax, Nova Scotia [Remote]"),
        ("和菓子職人（金沢市）", "和菓子職人", "金沢市"),
        ("Seoul, S.Korea", "", "Seoul, S.Korea"),
    ],
)
def test_places_behind_names(text: str, name: str, place: str) -> None:
    assert regions.split_place(text) == (name, place)


@pytest.mark.parametrize("text", ["Boise, Idaho U.S.A.", "Seoul, S.Korea & LA, U.S.A"])
def test_places_of_a_country_cut_short(text: str) -> None:
    assert regions.is_place(text)


def test_a_name_that_is_a_towns_too_stands_before_its_place() -> None:
    rows = [line("Kasa", "Seoul, S.Korea"), line("Loom Fitter", "2018 - 2021", italic=True), item("Mended looms")]
    (job,) = jobs(*rows)
    assert (job.name, job.position, job.location) == ("Kasa", "Loom Fitter", "Seoul, S.Korea")


def test_words_broken_at_a_lines_end_are_whole_and_names_keep_their_hyphen() -> None:
    assert joined(["Centre de Recherches Interdisci-", "plinaires"]) == "Centre de Recherches Interdisciplinaires"
    assert joined(["Université de Franche-", "Comté"]) == "Université de Franche-Comté"
    assert joined(["the client-", "Leeds"]) == "the client- Leeds"


def test_headings_of_postdoctoral_years_and_of_what_is_done_for_others() -> None:
    assert headings.section_of("Post-doctoral experience") == "work"
    assert headings.section_of("Implications") == "volunteer"
    assert headings.section_of("Bourses & Reconnaissances") == "awards"


def test_list_items_that_are_whole_positions_tell_behind_the_dates_what_was_done() -> None:
    found = jobs(
        item("Loom Fitter, Quernstone (Jul 2018 – Sep 2018). Mended looms with brass, ASP.NET"),
        line("Core, and patience.", x0=60),
        item("Dyer, Larkrise (Jan 2016 – Mar 2017; May 2017 – Jul 2017). Mixed madder and"),
        line("woad.", x0=60),
    )
    assert [(job.name, job.position, job.summary) for job in found] == [
        ("Quernstone", "Loom Fitter", "Mended looms with brass, ASP.NET Core, and patience."),
        ("Larkrise", "Dyer", "Mixed madder and woad."),
    ]


def test_dates_employer_and_title_in_a_sentence_each() -> None:
    found = jobs(
        line("Since Jun 2022 - Present", bold=True),
        item("Working with ‘Quernstone Mills (Larkrise).’ Leeds ."),
        item("Designation: Loom Fitter"),
        item("Mended forty looms a year"),
        line("Since Jan 2020 – March 2022", bold=True),
        item("As a Dyer"),
        item("Worked for Hexmill Stores Ltd"),
        item("Mixed madder and woad"),
    )
    assert [(job.name, job.position, job.dates, job.location) for job in found] == [
        ("Quernstone Mills (Larkrise)", "Loom Fitter", "Jun 2022 - Present", "Leeds"),
        ("Hexmill Stores Ltd", "Dyer", "Jan 2020 – March 2022", ""),
    ]


def test_a_legal_form_at_the_start_of_a_line_ends_the_employer_above_it() -> None:
    title = "Werkstudententätigkeit in der Weberei, Beck & Quernstein Maschinenbau Deutschland West"
    rows = [
        line("Praktikum als Weber, Hexmühle GmbH, Ulm", bold=True, gap=2.3),
        item("Mai 2019 – Juni 2019"),
        line(title, bold=True, gap=2.3),
        line("GmbH, Essen", bold=True, gap=1.15),
        item("März 2021 – August 2023"),
    ]
    assert [name for name, _, _ in _told(*rows)] == [
        "Hexmühle GmbH",
        "Beck & Quernstein Maschinenbau Deutschland West GmbH",
    ]


def test_the_last_line_of_a_loosely_set_paragraph_is_no_header() -> None:
    words = "Mended the looms of all the houses in town and taught the weavers how to do that"
    rows = [
        line("July 2012 - Present", "Loom Fitter, Quernstone", gap=2.4),
        *(line(words, x0=230, gap=1.76) for _ in range(3)),
        line("Weaving as well as dyeing since 2019.", x0=230, gap=1.76),
        line("January 2010 - May 2012", "Dyer, Larkrise", gap=2.4),
        line("Mixed madder and woad for all of the mills in town.", x0=230, gap=1.76),
    ]
    assert [name for name, _, _ in _told(*rows)] == ["Quernstone", "Larkrise"]


def test_sections_of_positions_within_one_are_called_as_such() -> None:
    found = jobs(
        line("Work experiences", size=12.0),
        line("July 2024 – Current", "Researcher in the “Madder” project, Centre for Dyes,"),
        line("University of Corran, France.", x0=230),
        line("April – July 2022", "Research Internship, Loom Centre, University of Innsbruck, Austria."),
        line("August 2019 – July 2020", "Weaver, Quernstone, Vesoul, France."),
        item("Mended looms"),
        line("Other experiences", size=12.0),
        line("May 2016", "Dyeing Days 2016, Online."),
        line("March 2015", "Loom Race, Online."),
    )
    assert not any("experiences" in f"{job.name} {job.position} {job.location} {job.description}" for job in found)


def test_towns_of_one_region_are_a_place() -> None:
    assert regions.split_place("Soap & Salt Works, Leeds/Bradford, UK") == ("Soap & Salt Works", "Leeds/Bradford, UK")
    assert regions.split_place("Weaving/Dyeing, UK") == ("Weaving/Dyeing", "UK")
    assert regions.is_place("Remote & Leeds")
    assert not regions.is_place("Remote & Sons")


def test_an_employer_with_what_it_is_stands_beside_its_place() -> None:
    found = jobs(
        line("Loom Fitter", "2021 - Present", bold=True),
        line("Quernstone, a House of Three Hundred Looms", "Remote & Leeds"),
        line("Value for the house"),
        item("Mended looms"),
    )
    assert [(job.name, job.position, job.location) for job in found] == [
        ("Quernstone, a House of Three Hundred Looms", "Loom Fitter", "Remote & Leeds")
    ]


def test_a_title_before_a_bar_and_whom_somebody_worked_under_stands_below_a_department() -> None:
    found = jobs(
        line("Corran City College, Department of Dyes, Leeds, UK", "2023", apart=[50, 470]),
        line("Independent Researcher | Advisor: Vera M. Holm, Ph.D."),
        line("“The Sociology of Madder: The Ebb and Flow of Reds”", bold=True, italic=True),
        item("Read all that was written on madder"),
        line("University of Ulm, Department of Looms, Ulm, Germany", "2021", apart=[50, 470], gap=2.4),
        line("Research Assistant | Principal Investigator: Otto Rust, Ph.D."),
        line("“Woad in Short”", bold=True, italic=True),
        item("Wove"),
    )
    assert [(job.position, job.dates) for job in found] == [
        ("Independent Researcher", "2023"),
        ("Research Assistant", "2021"),
    ]


def test_dates_alone_above_a_header_stand_behind_it_as_others_do() -> None:
    found = jobs(
        line("Corran City College, Department of Dyes, Leeds, UK", "2023", apart=[50, 470]),
        line("Independent Researcher | Advisor: Vera M. Holm, Ph.D."),
        item("Read all that was written on madder"),
        line("2022", x0=470, gap=1.3),
        line("University of Ulm, Department of Looms, Ulm, UK"),
        line("Independent Researcher | Advisor: Otto Rust, Ph.D."),
        item("Wove"),
        line("2021", x0=470, gap=1.3),
        line("Corran City College, Department of Dyes, Leeds, UK"),
        line("Student Researcher | Advisor: Vera M. Holm, Ph.D."),
        item("Dyed"),
    )
    assert [(job.position, job.dates) for job in found] == [
        ("Independent Researcher", "2023"),
        ("Independent Researcher", "2022"),
        ("Student Researcher", "2021"),
    ]


def test_a_hyphen_behind_a_name_in_capitals_parts_the_title() -> None:
    assert _told(line("QUERNSTONE- Loom Fitter, 2019 – 2021"), item("Wove")) == [
        ("QUERNSTONE", "Loom Fitter", "2019 – 2021")
    ]


def test_from_and_to_in_lines_of_their_own_may_end_today() -> None:
    def form(title: str, employer: str, begun: str, ended: str) -> list[Line]:
        told = (f"Job Title: {title}", f"Company: {employer}", "Location: Leeds, UK", f"From: {begun}", f"To: {ended}")
        return [line(title, bold=True, gap=2.2), *map(line, told), item("Repaired looms")]

    rows = [
        *form("Senior Fitter", "Quernstone", "03/2025", "Present"),
        *form("Fitter", "Hexmill", "01/2019", "02/2025"),
    ]
    assert _told(*rows) == [
        ("Quernstone", "Senior Fitter", "03/2025 – Present"),
        ("Hexmill", "Fitter", "01/2019 – 02/2025"),
    ]
    assert [job.end_date for job in jobs(*rows)] == ["", "2025-02"]


def test_hands_and_journeymen_are_titles() -> None:
    for title in ("Yard Hand", "Ranch hand", "Journeyman"):
        [job] = jobs(line(title, "2015 – 2019"), line("Quernstone"), item("Stacked boards"))
        assert (job.name, job.position) == ("Quernstone", title)


def test_universities_called_by_letters_or_by_their_state_are_schools() -> None:
    assert all(map(vocabulary.school_score, ["UNC Chapel Hill", "NC State", "UT Austin", "KU Leuven", "Georgia Tech"]))
    assert not any(map(vocabulary.school_score, ["Ohio State Police", "Hexmill State", "NYUKI Looms"]))
