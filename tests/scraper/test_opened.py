"""What a posting's page shows only when it is clicked is read; what is the site's own, or of other jobs, is not."""

# ruff: noqa: E501 - shapes are easier to compare when each is one line

import pytest

from scraper import parse_page
from scraper.posting import JobPosting

HTML = {"content-type": "text/html; charset=utf-8"}
PARTS = (
    ("What you will do", "<ul><li>Cast bells of up to two tons in loam</li><li>Tune them on the lathe</li></ul>"),
    ("What you bring", "<ul><li>Three winters at a furnace</li><li>An ear for overtones</li></ul>"),
    ("What we offer", "<p>£34,000 a year and every second Friday off.</p>"),
)
BASKET = "We need cookies to keep your basket of bells full."


def read(parts: str) -> JobPosting:
    page = (
        "<html lang=en><title>Bell Founder - Marlow Foundry</title><body><main><h1>Bell Founder</h1>"
        "<p>Leeds, UK · Full-time</p><p>Marlow Foundry casts bells for towers all over the north of England, and looks "
        f"for somebody who hears them.</p>{parts}</main><footer><h4>What we need</h4><div style='display:none'>"
        f"{BASKET}</div></footer></body></html>"
    )
    return parse_page(page.encode(), HTML, "https://marlowfoundry.example/jobs/bell-founder")


def each(markup: str) -> str:
    return "".join(markup.format(at=at, name=name, text=text) for at, (name, text) in enumerate(PARTS))


SHAPES = {
    "a toggle whose style shuts it": "<div class=item><div class=title><a>{name}</a></div><div style='display: none;'>{text}</div></div>",
    "a heading's button": "<h3><button aria-expanded=false aria-controls=p{at}>{name}</button></h3><div id=p{at} hidden>{text}</div>",
    "a heading's button, shut by a class": "<h2><button aria-expanded=false data-bs-target='#p{at}'>{name}</button></h2><div id=p{at} class=collapse>{text}</div>",
    "a button": "<button aria-controls=p{at}>{name}</button><div id=p{at} hidden=until-found>{text}</div>",
    "a region hidden from readers": "<div><div tabindex=0>{name} <i>+</i></div><div role=region aria-hidden=true>{text}</div></div>",
    "no height": "<div><div>{name}</div><div style='max-height: 0px; overflow: hidden'>{text}</div></div>",
    "a template": "<div><h3>{name}</h3><template x-if=open><div>{text}</div></template></div>",
    "a list that falls down": "<div><div><div>{name}</div></div><nav class='faq w-dropdown-list'><div>{text}</div></nav></div>",
    "a list of terms": "<dl><dt>{name}</dt><dd style='display:none'>{text}</dd></dl>",
    "details": "<details><summary>{name}</summary>{text}</details>",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_postings_own_parts_are_read_though_they_are_shut(shape: str) -> None:
    posting = read(each(shape))
    for name, _ in PARTS:
        assert f"# {name}\n" in posting.description
    assert "Three winters at a furnace" in posting.description
    assert "every second Friday off" in posting.description
    assert BASKET not in posting.description


def test_the_parts_of_tabs_are_read_below_their_names() -> None:
    names = each("<li><a href='#p{at}'>{name}</a></li>")
    panels = each("<div id=p{at} style='display:none'>{text}</div>")
    posting = read(f"<ul>{names}</ul>{panels}")
    assert "### What you bring\n\n- Three winters at a furnace" in posting.description


def test_a_postings_first_part_may_be_open_alone() -> None:
    panel = "<h3><button aria-expanded={open} aria-controls={id}>{name}</button></h3><div id={id} {hidden}>{text}</div>"
    (first, duties), (second, needs), _ = PARTS
    posting = read(
        panel.format(open="true", id="a", name=first, hidden="", text=duties)
        + panel.format(open="false", id="b", name=second, hidden="hidden", text=needs)
    )
    assert "two tons in loam" in posting.description
    assert "Three winters" in posting.description


def test_the_rest_of_a_posting_is_read_though_it_is_shut() -> None:
    rest = "".join(f"<h3>{name}</h3>{text}" for name, text in PARTS[1:])
    posting = read(
        f"<h3>{PARTS[0][0]}</h3>{PARTS[0][1]}<div style='display:none'>{rest}</div><a href='#'>Read more</a>"
    )
    assert "An ear for overtones" in posting.description


@pytest.mark.parametrize(
    "shut",
    [
        f"<div class=cookie-modal style='display:none'><h3>What we need</h3><div hidden>{BASKET}</div></div>",
        f"<div><span>What we offer</span><div style='display:none'><a href=/a>{BASKET}</a></div></div>",
        f"<div><h3>What we offer</h3><form><div hidden><input name=q>{BASKET}</div></form></div>",
        f"<div><h3>Opening hours</h3><div style='display:none'>{BASKET}</div></div>",
        f"<div><h3>What we offer</h3><div style='font-size:0'>{BASKET}</div></div>",
        f"<div><h3>Requirements</h3><div hidden>{BASKET}</div><h3>Bell Hanger</h3><div hidden>{BASKET} Twice.</div></div>",
    ],
    ids=["a dialog", "a menu", "a form", "another name", "for nobody's eyes", "another job"],
)
def test_what_is_not_the_postings_stays_shut(shut: str) -> None:
    shown = "".join(f"<h3>{name}</h3>{text}" for name, text in PARTS)
    assert BASKET not in read(shown + shut).description


def test_a_copy_for_small_screens_is_not_read_twice() -> None:
    shown = "".join(f"<h3>{name}</h3>{text}" for name, text in PARTS)
    shut = each("<div><h3>{name}</h3><div style='display:none'>{text}</div></div>")
    assert read(shown + shut).description.count("Three winters at a furnace") == 1


def test_the_panel_that_is_open_is_called_by_its_tab_as_well() -> None:
    tabs = "".join(
        f"<button role=tab aria-controls=t{at}>{name}</button>"
        for at, name in enumerate(("About Marlow Weavers", "Your duties", "Requirements"))
    )
    panels = "".join(
        f"<div role=tabpanel id=t{at}{' hidden' if at else ''}>{said}</div>"
        for at, said in enumerate(
            (
                "<p>Tweed and blankets have been woven here by the river since 1902.</p>",
                "<ul><li>repair shuttles and drives</li><li>order spare parts in good time</li></ul>",
                "<ul><li>a trade certificate as a mechanic</li><li>patience with old machines</li></ul>",
            )
        )
    )
    page = f"<html><head><title>Loom Mechanic</title></head><body><h1>Loom Mechanic</h1><div role=tablist>{tabs}</div>{panels}</body></html>"
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://board.example/here")
    assert "### About Marlow Weavers\n\nTweed and blankets" in found.description
    assert found.hiringOrganization == "Marlow Weavers"
