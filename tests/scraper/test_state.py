"""Tests that a posting is found wherever a page keeps it for its scripts, and however its properties are called."""

# ruff: noqa: E501 - a page's script is easier to compare with real ones in one line

import base64
import html
import json
import string
from urllib.parse import quote

import pytest

from scraper import parse_page
from scraper.told.revived import resumed

TITLE, COMPANY, PLACE = "Turret Clock Mender", "Bellwright & Sons", "Whitby"
LEAD = "We mend tower clocks from Penzance to Perth, and we have done so since 1871."
DUTY = "Climb, oil and regulate sixty turret clocks on a monthly round"
WISH = "Two years at the bench with wheel cutting or a related trade"
PERK = "We close the workshop between Christmas and Twelfth Night, fully paid."
MARKUP = f"<p>{LEAD}</p><h3>What you do</h3><ul><li>{DUTY}</li><li>Cut wheels and pinions</li></ul><h3>You</h3><ul><li>{WISH}</li></ul><p>{PERK}</p>"
JOB = {"id": 4471, "title": TITLE, "company": {"name": COMPANY}, "location": PLACE, "employmentType": "FULL_TIME", "description": MARKUP}  # fmt: skip
HELD = json.dumps({"job": JOB})
LITERAL = f"{{id:4471,title:{json.dumps(TITLE)},company:{{name:{json.dumps(COMPANY)}}},location:{json.dumps(PLACE)},posted:new Date(1700000000000),open:!0,description:{json.dumps(MARKUP)}}}"


def posted(body: str) -> tuple[str | None, ...]:
    """What is read of a page that shows nothing by itself."""
    page = f'<!doctype html><html><head><title>Careers</title></head><body><div id="root"></div>{body}</body></html>'
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://x.example/jobs/mender")
    lacking = [part for part in (LEAD, DUTY, WISH, PERK) if part not in found.description]
    twice = [part for part in (LEAD, DUTY, WISH, PERK) if found.description.count(part) > 1]
    return found.outcome, found.title, found.hiringOrganization, found.jobLocation, *lacking, *twice


ALL = ("ok", TITLE, COMPANY, PLACE)


def pushed(*rows: str) -> str:
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(row)}])</script>" for row in rows)


NUMBERED = ["", TITLE, COMPANY, PLACE, MARKUP]
CARRIERS = {
    "a text with a row of its own": pushed(
        '1:"$Sreact.fragment"\n', f"7:T{len(MARKUP.encode()):x},", MARKUP,
        '5:["$","main",null,{"children":["$","$L2",null,' + json.dumps({"job": {**JOB, "description": "$7"}}) + "]}]\n",
    ),
    "numbered values in a script without a name": '<script type="application/json">' + json.dumps([{"job": 1}, {"title": 2, "company": 3, "location": 4, "description": 5}, TITLE, COMPANY, PLACE, MARKUP]) + "</script>",
    "numbered objects": '<script type="qwik/json">' + json.dumps({"refs": {}, "objs": [{"title": "1", "company": "2", "location": "3", "description": "4"}, *NUMBERED[1:]]}) + "</script>",
    "an object that a function is called with": f'<script>{{const app={{base:""}};Promise.all([import("/a.js")]).then(([kit])=>{{kit.start(app,{{node_ids:[0,3],data:[null,{{type:"data",data:{{job:{LITERAL}}},uses:{{}}}}],form:null}})}})}}</script>',
    "an object behind a name": f"<script>App.boot('job', {LITERAL});</script>",
    "values that a stream keeps": "<script>$_R.router=($R=>$R[0]={matches:$R[1]=[$R[2]={l:$R[3]=" + LITERAL.replace("company:{", "company:$R[4]={") + "}]})($R['r']);</script>",
    "base64 in an attribute": f'<div data-state="{base64.b64encode(HELD.encode()).decode()}"></div>',
    "percent signs in an attribute": f'<div data-props="{quote(HELD)}"></div>',
    "a template": f"<template>{html.escape(HELD, quote=False)}</template>",
    "a hidden field": f"<textarea hidden>{html.escape(HELD, quote=False)}</textarea>",
    "a comment": f"<!-- job-data: {HELD} -->",
    "a comment in an element": f'<code style="display: none"><!--{HELD}--></code>',
    "a script of another kind": f'<script type="fastboot/shoebox">{html.escape(HELD, quote=False)}</script>',
    "a module": f"<script type=module>export const data = {HELD}; import('/a.js')</script>",
}  # fmt: skip


@pytest.mark.parametrize("carrier", CARRIERS)
def test_state_is_found_wherever_it_is_kept(carrier: str) -> None:
    assert posted(CARRIERS[carrier]) == ALL


