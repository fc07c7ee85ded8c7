"""Who the person is: names in several lines, telephones among other numbers, addresses that a narrow column breaks."""

import pytest

from tailor.documents.lines import Line
from tailor.documents.parse import parse
from tailor.model.resume import Resume
from tests.tailor.documents.lines import line

HEADING = line("Experience", size=14, bold=True, gap=2.4)
JOB = (line("Weaver, Torvald Hex, 2012 - 2014"), line("Wove rugs", bullet="•"))


def _read(*head: Line) -> Resume:
    return parse([*head, HEADING, *JOB])[0]


@pytest.mark.parametrize(("first", "second"), [(21.0, 37.0), (37.0, 21.0)])
def test_a_name_of_two_words_in_two_sizes(first: float, second: float) -> None:
    head = line("NORA", size=first, base=60, bold=True), line("QUILL", size=second, base=97, bold=True)
    assert _read(*head, line("n.quill@example.org", base=120)).basics.name == "NORA QUILL"


def test_a_line_above_a_name_is_no_part_of_it() -> None:
    head = line("Curriculum Vitae", size=18, base=60), line("Nora Quill", size=26, base=90)
    assert _read(*head, line("n.quill@example.org", base=120)).basics.name == "Nora Quill"


def test_a_paper_that_is_named_in_spaced_letters() -> None:
    head = line("職 務 経 歴 書", size=12, bold=True), line("氏名 山田 花子", size=10)
    assert _read(*head, line("hanako@example.jp")).basics.name == "山田 花子"


@pytest.mark.parametrize(
    ("told", "phone"),
    [
        ("Belo Horizonte, CEP 30666-470, (31) 99680-8034", "(31) 99680-8034"),
        ("2835-138 Lavradio, +351 913 000 023", "+351 913 000 023"),
        ("P.O. Box 53492-00200 Nairobi, 0728 546 345", "0728 546 345"),
        ("Nairobi .0728546345/0721697445.", "0728546345"),
        ("휴대폰010-5550-2817", "010-5550-2817"),
    ],
)
def test_telephones_among_other_numbers(told: str, phone: str) -> None:
    assert _read(line("Nora Quill", size=20), line(told), line("n.quill@example.org")).basics.phone == phone


def test_an_address_that_goes_on_below() -> None:
    head = line("Nora Quill", size=20), line("https://www.linkedin.com/in/nora\u00ad"), line("quill-a079/")
    (profile,) = _read(*head).basics.profiles
    assert profile.url == "https://www.linkedin.com/in/nora-quill-a079/"


def test_a_list_in_the_head_behind_its_heading() -> None:
    resume = _read(
        line("Nora Quill", size=20),
        line("n.quill@example.org"),
        line("Weaver of rugs for those who walk barefoot."),
        line("Core Skills: Weaving | Spinning | Carding | Dyeing"),
        line("Felting | Knotting | Mending"),
    )
    words = ("Weaving", "Spinning", "Carding", "Dyeing", "Felting", "Knotting", "Mending")
    assert [skill.keywords for skill in resume.skills] == [words]
    assert "Weaving" not in resume.basics.summary
