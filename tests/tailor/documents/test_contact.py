"""Who the person is: names in several lines, telephones among other numbers, addresses that a narrow column breaks."""

import time
from collections.abc import Callable

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, Link
from tailor.documents.parsing import name_words, reach
from tailor.documents.parsing.parse import parse
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


def test_a_name_in_two_looks_without_a_space_between_them() -> None:
    head = line("Nora", size=24)
    head.cells[0].runs.append(Run("Quill", True))
    assert _read(head, line("weaver@example.org")).basics.name == "Nora Quill"


def test_a_name_in_two_large_lines_of_almost_one_size() -> None:
    head = line("Nora", size=39.2, base=60), line("Quill", size=38.8, base=96, x0=62)
    assert _read(*head, line("weaver@example.org", base=120)).basics.name == "Nora Quill"


def test_what_somebody_is_beside_the_name_in_another_colour() -> None:
    head = line("Nora Quill", "Head Weaver", size=24)
    head.cells[1].color = 0xC00000
    resume = _read(head, line("n.quill@example.org"))
    assert (resume.basics.name, resume.basics.label) == ("Nora Quill", "Head Weaver")


def test_what_somebody_is_may_be_set_larger_than_the_name_beside_it() -> None:
    head = line("Nora Quill", "SENIOR ACCOUNTANT", size=24)
    head.cells[0].size = 16
    resume = _read(head, line("n.quill@example.org"))
    assert (resume.basics.name, resume.basics.label) == ("Nora Quill", "SENIOR ACCOUNTANT")


def test_the_first_letters_of_a_name_beside_it() -> None:
    head = line("NQ", "Nora Quill", "CONTACT", size=24)
    head.cells[0].size = head.cells[2].size = 14
    assert _read(head, line("wool@example.org")).basics.name == "Nora Quill"


def test_a_name_that_is_also_what_a_paper_calls_itself() -> None:
    assert _read(line("Vera Resume", size=24), line("vera.resume@mail.example")).basics.name == "Vera Resume"
    assert _read(line("Vera Resume", size=24), line("v.quill@mail.example")).basics.name == "Vera"


@pytest.mark.parametrize(("below", "size"), [("Göteborg", 22), ("Patient, calm and good with wool", 18)])
def test_what_is_larger_than_a_name_that_opens_the_page(below: str, size: float) -> None:
    head = line("Nora Quill", size=14, bold=True, base=60), line("wool@example.org", base=80)
    assert _read(*head, line(below, size=size, base=110)).basics.name == "Nora Quill"


def test_a_larger_name_of_an_employer_below_the_headings() -> None:
    head = line("Nora Quill", size=14, bold=True), line("wool@example.org")
    employer = line("Torvald Hex Weavers", size=19)
    resume = parse([*head, HEADING, employer, *JOB, line("Weaver, Hexmill, 2010 - 2012"), line("Wove", bullet="•")])[0]
    assert resume.basics.name == "Nora Quill"


@pytest.mark.parametrize("said", ["deployment.", "Creative and Innovative Weaver of"])
def test_the_rest_of_a_sentence_is_no_name(said: str) -> None:
    rows = (line("wool@example.org"), line(said, size=14), line("nora.quill@example.org"))
    assert _read(*rows).basics.name == ""
    assert _read(line(said, size=14), line("nora.quill@example.org")).basics.name == "Nora Quill"


def test_an_account_is_no_name() -> None:
    job = line("Weaver at the mill of Torvald Hex", size=10)
    assert _read(line("nora.quill@example.org"), job, line("ff noraquill")).basics.name == "Nora Quill"


@pytest.mark.parametrize(("name", "read"), [("Minnie Driver", "Minnie Driver"), ("Head Weaver", "")])
def test_a_name_that_ends_as_titles_do(name: str, read: str) -> None:
    assert _read(line(name, size=14, bold=True), line("wool@example.org")).basics.name == read


def test_a_name_in_one_line_with_addresses_and_beside_the_page() -> None:
    told = "Nora Quill, 4 Mill Lane, Leeds LS1 4AB, wool@example.org, 07700 900123"
    assert _read(line(told)).basics.name == "Nora Quill"
    running = line("Nora Quill", "Curriculum Vitae", "Page 1")
    running.flat = True
    assert _read(running, line("wool@example.org")).basics.name == "Nora Quill"