ITEMS = [DUTY, "Cut wheels and pinions on a lathe"]
SHAPES: dict[str, object] = {
    "a role": {"role": {"role": TITLE, "organisation": COMPANY, "town": PLACE, "summary": LEAD, "duties": [DUTY], "requirements": [WISH], "extras": PERK, "contract": "Full time"}},
    "an advert": {"advert": {"postTitle": TITLE, "employerName": COMPANY, "postLocation": PLACE, "mainDuties": [LEAD, DUTY], "personSpec": [WISH], "terms": PERK, "closing": "2026-12-24"}},
    "short names": {"item": {"role": TITLE, "org": COMPANY, "where": PLACE, "hours": "full time", "intro": LEAD, "duties": ITEMS, "wants": [WISH], "perks": PERK}},
    "parts by their questions": {"job": {"title": TITLE, "companyName": COMPANY, "location": PLACE, "overview": LEAD, "what_you_will_do": ITEMS, "who_you_are": [WISH], "why_us": PERK}},
    "parts beside what is known": {"job": {"job_title": TITLE, "company_name": COMPANY, "job_city": PLACE, "about_role": LEAD, "key_responsibilities": f"<ul><li>{DUTY}</li></ul>", "requirements": f"<ul><li>{WISH}</li></ul>", "benefits": PERK}},
    "a tenant beside it": {"tenant": {"name": COMPANY, "logo": "/l.svg"}, "position": {"name": TITLE, "city": PLACE, "body": MARKUP, "hours": "full-time"}},
    "blocks": {"job": {"title": TITLE, "company": COMPANY, "location": PLACE, "blocks": [{"type": "paragraph", "text": LEAD}, {"type": "heading", "text": "What you do"}, {"type": "list", "items": ITEMS}, {"type": "paragraph", "text": WISH}, {"type": "paragraph", "text": PERK}]}},
    "sections of which one is plain": {"job": {"title": TITLE, "employer": {"displayName": COMPANY}, "place": {"town": PLACE}, "sections": [{"heading": "About", "html": f"<p>{LEAD}</p>"}, {"heading": "Duties", "html": f"<ul><li>{DUTY}</li></ul>"}, {"heading": "You", "html": f"<ul><li>{WISH}</li></ul>"}, {"heading": "Perks", "html": PERK}]}},
    "a post's front matter": {"post": {"frontmatter": {"title": TITLE, "company": COMPANY, "location": PLACE, "type": "Full-time"}, "content": f"{LEAD}\n\n## You do\n\n- {DUTY}\n\n## You bring\n\n- {WISH}\n\n{PERK}"}},
    "a post and its fields": {"post": {"title": {"rendered": TITLE}, "content": {"rendered": MARKUP}, "acf": {"company": COMPANY, "location": PLACE, "contract": "Full-time"}}},
    "records in records": {"page": {"data": {"attributes": {"title": TITLE, "location": PLACE, "company": {"data": {"id": 3, "attributes": {"name": COMPANY}}}, "description": MARKUP}}}},
    "german": {"stelle": {"titel": TITLE, "arbeitgeber": COMPANY, "ort": PLACE, "beschreibung": MARKUP, "vertragsart": "Vollzeit"}},
    "french": {"offre": {"intitulé": TITLE, "entreprise": {"nom": COMPANY}, "lieuTravail": {"libelle": PLACE}, "description": MARKUP, "typeContrat": "CDI"}},
    "spanish": {"oferta": {"titulo": TITLE, "empresa": COMPANY, "ubicacion": PLACE, "descripcion": MARKUP, "tipoContrato": "Indefinido"}},
    "polish": {"oferta": {"nazwa": TITLE, "pracodawca": COMPANY, "lokalizacja": PLACE, "opis": MARKUP, "umowa": "pełny etat"}},
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_a_job_is_known_however_its_properties_are_called(shape: str) -> None:
    held = json.dumps({"props": {"pageProps": SHAPES[shape]}})
    assert posted(f'<script id="__NEXT_DATA__" type="application/json">{held}</script>') == ALL


@pytest.mark.parametrize(
    "other",
    [
        {"name": "Ada Quill", "role": "Head Clockmaker", "location": PLACE, "company": COMPANY, "bio": LEAD + " " + PERK},
        {"quote": LEAD + " " + PERK, "position": "Verger", "organisation": "St Hilda's", "town": PLACE},
        {"title": "Longcase clock", "price": "£900", "ort": PLACE, "anbieter": COMPANY, "beschreibung": MARKUP},
    ],
)  # fmt: skip
def test_people_and_wares_are_no_jobs(other: dict[str, object]) -> None:
    held = json.dumps({"props": {"pageProps": {"items": [other]}}})
    assert posted(f'<script id="__NEXT_DATA__" type="application/json">{held}</script>')[0] != "ok"


def test_numbered_objects_that_refer_to_each_other_all_over_are_made_once() -> None:
    """Ten layers of sixty references each, which are more values than any machine holds, and a circle."""
    layers: list[object] = [{f"k{at}": str(layer + 1) for at in range(60)} for layer in range(9)]
    held = resumed({"refs": {}, "objs": [*layers, {"round": "0", "title": "a"}, TITLE]})
    for _ in range(9):
        assert isinstance(held, dict)
        held = held["k7"]
    assert held == {"round": None, "title": TITLE}


def test_a_long_chain_of_numbered_objects_ends_before_the_interpreter_does() -> None:
    chain: list[object] = [{"next": _in_base_36(at + 1)} for at in range(2_000)]
    held: object = resumed({"refs": {}, "objs": [*chain, TITLE]})
    links = 0
    while isinstance(held, dict):
        held, links = held["next"], links + 1
    assert 30 < links < 200
    page = f'<script type="qwik/json">{json.dumps({"refs": {}, "objs": [*chain, TITLE]})}</script>'
    assert posted(page)[0] != "ok"


def _in_base_36(number: int) -> str:
    digits = string.digits + string.ascii_lowercase
    return (_in_base_36(number // 36) if number >= 36 else "") + digits[number % 36]
