"""Employers with their places in brackets, at the ends of headers that take many lines."""

from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read

ROWS = [
    line("2016 – 2020", "Director of Dyes", apart=[50, 150], bold=True),
    line("Head of the Madder Lab", x0=150),
    line("Reds for Cloth, Leather, and Paper", x0=150, italic=True),
    line("Senior Research Scientist and Corran Scholar", x0=150),
    line("Child Loom Foundry (Leeds, UK)", x0=150),
    line("Wove and dyed", bullet="•", x0=170),
    line("2014 – 2016", "Principal Scientist of Weaving", apart=[50, 150], bold=True),
    line("Head of Looms", x0=150),
    line("Quernstone Networks (Boston, MA)", x0=150),
    line("Spun and wove", bullet="•", x0=170),
    line("2012 – 2013", "Research Professor", apart=[50, 150], bold=True),
    line("Department of Woad and Weld", x0=150),
    line("Larkrise University (Bath, UK)", x0=150),
    line("Taught dyeing", bullet="•", x0=170),
]


def test_an_employer_with_its_place_in_brackets_ends_the_header() -> None:
    jobs = read(NAME, MAIL, heading("Employment"), *ROWS).work
    assert [(job.name, job.position, job.location) for job in jobs] == [
        ("Child Loom Foundry", "Director of Dyes", "Leeds, UK"),
        ("Quernstone Networks", "Principal Scientist of Weaving", "Boston, MA"),
        ("Larkrise University", "Research Professor", "Bath, UK"),
    ]
    assert "Department of Woad and Weld" in jobs[2].description


def test_places_in_brackets_that_few_entries_end_with_leave_the_headers_as_they_are() -> None:
    jobs = read(NAME, MAIL, heading("Employment"), *ROWS[6:]).work
    assert [(job.position, job.dates) for job in jobs] == [
        ("Principal Scientist of Weaving", "2014 – 2016"),
        ("Research Professor", "2012 – 2013"),
    ]


def test_a_comma_before_a_town_is_no_part_of_the_employer() -> None:
    def told(*names: str) -> list[tuple[str, str]]:
        rows = [
            row
            for at, name in enumerate(names)
            for row in (
                line(name, f"{2020 - 2 * at} - {2021 - 2 * at}", bold=True, gap=2.0),
                line(("Research Assistant", "Teaching Assistant")[at]),
                line("Read all on madder", bullet="•"),
            )
        ]
        return [(job.name, job.location) for job in read(NAME, MAIL, heading("Experience"), *rows).work]

    assert told("University of California, Davis", "University of Wisconsin, Madison") == [
        ("University of California", "Davis"),
        ("University of Wisconsin", "Madison"),
    ]
    assert told("Quernstone Museum of Cloth, Davis", "Larkrise Museum of Dyes, Madison") == [
        ("Quernstone Museum of Cloth", "Davis"),
        ("Larkrise Museum of Dyes", "Madison"),
    ]