def test_a_line_above_a_name_is_no_part_of_it() -> None:
    head = line("Curriculum Vitae", size=18, base=60), line("Nora Quill", size=26, base=90)
    assert _read(*head, line("n.quill@example.org", base=120)).basics.name == "Nora Quill"


def test_a_paper_that_is_named_in_spaced_letters() -> None:
    head = line("職 務 経 歴 書", size=12, bold=True), line("氏名 山田 花子", size=10)
    assert _read(*head, line("hanako@example.jp")).basics.name == "山田 花子"


@pytest.mark.parametrize(
    ("paper", "label", "name"),
    [
        ("ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ", "Ονοματεπώνυμο", "Νεφέλη Παππά"),
        ("Życiorys", "Imię i nazwisko", "Zofia Wrona"),
        ("Önéletrajz", "", "Kiss Ágnes"),
    ],
)
def test_a_form_that_names_itself_and_its_rows(paper: str, label: str, name: str) -> None:
    row = line(label, name, size=10) if label else line(name, size=10)
    assert _read(line(paper, size=14, bold=True), row, line("n.quill@example.org")).basics.name == name


@pytest.mark.parametrize(
    ("told", "phone"),
    [
        ("Belo Horizonte, CEP 30666-470, (31) 99680-8034", "(31) 99680-8034"),
        ("2835-138 Lavradio, +351 913 000 023", "+351 913 000 023"),
        ("P.O. Box 53492-00200 Nairobi, 0728 546 345", "0728 546 345"),
        ("Nairobi .0728546345/0721697445.", "0728546345"),
        ("휴대폰010-5550-2817", "010-5550-2817"),
        ("4 Mill Lane, Cardiff CF14 | 029 2018 0456", "029 2018 0456"),
        ("218 Mill Drive, Asheville, NC 28801 · 555-0182", "555-0182"),
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


@pytest.mark.parametrize(
    ("said", "name"),
    [("Nora Quill (Ms)", "Nora Quill"), ("MD ABUL KALAM", "MD ABUL KALAM"), ("Nora Quill (she/her)", "Nora Quill")],
)
def test_what_is_said_beside_a_name(said: str, name: str) -> None:
    head = line(said, size=16), line("floor,Long Street,Small Town,New"), line("n.quill@example.org")
    assert _read(*head).basics.name == name


def test_a_name_in_four_lines() -> None:
    words = ("NORA", "ANNELIE", "VALENTIN", "QUILLER")
    head = [line(word, size=30, base=60.0 + 32 * n, bold=True) for n, word in enumerate(words)]
    told = [
        line("n.quill@example.org", base=220),
        *(line(f"Rug {n} of many", base=220.0 + 12 * n) for n in range(1, 6)),
    ]
    assert _read(*head, *told).basics.name == "NORA ANNELIE VALENTIN QUILLER"


def test_the_domain_of_the_address_tells_the_name() -> None:
    head = line("Nonni", size=18, base=60), line("NORA QUILL", size=14, base=160), line("nora@quill.example", base=200)
    assert _read(*head).basics.name == "NORA QUILL"


def test_a_word_before_an_address_is_no_part_of_it() -> None:
    assert (
        _read(line("Nora Quill", size=20), line("Email Id-n.quill@example.org")).basics.email == "n.quill@example.org"
    )


def test_an_address_that_is_to_be_read_counts_more_than_where_its_link_leads() -> None:
    link = Link("mailto:template@example.com", "n.quill@example.org")
    shown = line("n.quill@example.org")
    shown.links = [link]
    contact = [line("Contact", size=14, bold=True, gap=2.4), shown]
    resume = parse([line("Nora Quill", size=20), HEADING, *JOB, *contact], [link])[0]
    assert resume.basics.email == "n.quill@example.org"


def test_an_address_that_is_printed_elsewhere_counts_more_than_one_behind_a_link_with_the_same_name() -> None:
    link = Link("mailto:n.quill@example.com?subject=Hello", "Write to me")
    rows = line("Nora Quill", size=20), HEADING, *JOB, line("References", size=14, bold=True, gap=2.4)
    resume = parse([*rows, line("By mail to n.quill@example.org")], [link])[0]
    assert resume.basics.email == "n.quill@example.org"
    assert parse([*rows, line("By mail to p.lowry@example.org")], [link])[0].basics.email == "n.quill@example.com"


def test_a_country_is_told_once() -> None:
    place = _read(line("Nora Quill", size=20), line("Leeds, UK · n.quill@example.org")).basics.location
    assert (place.city, place.region, place.country_code, place.text) == ("Leeds", "UK", "", "Leeds, UK")


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("12 Mill Lane, Rugby CV21", ("12 Mill Lane", "CV21", "Rugby")),
        ("Hauptstraße 12, 04109 Leipzig", ("Hauptstraße 12", "04109", "Leipzig")),
        ("5 rue des Lilas, 69003 Lyon", ("5 rue des Lilas", "69003", "Lyon")),
        ("Kerkstraat 5, 1017 GA Amsterdam", ("Kerkstraat 5", "1017 GA", "Amsterdam")),
        ("Flat 3, 12 Mill Lane, Rugby CV21 3AB", ("Flat 3, 12 Mill Lane", "CV21 3AB", "Rugby")),
        ("221B Baker Street, London NW1 6XE", ("221B Baker Street", "NW1 6XE", "London")),
        ("Leeds, LS6", ("", "LS6", "Leeds")),
    ],
)
def test_a_house_and_its_street_are_an_address(written: str, place: tuple[str, str, str]) -> None:
    resume = _read(line("Nora Quill", size=20), line(f"{written} · 07700 900123 · n.quill@example.org"))
    where = resume.basics.location
    assert (where.address, where.postal_code, where.city) == place
    assert where.text == written
    assert resume.sections == ()


