"""Letters set off without a bold font: by a middle weight, or drawn by a browser that has none."""

from tailor.documents.pages import pdf
from tailor.documents.pages.faces import Face, set_off
from tailor.documents.pages.geometry import segments
from tests.tailor.documents import bombs


def _faces(*counts: tuple[str, int, bool]) -> list[Face]:
    return [Face(font, drawn) for font, count, drawn in counts for _ in range(count)]


def test_a_middle_weight_sets_off_what_is_plain_elsewhere() -> None:
    assert set_off(_faces(("inter-regular", 9, False), ("inter-medium", 3, False))) == {Face("inter-medium", False)}


def test_a_middle_weight_is_plain_where_most_is_set_in_it() -> None:
    assert not set_off(_faces(("futura-medium", 9, False)))
    assert not set_off(_faces(("inter-regular", 3, False), ("inter-medium", 9, False)))
    assert not set_off(_faces(("lato-regular", 9, False), ("inter-medium", 3, False)))


def test_letters_that_are_drawn_and_then_written_unseen_are_bold() -> None:
    state = b"/ExtGState << /unseen << /ca 0 >> /seen << /ca 1 >> >>"
    text = b"BT /F1 10 Tf 1 0 0 1 50 %d Tm (%s) Tj ET"
    rows = [b"/unseen gs", text % (700, b"Turner"), b"/seen gs", text % (680, b"turned legs of tables")]
    (sheet,) = pdf.sheets(bombs.page_of(bombs.stream(b"\n".join(rows)), state))
    assert [(s.text, s.bold) for s in segments(sheet.glyphs)] == [("Turner", True), ("turned legs of tables", False)]


def test_letters_are_drawn_in_a_face_of_the_family_that_is_plain_elsewhere() -> None:
    assert set_off(_faces(("inter-regular", 9, False), ("inter-medium", 3, True))) == {Face("inter-medium", True)}


def test_a_page_of_unseen_letters_alone_is_plain() -> None:
    assert not set_off(_faces(("times", 9, True), ("arial", 3, False)))
