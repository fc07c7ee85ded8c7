"""Lists of skills: which lines are words of their own, what parts them, how well each is known."""

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import listing, logos
from tests.tailor.documents import papers
from tests.tailor.documents.lines import line

Told = list[tuple[str, str, list[str]]]


def _read(*lines: Line) -> Told:
    return [(group.label, group.level, group.words) for group in listing.groups(lines)]


def _wide(text: str, gap: float) -> Line:
    """A line that fills its column."""
    made = line(text, gap=gap)
    made.cells[0].x1 = 499.0
    return made


def test_items_that_are_set_further_apart_than_the_lines_of_one() -> None:
    told = _read(
        _wide("Performance & Observability", 2.9),
        _wide("Team Leadership & Project", 1.7),
        line("Management", gap=1.0),
        _wide("Constraint-Based Solving", 1.7),
        _wide("SEO, GEO & Digital Marketing", 1.7),
        line("Go-to-market Strategy", gap=1.7),
    )
    words = ["Performance & Observability", "Team Leadership & Project Management", "Constraint-Based Solving"]
    assert told == [("", "", [*words, "SEO", "GEO & Digital Marketing", "Go-to-market Strategy"])]


def test_single_words_do_not_go_on_in_the_next_line() -> None:
    told = _read(_wide("Java • Shell • Python • Javascript", 1.2), line("OCaml • Matlab • Rails", gap=1.2))
    assert told == [("", "", ["Java", "Shell", "Python", "Javascript", "OCaml", "Matlab", "Rails"])]


def test_how_well_a_word_is_known_stands_in_brackets() -> None:
    told = _read(line("Microsoft Office (fortgeschritten)", bullet="•"), line("Fristenmanagement", bullet="•"))
    assert told == [("Microsoft Office", "fortgeschritten", []), ("", "", ["Fristenmanagement"])]


def test_lists_within_a_list() -> None:
    told = _read(line("Frameworks: Express - Front-end: React, Redux - Back-end: Spring, Ktor"))
    assert told == [
        ("Frameworks", "", ["Express"]),
        ("Front-end", "", ["React", "Redux"]),
        ("Back-end", "", ["Spring", "Ktor"]),
    ]


def test_slashes_part_a_list_and_not_two_names_of_one_word() -> None:
    assert listing.words("HTML / CSS / Go") == ["HTML", "CSS", "Go"]
    assert listing.words("VHDL / SoPC") == ["VHDL / SoPC"]
    assert listing.words("UI / UX, Figma") == ["UI / UX", "Figma"]


def test_a_colon_inside_a_name() -> None:
    told = _read(line("1С:Предприятие", "Excel", "Переговоры"))
    assert told == [("", "", ["1С:Предприятие", "Excel", "Переговоры"])]


def test_the_logo_of_latex_is_a_word() -> None:
    raised = line("A", x0=200, base=98, size=7, gap=1.4)
    text = line("Git, LT X, Bash", base=100, x0=160)
    lowered = line("E", x0=206, base=102, gap=0.2)
    below = line("Make", base=112, gap=1.0)
    made = logos.whole([line("Tools", base=86), raised, text, lowered, below])
    assert [one.text for one in made] == ["Tools", "Git, LaTeX, Bash", "Make"]
    assert made[1].gap > text.gap - 0.2
    assert round(made[2].gap, 1) == 1.2


def test_letters_that_belong_to_no_logo_stay() -> None:
    lines = [line("A", base=100), line("Git, LT X", base=140), line("E", base=180)]
    assert logos.whole(lines) == lines


def test_words_that_are_counted_stand_without_their_numbers() -> None:
    told = _read(line("Technik", bold=True), line("1. Weben"), line("2. Färben"), line("3. Nähen"))
    assert told == [("Technik", "", ["Weben", "Färben", "Nähen"])]
    assert _read(line("4. Dan Judo, 1. Dan Aikido")) == [("", "", ["4. Dan Judo", "1. Dan Aikido"])]


def test_a_bold_beginning_that_ends_a_list_is_no_label() -> None:
    made = line("品牌策划、渠道拓展、Photoshop")
    made.cells[0].runs = [Run("品牌策划、渠道拓展、", bold=True), Run("Photoshop")]
    assert _read(made) == [("", "", ["品牌策划", "渠道拓展", "Photoshop"])]


def test_a_grade_below_a_skill_s_name_is_no_position() -> None:
    resume = papers.read(
        papers.NAME, papers.MAIL, papers.heading("Research"), "Advanced", "Interviews", "Card sorting",
        papers.heading("Experience"), "Weaver, Torvald Hex, 2012 - 2014", line("Wove rugs", bullet="•"),
    )  # fmt: skip
    assert [job.name for job in resume.work] == ["Torvald Hex"]
    assert [(skill.name, skill.level) for skill in resume.skills] == [("Research", "Advanced")]
    assert [word for skill in resume.skills for word in skill.keywords] == ["Interviews", "Card sorting"]


def test_marks_part_words_within_a_line() -> None:
    assert _read(line("Menus ▪ Wine and cheese ▪ Stock")) == [("", "", ["Menus", "Wine and cheese", "Stock"])]


def test_labels_with_a_colon_stand_above_their_words() -> None:
    told = _read(line("Over 5000 lines:"), line("Java • Shell"), line("Familiar:"), line("AS3 • iOS"))
    assert told == [("Over 5000 lines", "", ["Java", "Shell"]), ("Familiar", "", ["AS3", "iOS"])]