def test_what_stands_beside_a_town_is_kept() -> None:
    resume = _read(line("Nora Quill", size=20), line("London · Full UK driving licence · n.quill@example.org"))
    assert resume.basics.location.city == "London"
    assert "Full UK driving licence" in "\n".join(h.text for s in resume.sections for h in s.lines)


@pytest.mark.parametrize(
    "said", ["10 years in a close team", "Via telephone support 24/7", "3 rounds of the park a day"]
)
def test_a_sentence_is_no_address(said: str) -> None:
    assert _read(line("Nora Quill", size=20), line("n.quill@example.org"), line(said)).basics.location.text == ""


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Hello, I’m Nora Quill.", "Nora Quill"),
        ("Nora Quill they/them", "Nora Quill"),
        ("Nora Quill (M0NQL)", "Nora Quill"),
        ("Nora Quill, RN, BSN, CCRN", "Nora Quill, RN, BSN, CCRN"),
        ("Ms. Nora Quill", "Nora Quill"),
        ("Nora Quill geb. 03.04.1988 in Leer", "Nora Quill"),
        ("김민준 (金民俊)", "김민준"),
        ("Dr. Nora Quill", "Dr. Nora Quill"),
        ("Sample Resume — Nora Quill", "Nora Quill"),
        ("Quill, Nora", "Quill, Nora"),
    ],
)
def test_what_is_said_around_a_name(said: str, name: str) -> None:
    assert _read(line(said, size=20), line("Leeds, UK | n.quill@example.org")).basics.name == name


@pytest.mark.parametrize("sign", [", ", " – ", " - ", " | "])
def test_a_title_behind_the_name_in_one_line(sign: str) -> None:
    basics = _read(line(f"Nora Quill{sign}Head Weaver", size=20), line("n.quill@example.org")).basics
    assert (basics.name, basics.label) == ("Nora Quill", "Head Weaver")


def test_a_title_that_is_larger_than_the_name() -> None:
    head = line("Nora Quill", size=15, base=60), line("Head Weaver", size=26, base=90)
    basics = _read(*head, line("hello@example.org", base=120), line("Leeds", base=132)).basics
    assert (basics.name, basics.label) == ("Nora Quill", "Head Weaver")


@pytest.mark.parametrize("name", ["Carter Baker", "Mason Cook"])
def test_people_who_are_called_as_trades_are(name: str) -> None:
    mail = f"{name.split()[0].lower()}@example.org"
    assert _read(line(name, size=13, bold=True), line(f"Leeds, UK | {mail}")).basics.name == name


def test_a_name_that_is_a_title_is_told_by_the_address_of_a_profile() -> None:
    reached = line("(628) 555-0134 | aa@mail.example | https://www.linkedin.com/in/dean/")
    head = line("DEAN LARSSON", size=16, bold=True), reached, line("xxxxxx")
    assert _read(*head).basics.name == "DEAN LARSSON"


def test_what_somebody_holds_in_brackets_stays_with_the_name() -> None:
    assert _read(line("Nora Quill (PhD)", size=16), line("hello@example.org")).basics.name == "Nora Quill (PhD)"


