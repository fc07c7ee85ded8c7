"""What machines are told of a posting, in spellings that boards and frameworks have, each a few lines long."""

# ruff: noqa: E501 - answers are easier to compare when each is one line

import json

import pytest

from scraper import JobPosting, parse_page

TEXT = "<p>You repair and tune reed organs in our workshop by the canal.</p>"
FACTS: dict[str, object] = {"title": "Organ Tuner", "companyName": "Reedworks", "location": "Delft"}
LD: dict[str, object] = {
    "title": "Organ Tuner",
    "hiringOrganization": {"@type": "Organization", "name": "Reedworks"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Delft"}},
    "description": TEXT,
}


def answer(body: object) -> JobPosting:
    return parse_page(json.dumps(body).encode(), {"content-type": "application/json"}, "https://x.example/api/7")


def page(body: str) -> JobPosting:
    html = f"<html><head><title>-</title></head><body>{body}</body></html>"
    return parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://x.example/jobs/7")


def says_it_all(posting: JobPosting) -> None:
    assert posting.outcome == "ok", posting.reason
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == ("Organ Tuner", "Reedworks", "Delft")
    assert "You repair and tune reed organs in our workshop by the canal." in posting.description
    assert "<" not in posting.description


ANSWERS: dict[str, object] = {
    "resources that relate to others": {
        "data": {
            "id": "7",
            "type": "jobs",
            "attributes": {"title": "Organ Tuner", "body": TEXT, "employment-type": "full"},
            "relationships": {
                "locations": {"data": [{"id": "3", "type": "locations"}]},
                "company": {"data": {"id": "4", "type": "companies"}},
                "recruiter": {"data": None},
            },
        },
        "included": [
            {"id": "3", "type": "locations", "attributes": {"city": "Delft"}},
            {"id": "4", "type": "companies", "attributes": {"name": "Reedworks"}},
        ],
    },
    "one object for each part": {
        "requisition": {
            "title": "Organ Tuner",
            "jobInformation": {"description": TEXT},
            "location": {"name": "Delft"},
            "organization": {"name": "Reedworks"},
        }
    },
    "a name and a text beside each other": {
        "header": {"jobTitle": "Organ Tuner", "city": "Delft", "companyName": "Reedworks"},
        "jobContent": {"description": TEXT, "responsibilities": "You tune."},
    },
    "a descriptor with the text deep inside": {
        "MatchedObjectDescriptor": {
            "PositionTitle": "Organ Tuner",
            "PositionLocationDisplay": "Delft",
            "OrganizationName": "Reedworks",
            "UserArea": {"Details": {"JobSummary": "You repair and tune reed organs in our workshop by the canal.", "MajorDuties": ["Tune two organs a week", "Keep the bellows tight"]}},
        }
    },
    "a list of towns": {**FACTS, "location": None, "cities": ["Delft"], "description": TEXT},
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_are_read_however_they_are_nested(name: str) -> None:
    says_it_all(answer(ANSWERS[name]))


def test_lists_of_duties_deep_inside_are_kept() -> None:
    text = answer(ANSWERS["a descriptor with the text deep inside"]).description
    assert "- Tune two organs a week\n- Keep the bellows tight" in text


def test_parts_in_plain_text_are_kept_by_what_they_are_called() -> None:
    parts = {
        "minimumQualifications": "Two years of bench work.\nGood hearing.",
        "jobRequirements": ["A driving licence", "Patience with old wood"],
        "companyBenefits": "Free organs for everybody who asks",
    }
    text = answer({**FACTS, "description": TEXT, **parts}).description
    assert "### Minimum qualifications\n\nTwo years of bench work.\nGood hearing." in text
    assert "### Job requirements\n\n- A driving licence\n- Patience with old wood" in text
    assert "Free organs" not in text


def test_a_posting_that_its_board_lists_no_more_is_over() -> None:
    job = {
        "id": "7",
        "title": "Loom Hand",
        "location": "Como",
        "isListed": False,
        "descriptionHtml": "<p>You keep looms weaving.</p>",
    }
    assert answer({"jobs": [job]}).outcome == "expired"
    assert answer({"jobs": [{**job, "isListed": True}]}).outcome == "ok"


SCRIPTS = {
    "prefixed names": json.dumps({"@context": {"schema": "http://schema.org/"}, "@type": "schema:JobPosting", **{f"schema:{name}": value for name, value in LD.items()}}),
    "names with the vocabulary's address": json.dumps([{"@type": ["http://schema.org/JobPosting"], **{f"http://schema.org/{name}": [{"@value": value}] if isinstance(value, str) else [value] for name, value in LD.items()}}]),
}  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
def test_names_of_the_vocabulary_are_read_in_full(name: str) -> None:
    says_it_all(page(f'<p>Please wait</p><script type="application/ld+json">{SCRIPTS[name]}</script>'))


def test_items_own_what_they_refer_to_elsewhere_on_the_page() -> None:
    organization = "<div id=org itemprop=hiringOrganization itemscope><meta itemprop=name content=Reedworks></div>"
    job = f"<h1 itemprop=title>Organ Tuner</h1><p itemprop=jobLocation>Delft</p><div itemprop=description>{TEXT}</div>"
    says_it_all(
        page(f'{organization}<section itemscope itemtype="https://schema.org/JobPosting" itemref="org">{job}</section>')
    )


def test_an_item_that_refers_to_what_it_stands_in_ends() -> None:
    job = f"<h1 itemprop=title>Organ Tuner</h1><div itemprop=description>{TEXT}</div>"
    inner = f'<section id=me itemscope itemtype="https://schema.org/JobPosting" itemref="all me">{job}</section>'
    assert page(f"<div id=all>{inner}</div>").title == "Organ Tuner"


def test_state_that_is_transferred_in_another_spelling_of_entities() -> None:
    state = json.dumps({"job-7": {"body": {**FACTS, "employmentType": "PART_TIME", "description": TEXT}}})
    for mark, written in (("&", "&a;"), ('"', "&q;"), ("<", "&l;"), (">", "&g;")):
        state = state.replace(mark, written)
    says_it_all(page(f'<app-root></app-root><script id="app-state" type="application/json">{state}</script>'))


def test_a_guard_is_known_by_what_its_script_keeps() -> None:
    posting = page("<script>window.KPSDK={};KPSDK.now=1;</script>")
    assert posting.outcome == "blocked"


HEADING, DUTY = "What you do", "You repair and tune reed organs in our workshop by the canal."
RICH: dict[str, object] = {
    "draft.js": {"blocks": [{"text": HEADING, "type": "header-two", "depth": 0}, {"text": DUTY, "type": "unordered-list-item", "depth": 0}], "entityMap": {}},
    "editor.js": {"blocks": [{"type": "header", "data": {"text": HEADING, "level": 2}}, {"type": "list", "data": {"items": [DUTY]}}]},
    "quill": {"ops": [{"insert": HEADING}, {"attributes": {"header": 2}, "insert": "\n"}, {"insert": DUTY}, {"attributes": {"list": "bullet"}, "insert": "\n"}]},
    "prosemirror": {"type": "doc", "content": [{"type": "heading", "content": [{"type": "text", "text": HEADING}]}, {"type": "bulletList", "content": [{"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": DUTY[:20]}, {"type": "text", "marks": [{"type": "bold"}], "text": DUTY[20:]}]}]}]}]},
    "contentful": {"json": {"nodeType": "document", "content": [{"nodeType": "heading-3", "content": [{"nodeType": "text", "value": HEADING, "marks": []}]}, {"nodeType": "unordered-list", "content": [{"nodeType": "list-item", "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": DUTY, "marks": []}]}]}]}]}},
    "slate": [{"type": "heading-two", "children": [{"text": HEADING}]}, {"type": "bulleted-list", "children": [{"type": "list-item", "children": [{"text": DUTY}]}]}],
    "lexical": {"root": {"type": "root", "children": [{"type": "heading", "tag": "h2", "children": [{"type": "text", "text": HEADING}]}, {"type": "list", "children": [{"type": "listitem", "value": 1, "children": [{"type": "text", "text": DUTY}]}]}]}},
    "portable text": [{"_type": "block", "style": "h2", "children": [{"_type": "span", "text": HEADING}]}, {"_type": "block", "style": "normal", "listItem": "bullet", "children": [{"_type": "span", "text": DUTY}]}],
    "prismic": [{"type": "heading2", "text": HEADING, "spans": []}, {"type": "list-item", "text": DUTY, "spans": []}],
    "wix": {"nodes": [{"type": "HEADING", "nodes": [{"type": "TEXT", "nodes": [], "textData": {"text": HEADING}}]}, {"type": "BULLETED_LIST", "nodes": [{"type": "LIST_ITEM", "nodes": [{"type": "TEXT", "nodes": [], "textData": {"text": DUTY}}]}]}]},
}  # fmt: skip


