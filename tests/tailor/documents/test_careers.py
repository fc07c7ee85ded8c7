"""Rows of the Japanese career form: when somebody entered a firm and when they left it."""

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume
from tests.tailor.documents.lines import line

#: Where the columns of the form's table begin: year, month, what there was.
_EDGES = (59.0, 110.0, 147.0)


def _row(*texts: str) -> Line:
    return line(*texts, apart=_EDGES[-len(texts) :], gap=2.4)


def _read(*rows: Line, heading: str = "職歴") -> Resume:
    head = [line("履歴書", size=14), line("氏名 木下 葵", size=12), line("aoi@example.jp")]
    return parse([*head, line(heading, gap=3.0), *rows])[0]


def test_a_row_of_entering_and_one_of_leaving_are_one_position() -> None:
    work = _read(
        _row("2016", "4", "株式会社あおば 入社"),
        _row("営業として顧客への提案を実施"),
        _row("2017", "11", "株式会社あおば 退職"),
        _row("2018", "1", "有限会社みどり 入社"),
        _row("2019", "5", "一身上の都合により 退職"),
        _row("2019", "10", "株式会社もみじ 入社"),
        _row("現在に至る"),
        _row("以上"),
    ).work
    assert [(job.name, job.start_date, job.end_date) for job in work] == [
        ("株式会社あおば", "2016-04", "2017-11"),
        ("有限会社みどり", "2018-01", "2019-05"),
        ("株式会社もみじ", "2019-10", ""),
    ]
    assert [h.text for h in work[0].highlights] == ["営業として顧客への提案を実施"]


def test_the_form_heads_its_licences_as_it_heads_a_table() -> None:
    resume = _read(
        _row("2016", "4", "株式会社あおば 入社"),
        _row("2017", "11", "株式会社あおば 退職"),
        line("年", "月", "免許・資格", apart=(73.0, 120.0, 250.0), gap=3.0),
        _row("2010", "5", "普通自動車第一種運転免許 取得"),
    )
    assert [job.name for job in resume.work] == ["株式会社あおば"]
    assert len(resume.certificates) == 1


def test_other_rows_are_left_as_they_are() -> None:
    work = _read(_row("2016年4月 – 2017年11月", "株式会社あおば"), _row("退職の手続きを担当した")).work
    assert [job.name for job in work] == ["株式会社あおば"]


def test_one_table_tells_of_schools_and_then_of_firms() -> None:
    head = [line("履歴書", size=14), line("氏名 木下 葵", size=12), line("現住所 (〒 530-0001)"), line("090-5550-1234")]
    rows = [
        _row("2010", "3", "県立みなと高等学校 卒業"),
        _row("2010", "4", "瀬戸内大学 経済学部 入学"),
        _row("2014", "4", "株式会社あおば 入社"),
        _row("2017", "11", "株式会社あおば 退社"),
        _row("以上"),
    ]
    resume = parse([*head, line("学歴・職歴", gap=3.0), *rows])[0]
    assert [(job.name, job.start_date, job.end_date) for job in resume.work] == [
        ("株式会社あおば", "2014-04", "2017-11")
    ]
    assert all("あおば" not in study.institution for study in resume.education)
    assert resume.basics.phone == "090-5550-1234", "a postal code is no number to call"


def test_the_label_of_the_name_is_a_cell_of_a_form() -> None:
    lines = [
        line("職務経歴書", size=20),
        line("氏名", bold=True, size=8, gap=2.0),
        line("木下 葵", "1990年5月4日", size=12.8),
        line("業務のまとめ", bold=True, size=14.4, gap=3.0),
        line("2014年4月 – 2017年11月", "株式会社あおば", size=8),
        line("取り組み", bold=True, size=14.4, gap=3.0),
        line("織機の保守を担当した", size=8),
    ]
    assert parse(lines)[0].basics.name == "木下 葵"


def test_a_form_in_years_of_eras() -> None:
    head = [line("氏名 斎藤 愛美", size=16), line("manami@example.jp")]
    rows = [
        line("学歴", size=12, bold=True, gap=2.4),
        line("平成23", "3", "青葉学院大学 文学部 卒業"),
        line("職歴", size=12, bold=True, gap=2.4),
        line("平成23", "4", "株式会社みなと商事 入社"),
        line("令和元", "9", "株式会社みなと商事 退社"),
    ]
    resume = parse([*head, *rows])[0]
    assert [(w.name, w.start_date, w.end_date) for w in resume.work] == [("株式会社みなと商事", "2011-04", "2019-09")]
    assert [e.end_date for e in resume.education] == ["2011-03"]


def test_a_row_of_entering_may_tell_the_title_and_one_of_leaving_the_reason() -> None:
    resume = _read(
        line("学 歴", x0=300),
        _row("2009", "4", "信州大学医学部 入学"),
        _row("2013", "3", "信州大学医学部 卒業"),
        line("職 歴", x0=300),
        _row("2013", "4", "梓川会 梓川病院 入職 外科病棟看護師"),
        _row("2018", "3", "梓川会 梓川病院 一身上の都合により退職"),
        _row("2018", "4", "常念福祉会 入職 訪問看護師"),
        _row("現在に至る"),
        heading="学歴・職歴",
    )
    assert [(job.name, job.position, job.start_date, job.end_date) for job in resume.work] == [
        ("梓川会 梓川病院", "外科病棟看護師", "2013-04", "2018-03"),
        ("常念福祉会", "訪問看護師", "2018-04", ""),
    ]