def test_first_letters_are_no_name() -> None:
    head = line("NQ", size=34, base=80), line("Nora Quill", size=20, base=110)
    assert _read(*head, line("nq@example.org", base=130)).basics.name == "Nora Quill"


def test_a_name_in_two_weights_below_each_other_in_a_word_file() -> None:
    head = [line("Nora", size=30), line("Quill", size=30, bold=True), line("n.q@example.org", size=11)]
    for number, each in enumerate(head, 1):
        each.flat, each.number = True, number
    assert _read(*head).basics.name == "Nora Quill"


@pytest.mark.parametrize(
    "form",
    [
        [("Vorname", "Nora Annelie"), ("Nachname", "Quill")],
        [("Nom : Quill",), ("Prénom : Nora Annelie",)],
        [("Nombre: Nora Annelie",), ("Apellidos: Quill",)],
        [("First name Nora Annelie",), ("Surname", "Quill")],
        [("Surname", "Quill"), ("Name", "Nora Annelie")],
        [("Name: Nora Annelie",), ("Surname: Quill",)],
    ],
)
def test_a_form_that_asks_for_a_name_in_parts(form: list[tuple[str, ...]]) -> None:
    head = [
        line("Personal details", size=14, bold=True),
        *(line(*row) for row in form),
        line("E-mail", "nq@example.org"),
    ]
    assert _read(*head).basics.name == "Nora Annelie Quill"


def test_a_form_whose_first_label_is_read_as_a_line_of_its_own() -> None:
    head = line("Surname", base=60), line("Quill", x0=165, base=60), line("Name", "Nora Annelie", base=90)
    resume = _read(*head, line("E-mail", "nq@example.org", base=120))
    assert resume.basics.name == "Nora Annelie Quill"
    assert not resume.sections


def test_a_name_behind_its_label_in_a_list_below_what_the_paper_is_called() -> None:
    head = line("Curriculum Vitae", size=20), line("Name : Nora Quill", size=16, bullet="•")
    assert _read(*head, line("Age : 20", size=16, bullet="•")).basics.name == "Nora Quill"


def test_a_name_below_the_heading_with_which_a_page_opens() -> None:
    head = line("Contact Info:", size=16, bold=True), line("Nora Quill", gap=1.9), line("Cary, NC 27513", gap=1.9)
    basics = _read(*head, line("Email: nq@mill.example", gap=1.9)).basics
    assert (basics.name, basics.email) == ("Nora Quill", "nq@mill.example")


def test_degrees_stay_with_a_name_amid_its_line() -> None:
    head = line("630-779-3396 nora@mail.example", "Nora Quill, PhD", "quill.example/looms", size=26)
    head.cells[0].size = head.cells[2].size = 10
    assert _read(head).basics.name == "Nora Quill, PhD"


def test_what_is_called_a_sample_is_no_name() -> None:
    head = line("Sample Resume", size=14, bold=True), line("Nora Quill", size=13, bold=True)
    assert _read(*head, line("Email: nora@example.org")).basics.name == "Nora Quill"


def test_what_the_person_is_stands_below_the_name_in_its_look() -> None:
    head = line("Nora Quill", size=24, base=60), line("Data Scientist", size=24, base=93)
    basics = _read(*head, line("n.quill@example.org", base=120)).basics
    assert (basics.name, basics.label) == ("Nora Quill", "Data Scientist")


def test_a_word_that_is_in_an_address_by_chance_is_no_part_of_the_name() -> None:
    head = line("Nora Quill", size=24, base=60), line("Wool Sorter", size=12, base=76)
    assert _read(*head, line("nora.quill@woolmail.example", base=100)).basics.name == "Nora Quill"


def test_what_stands_beside_a_name_in_a_form_is_kept() -> None:
    resume = _read(line("姓名：李娜", "性别：女", "年龄：29"), line("lina@example.cn"))
    assert resume.basics.name == "李娜"
    assert "性别：女 年龄：29" in [kept.text for section in resume.sections for kept in section.lines]


def test_a_name_that_stands_at_the_edge_of_the_page_alone() -> None:
    edge = line("Nora Quill – CV", "Page 1 of 1", size=9, base=20)
    assert _read(edge, line("Leeds, UK | nq@example.org", base=60)).basics.name == "Nora Quill"


