"""Notes, lists and dates among the lines of many people's papers: each was taken for something else once."""

from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_an_address_broken_amid_a_word_is_none_of_the_summary() -> None:
    resume = read(
        NAME, heading("About"), "Weaves rugs of wool.", "pat.lowry@weav", "ers.example", heading("Skills"), "Wool"
    )
    assert (resume.basics.email, resume.basics.summary) == ("pat.lowry@weavers.example", "Weaves rugs of wool.")


def test_a_sentence_above_a_list_without_marks_tells_of_the_position() -> None:
    rows = (
        line("Head Weaver, Torvald Hex Ltd", "2015 – 2019", bold=True, gap=1.8, apart=(50, 440)),
        line("Led the weaving of carpets for hotels.", gap=2.4),
        line("Designed the dye house that cut waste by half", gap=2.4),
        *(line("Led six weavers who ship to three countries", gap=1.6), line("Wrote the rules of all mills", gap=1.6)),
    )
    (job,) = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert job.summary == "Led the weaving of carpets for hotels."
    assert [h.text for h in job.highlights][1:] == [
        "Led six weavers who ship to three countries",
        "Wrote the rules of all mills",
    ]


def test_a_note_in_brackets_below_a_sentence_is_no_item() -> None:
    rows = []
    for title, employer, when in (
        ("Fitter", "Hexmill Ltd", "2012 – 2014"),
        ("Builder", "Loom House Ltd", "2008 – 2012"),
    ):
        rows.append(line(when, title, employer, gap=1.8, apart=(50, 120, 300)))
        rows += [line("Upkeep of looms for makers of carpets.", x0=120), line("(Jacquard / Dobby)", x0=120)]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.summary, w.highlights) for w in work] == [
        ("Upkeep of looms for makers of carpets. (Jacquard / Dobby)", ())
    ] * 2


def test_dates_of_their_own_leave_others_in_the_title() -> None:
    row = line("Board member (till Sep 2016) & Lecturer", "Sep 2012 – present", bold=True, apart=(50, 400))
    (job,) = read(NAME, MAIL, heading("Experience"), line("Harrow College"), row, "Taught weaving.").work
    assert (job.position, job.dates) == ("Board member (till Sep 2016) & Lecturer", "Sep 2012 – present")


def test_a_coast_guard_employs_people() -> None:
    rows = (
        line("Mechanic", "2012 – 2014", bold=True, gap=1.8, apart=(50, 440)),
        *(line("Skagit Air Repair", italic=True), line("Rebuilt two engines", bullet="•", x0=65)),
        line("Technician", "2008 – 2012", bold=True, gap=1.8, apart=(50, 440)),
        *(line("United States Coast Guard", italic=True), line("Flew a hundred missions", bullet="•", x0=65)),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position) for w in work][1] == ("United States Coast Guard", "Technician")


def test_a_year_amid_a_sentence_is_a_word_of_it() -> None:
    rows = (
        *(line("Maker of the Year", bold=True, gap=1.8), line("Designed the loom that all mills now use.")),
        *(line("No Lost Days", bold=True, gap=1.8), line("Kept the dye house going through the 2021 flood.")),
    )
    awards = read(
        NAME, MAIL, heading("Experience"), "Weaver, Hexmill Ltd, 2012 – 2014", heading("Awards"), *rows
    ).awards
    assert [(a.title, a.summary) for a in awards] == [
        ("Maker of the Year", "Designed the loom that all mills now use."),
        ("No Lost Days", "Kept the dye house going through the 2021 flood."),
    ]


def test_a_word_of_headings_amid_a_list_is_an_item_of_it() -> None:
    words = [line(word, size=12, gap=2.0) for word in ("Spinning", "Weaving", "Speaking", "Travelling", "Dyeing")]
    above = (heading("Experience"), "Weaver, Hexmill Ltd, 2012 – 2014", heading("Skills"))
    resume = read(NAME, MAIL, *above, *words, heading("Education"), "BA Weaving, Loom College, 2008")
    assert [w for s in resume.skills for w in s.keywords] == ["Spinning", "Weaving", "Speaking", "Travelling", "Dyeing"]
    assert resume.publications == ()


