"""Studies that are called as positions are, or by no degree, and dates whose brackets a narrow column breaks."""

import pytest

from tailor.documents.parsing import trainings
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Dietetic Internship, Harrow Clinic", ["Dietetic Internship", "Harrow Clinic"]),
        ("Preparatory classes in Lycée Ampère", ["Preparatory classes", "Lycée Ampère"]),
        ("Exchange at Universidad de Sorrel", ["Exchange", "Universidad de Sorrel"]),
        ("Courses in School Leadership", []),
        ("BSc Nursing, Harrow Clinic", []),
        ("Harrow Clinic, Leeds", []),
        ("Courses in Dyeing", []),
    ],
)
def test_what_was_learned_where(text: str, apart: list[str]) -> None:
    assert trainings.apart(text) == apart


def test_an_internship_among_studies_was_at_its_clinic() -> None:
    rows = [
        line("Bachelor of Science in Nutrition, University of Minnesota", "2009 – 2013", apart=(50, 440)),
        line("Dietetic Internship, Harrow Clinic", "2013", apart=(50, 440)),
    ]
    studies = read(NAME, MAIL, heading("Education"), *rows, heading("Skills"), "Weaving").education
    assert [study.institution for study in studies] == ["University of Minnesota", "Harrow Clinic"]


def test_a_sentence_about_a_school_does_not_name_it() -> None:
    rows = [
        line("2005-2009", "MS in Weaving in LOOMTEC (Grenoble, France).", apart=(50, 130), gap=1.8),
        line("Top French school of crafts and of textile chemistry for all who passed its highly", x0=130),
        line("selective test.", x0=130),
    ]
    (study,) = read(NAME, MAIL, heading("Education"), *rows, heading("Skills"), "Weaving").education
    assert not study.institution.startswith("Top")


def test_brackets_behind_dates_end_in_the_next_line_of_their_column() -> None:
    rows = [
        line("2018 (6", "Internship at Hexmill (Leeds, UK).", apart=(50, 110), gap=1.8),
        line("months)", "Counted the stock of two stores and wrote a tool for it.", apart=(50, 110)),
        line("2014-2017", "Weaver at Lowry Stores (Leeds, UK).", apart=(50, 110), gap=1.8),
        line("Wove rugs of wool for the homes of forty customers.", x0=110),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.position, w.name, w.dates) for w in work] == [
        ("Internship", "Hexmill", "2018 (6 months)"),
        ("Weaver", "Lowry Stores", "2014-2017"),
    ]
    assert work[0].summary == "Counted the stock of two stores and wrote a tool for it."