@pytest.mark.parametrize(
    ("mail", "told", "name"),
    [
        ("nora.quill@example.org", (), "Nora Quill"),
        ("nquill@example.org", ("Nora_Quill_CV_2026",), "Nora Quill"),
        ("nquill@example.org", ("Nora Quill", "resume"), "Nora Quill"),
        ("nquill@example.org", ("Ada Other",), ""),
        ("info.office@example.org", (), ""),
    ],
)
def test_a_name_that_no_line_has(mail: str, told: tuple[str, ...], name: str) -> None:
    resume, warnings, _ = parse([line(f"Leeds, UK | 07700 900123 | {mail}"), HEADING, *JOB], (), told)
    assert resume.basics.name == name
    assert any("Check it" in warning or "Please add it" in warning for warning in warnings)


def test_a_name_beside_the_contact_in_one_line() -> None:
    head = line("Priya Raman", "priya@mail.example | 07700 900318 | Leicester")
    head.cells[0].size = 17.0
    resume = _read(head)
    assert (resume.basics.name, resume.basics.location.city) == ("Priya Raman", "Leicester")
    assert not resume.sections


def test_a_postal_code_behind_a_telephone_is_none_of_it() -> None:
    assert _read(line("Nora Quill", size=20), line("06 74 10 38 52 – 29200 Brest")).basics.phone == "06 74 10 38 52"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("First Last’s Resume", "First Last"),
        ("王小明的个人简历", "王小明"),
        ("한서윤 UX디자이너", "한서윤"),
        ("佐藤 花子 看護師", "佐藤 花子"),
        ("张秀儿/男/1996/湖北/英语6级", "张秀儿"),
    ],
)
def test_what_no_sign_parts_from_a_name(said: str, name: str) -> None:
    assert _read(line(said, size=14), line("nora@example.org")).basics.name == name


@pytest.mark.parametrize(
    "shown",
    [
        "Nora Quill, RN, BSN, CCRN",
        "Nora Quill BSN, RN, OCN",
        "Nora J. Quill, CPA, MBA",
        "Nora Quill Ph.D.",
        "Nora Quill",
    ],
)
def test_what_is_held_behind_a_name_is_not_lost(shown: str) -> None:
    lines = [line(shown, size=20), line("nora@example.org"), line("Experience", bold=True, size=14, gap=2.4)]
    lines += [line("Nurse, Tarrow Hospital", "2016 – 2019", bold=True), line("Cared for eight patients.", bullet="•")]
    basics = parse(lines)[0].basics
    assert (basics.name, basics.label) == (shown, "")


@pytest.mark.parametrize(("first", "second"), [("n.quill@weav", "ers.example"), ("n.quill@weavers.e", "xample")])
def test_an_address_that_a_narrow_column_breaks_amid_a_word(first: str, second: str) -> None:
    basics = _read(line("Nora Quill", size=24), line(first), line(second), line("Leeds, UK")).basics
    assert (basics.email, basics.url) == ("n.quill@weavers.example", "")


def test_a_handle_below_the_address_of_its_site() -> None:
    basics = _read(
        line("Nora Quill", size=24), line("n.quill@mail.example"), line("github.com/"), line("quill-rl")
    ).basics
    assert [profile.url for profile in basics.profiles] == ["github.com/quill-rl"]
    other = _read(
        line("Nora Quill", size=24), line("n.quill@mail.example"), line("quill.example/"), line("Leeds")
    ).basics
    assert "Leeds" not in other.url


_LONG: dict[str, Callable[[str], object]] = {
    "a": reach.is_contact_text,
    "(": name_words.clean,
    "|": name_words.clean,
}


@pytest.mark.parametrize("sign", _LONG)
def test_a_word_of_any_length_is_read_in_time_that_grows_with_it_alone(sign: str) -> None:
    def cost(times: int) -> float:
        text, begun = sign * times, time.process_time()
        _LONG[sign](text)
        return time.process_time() - begun

    # Once more where it is not so: a machine that is busy otherwise is slow by turns.
    assert any(cost(30_000) < 6 * cost(10_000) + 0.2 for _ in range(3))


def test_a_rule_in_the_place_of_an_employer_is_none() -> None:
    job = line("_" * 300, "2019 – 2022"), line("Kept bees.", bullet="•")
    (read,) = parse([line("Nora Quill", size=24), line("weaver@example.org"), HEADING, *job])[0].work
    assert (read.name, read.position, read.highlights[0].text) == ("", "", "Kept bees.")