@pytest.mark.parametrize("editor", RICH)
@pytest.mark.parametrize("as_text", [False, True])
def test_rich_text_is_read_whatever_editor_kept_it(editor: str, as_text: bool) -> None:
    kept = json.dumps(RICH[editor]) if as_text else RICH[editor]
    posting = answer({**FACTS, "descriptionJsonString" if as_text else "description": kept})
    says_it_all(posting)
    assert posting.description == f"### {HEADING}\n\n- {DUTY}"


def test_parts_with_headings_go_on_behind_an_introduction() -> None:
    parts = [{"heading": HEADING, "html": f"<ul><li>{DUTY}</li></ul>"}]
    posting = answer({**FACTS, "intro": "<p>We mend organs by the canal, and have since 1922.</p>", "sections": parts})
    assert posting.description == f"We mend organs by the canal, and have since 1922.\n\n### {HEADING}\n\n- {DUTY}"


def test_skills_and_perks_are_no_rich_text() -> None:
    posting = answer({**FACTS, "description": TEXT, "content": [{"type": "perk", "name": "Canal view"}]})
    says_it_all(posting)
    assert posting.description == DUTY


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ({"addressLocality": "品川区", "addressRegion": "東京都", "addressCountry": "JP"}, "東京都品川区, JP"),
        ({"addressLocality": "강남구", "addressRegion": "서울특별시"}, "서울특별시 강남구"),
        ({"addressLocality": "Delft", "addressRegion": "Zuid-Holland"}, "Delft, Zuid-Holland"),
    ],
)
def test_an_eastern_address_goes_from_the_large_to_the_small(address: dict[str, str], place: str) -> None:
    located = {**LD, "@type": "JobPosting", "jobLocation": {"@type": "Place", "address": address}}
    assert page(f'<script type="application/ld+json">{json.dumps(located)}</script>').jobLocation == place