def test_languages_of_machines_with_a_few_that_people_speak() -> None:
    rows = (
        *(line("PROGRAMMING", bold=True), line("PROFICIENT"), line("Java • Swift • Python • Go")),
        *(line("FAMILIAR"), line("HTML • CSS • SQL • Rust"), line("SPOKEN", bold=True), line("English • Spanish")),
    )
    resume = read(NAME, MAIL, heading("Experience"), "Weaver, Hexmill Ltd, 2012 – 2014", heading("Languages"), *rows)
    assert [(s.name, s.level, s.keywords) for s in resume.skills][:2] == [
        ("PROGRAMMING", "PROFICIENT", ("Java", "Swift", "Python", "Go")),
        ("PROGRAMMING", "FAMILIAR", ("HTML", "CSS", "SQL", "Rust")),
    ]


def test_a_list_of_languages_of_machines_beside_those_that_people_speak() -> None:
    rows = ("Programming: Java, Python, SQL, Go", "Spoken: English, Welsh", "Basic: French")
    resume = read(NAME, MAIL, heading("Experience"), "Weaver, Hexmill Ltd, 2012 – 2014", heading("Languages"), *rows)
    assert [(s.name, s.keywords) for s in resume.skills] == [("Programming", ("Java", "Python", "SQL", "Go"))]
    assert [(each.language, each.fluency) for each in resume.languages] == [
        *(("English", ""), ("Welsh", ""), ("French", "Basic"))
    ]


def test_dates_in_wide_brackets_leave_none() -> None:
    row = line("运动控制实习生（核心开发， 2022.09 - 2023.02）", bold=True)
    (job,) = read(NAME, MAIL, heading("Experience"), line("北京机器人公司"), row, "训练效率提升40%").work
    assert (job.position, job.dates) == ("运动控制实习生（核心开发）", "2022.09 - 2023.02")


def test_projects_within_the_time_of_a_position_are_a_part_of_it() -> None:
    rows = (
        line("Consultant, Torvald Hex", "2015 – 2019", bold=True, gap=1.8, apart=(50, 440)),
        *(line("Project: Archive (2017 – 2019)", italic=True), line("Scanned patterns", bullet="•", x0=65)),
        line("Weaver, Lowry Mills", "2010 – 2015", bold=True, gap=1.8, apart=(50, 440)),
        line("Ran two looms", bullet="•", x0=65),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.dates) for w in work] == [("Torvald Hex", "2015 – 2019"), ("Lowry Mills", "2010 – 2015")]


def test_rows_of_data_below_their_labels_are_none_of_the_summary() -> None:
    rows = (line("PHONE", "EMAIL", bold=True), line("0113 496 0000", "pat.lowry@mail.example"), "Weaves rugs of wool.")
    resume = read(NAME, heading("Profile"), *rows, heading("Skills"), "Weaving, dyeing")
    told = resume.basics
    assert (told.phone, told.email, told.summary) == ("0113 496 0000", "pat.lowry@mail.example", "Weaves rugs of wool.")
    assert resume.sections == ()


def test_languages_that_people_speak_among_skills() -> None:
    rows = (line("TOOLS", bold=True), line("Looms • Vats"), line("SPOKEN", bold=True), line("English (native) • Welsh"))
    resume = read(NAME, MAIL, heading("Experience"), "Weaver, Hexmill Ltd, 2012 – 2014", heading("Skills"), *rows)
    assert [(s.name, s.keywords) for s in resume.skills] == [("TOOLS", ("Looms", "Vats"))]
    assert [(each.language, each.fluency) for each in resume.languages] == [("English", "native"), ("Welsh", "")]
