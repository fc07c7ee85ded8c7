"""A menu is told by its links, however much of a page it is, and a short posting may stand beside many cards."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

from scraper import JobPosting, parse_page

POSTING = (
    "<h1>Dyer</h1><p>Kendal</p><p>You keep our vats and mix every shade by eye.</p>"
    "<h3>Your duties</h3><ul><li>mix dyes to the pattern book and keep its pages</li><li>rinse, dry and check every batch</li></ul>"
    "<h3>Requirements</h3><ul><li>an eye for colour, by daylight and by lamp</li><li>no fear of wet feet or early mornings</li></ul>"
)
MENU = "".join(f"<li><a href='/shop/{number}'>Blankets and rugs {number}</a></li>" for number in range(60))


def read(above: str = "", below: str = "", posting: str = POSTING) -> JobPosting:
    page = f"<html><head><title>Dyer | Marlow Weavers</title></head><body><div>{above}</div><div>{posting}</div><div>{below}</div></body></html>"
    return parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://marlow.example/here")


def test_a_menu_that_is_most_of_a_page_is_none_of_its_posting() -> None:
    found = read(above=f"<ul class=m>{MENU}</ul>")
    assert (found.outcome, found.title) == ("ok", "Dyer")
    assert "Blankets" not in found.description
    assert "mix dyes to the pattern book" in found.description


def test_links_below_a_heading_are_what_the_page_lists() -> None:
    assert read(posting=f"<h1>Our products</h1><ul class=m>{MENU}</ul>").outcome == "not_a_posting"


def test_a_short_posting_beside_many_cards_is_no_list_of_them() -> None:
    said = "Somebody is needed who looks after looms and yarn in two shifts, all the year round."
    cards = "".join(
        f"<div class=c><a href='/jobs/{name}'>{name} wanted at once</a><p>{said}</p></div>"
        for name in ("Spinner", "Carder", "Fuller", "Warper")
    )
    found = read(below=f"<section>{cards}</section>")
    assert (found.outcome, found.title) == ("ok", "Dyer")