def test_a_single_letter_is_nobodys_name() -> None:
    state = {
        "job": {"title": "Organ Tuner", "companyName": "x", "description": TEXT * 3, "city": {"cityName": "Delft"}}
    }
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    html = f"<html><head><title>Organ Tuner - Reedworks KG</title></head><body>{script}</body></html>"
    posting = parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://x.example/jobs/7")
    assert posting.hiringOrganization == "Reedworks KG"


def test_a_job_is_known_by_names_of_a_sites_own() -> None:
    vacancy = {
        "roleTitle": "Organ Tuner, Valley Churches",
        "employer": {"displayName": "Reedworks KG"},
        "place": {"town": "Delft"},
        "contract": "FULL_TIME",
        "bodyHtml": f"<p>{TEXT}</p>",
    }
    others = [{"roleTitle": "Bellows Maker", "teaser": "Leather and glue."}]
    state = json.dumps({"props": {"pageProps": {"vacancy": vacancy, "others": others}}})
    script = f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
    html = f"<html><head><title>Vacancies | RKG</title></head><body>{script}</body></html>"
    posting = parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://x.example/jobs/tuner")
    read = posting.title, posting.hiringOrganization, posting.jobLocation, posting.employmentType
    assert read == ("Organ Tuner, Valley Churches", "Reedworks KG", "Delft", "FULL_TIME")


@pytest.mark.parametrize(("beside", "outcome"), [({"place": "Delft"}, "ok"), ({"category": "News"}, "needs_paste")])
def test_a_text_with_a_headline_is_a_job_where_its_place_stands_beside_it(beside: dict[str, str], outcome: str) -> None:
    state = json.dumps({"opening": {"headline": "Organ Tuner, Valley Churches", "bodyHtml": f"<p>{TEXT}</p>"} | beside})
    html = (
        f"<html><head><title>Join us</title></head><body><div id=root></div><script>window.__ctx = {state};</script>"
        "<script src=/main.js></script></body></html>"
    )
    posting = parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://x.example/jobs/tuner")
    assert posting.outcome == outcome
    assert posting.title == ("Organ Tuner, Valley Churches" if outcome == "ok" else posting.title)


def test_a_heading_that_is_named_for_the_title_may_end_with_a_full_stop() -> None:
    posting = page(
        '<h2 class="topcard__title">Organ Tuner part time, 170 - 190 CZK/h.</h2><h3 class="topcard__flavor-row"><span'
        ' class="topcard__flavor">Reed Temporary Staff</span><span class="topcard__flavor--bullet">Praha 4</span></h3>'
        f'<div class="job-description">{TEXT}<h3>Duties</h3>{TEXT}<h3>Requirements</h3>{TEXT}</div>'
    )
    assert posting.title == "Organ Tuner part time, 170 - 190 CZK/h."


def test_each_part_of_an_advertisement_is_told_once() -> None:
    sections = {
        "jobDescription": {"title": "The job", "text": TEXT},
        "qualifications": {"title": "You", "text": "<p>A steady ear, and patience with old pumps.</p>"},
    }
    posting = answer(FACTS | {"jobAd": {"sections": sections}})
    assert posting.description.count("repair and tune") == posting.description.count("A steady ear") == 1


def test_parts_keep_the_order_and_the_headings_of_a_posting() -> None:
    parts = {
        "skillsKnowledgeExpertise": "<ul><li>A steady ear</li></ul>",
        "benefits": "<p>A canoe for lunch.</p>",
        "keyResponsibilities": "<ul><li>Voice new reeds</li></ul>",
        "keyResponsibilitiesHeader": "Your days",
        "education": "education_optional",
    }
    text = answer(FACTS | {"description": TEXT} | parts).description
    assert (
        text.index("### Your days") < text.index("Voice new reeds") < text.index("A steady ear") < text.index("canoe")
    )
    assert "optional" not in text


def test_a_company_in_a_pages_data_is_no_job() -> None:
    shop = {"@type": "MusicStore", "name": "Reedworks", "description": TEXT, "address": {"addressLocality": "Delft"}}
    state = f"<script type='application/json'>{json.dumps({'about': [shop], 'padding': 'x' * 150})}</script>"
    assert page(f"{state}<h1>Work with us</h1><p>Send us a line.</p>").title is None


def test_an_employer_is_named_within_what_relates_to_it() -> None:
    company = {"data": {"id": "7", "type": "company", "attributes": {"name": "Reedworks"}}}
    says_it_all(
        answer(
            {name: value for name, value in FACTS.items() if name != "companyName"}
            | {"description": TEXT, "company": company}
        )
    )
