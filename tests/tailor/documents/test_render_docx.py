"""DOCX: Word's own styles, properties and links, and tracked changes that accept and reject cleanly."""

import io
import zipfile
from copy import deepcopy
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from tailor.documents.output import docx_write, layout
from tailor.documents.render import render, tracked
from tailor.documents.rendered import Options
from tailor.model.resume import Highlight, Resume
from tests.tailor.documents.rendered_people import SCRIPTS, ZOE


def test_real_styles_are_used() -> None:
    file = docx.Document(io.BytesIO(render(ZOE, "docx").data))
    styles = [(p.style.name, p.text) for p in file.paragraphs if p.style]
    assert styles[0] == ("Title", "Zoë Brückner-O’Malley")
    assert ("Heading 1", "Experience") in styles
    assert ("Heading 2", "Senior Backend Engineer · Acme Analytics GmbH · Berlin\tMar 2018 – Present") in styles
    assert ("List Bullet", "Mentored four engineers.") in styles


def test_properties_name_the_person_and_the_language() -> None:
    properties = docx.Document(io.BytesIO(render(SCRIPTS["latin"], "docx").data)).core_properties
    assert (properties.title, properties.author) == ("Jürgen Weiß – Entwickler", "Jürgen Weiß")
    assert properties.language == "de"


def test_properties_hold_the_beginning_of_what_is_too_long_for_them() -> None:
    basics = ZOE.basics.model_copy(update={"name": "Zoë " * 70, "label": "Engineer " * 30})
    person = ZOE.model_copy(update={"basics": basics})
    file = docx.Document(io.BytesIO(render(person, "docx").data))
    properties = file.core_properties
    assert len(properties.title) == len(properties.author) == 255
    assert properties.author.startswith("Zoë Zoë")
    assert file.paragraphs[0].text.count("Zoë") == 70


def test_links_can_be_clicked() -> None:
    file = docx.Document(io.BytesIO(render(ZOE, "docx").data))
    targets = {rel.target_ref for rel in file.part.rels.values() if rel.is_external}
    assert {"mailto:zoe@example.org", "https://github.com/zoebm/pgfence"} <= targets


def test_right_to_left_paragraphs_and_runs_are_marked() -> None:
    file = docx.Document(io.BytesIO(render(SCRIPTS["arabic"], "docx").data))
    style: Any = file.styles["Normal"]
    assert style.element.pPr.find(qn("w:bidi")) is not None
    order = [child.tag for child in style.element.pPr]
    assert order.index(qn("w:bidi")) < order.index(qn("w:spacing"))  # Word wants the schema's order
    body: Any = file.element.body
    marked = {
        run.findtext(qn("w:t")) for run in body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    }
    assert "سارة عبد الله الخطيب" in marked
    assert "a@b.org" not in marked
    bold = [run for run in body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None]
    assert bold
    assert all(
        run.find(f"{qn('w:rPr')}/{qn('w:bCs')}") is not None for run in bold if run.findtext(qn("w:t")) in marked
    )
    for name in ("Title", "Subtitle"):  # letters that join are torn apart by spacing
        style = file.styles[name]
        assert style.element.rPr.find(qn("w:spacing")) is None


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_paper_is_as_asked(paper: str) -> None:
    options = Options(paper="a4" if paper == "a4" else "letter")
    section = docx.Document(io.BytesIO(render(ZOE, "docx", options).data)).sections[0]
    assert section.page_width
    assert round(section.page_width.cm, 1) == {"a4": 21.0, "letter": 21.6}[paper]


def tailored() -> Resume:
    """ZOE with a word changed, a bullet moved, one added, one gone, a section gone and a keyword list reordered."""
    first = ZOE.work[0]
    moved = (first.highlights[1], first.highlights[0], Highlight(id="c1", text="Ran the on-call rota."))
    return ZOE.model_copy(
        update={
            "basics": ZOE.basics.model_copy(update={"summary": ZOE.basics.summary.replace("nine years", "9 years")}),
            "work": (first.model_copy(update={"highlights": moved, "url": "https://acme.test"}), *ZOE.work[1:]),
            "skills": (ZOE.skills[0].model_copy(update={"keywords": ("C++", "Python", "Go")}), ZOE.skills[1]),
            "interests": (),
        }
    )


def settled(data: bytes, accept: bool) -> list[tuple[str, str]]:
    """Style and text of each paragraph after accepting or rejecting everything, as Word does it."""
    body: Any = deepcopy(docx.Document(io.BytesIO(data)).element.body)
    keep, drop = ("w:ins", "w:del") if accept else ("w:del", "w:ins")
    paragraphs = []
    for paragraph in body.iter(qn("w:p")):
        if paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(drop)}") is not None:
            continue
        for revision in list(paragraph.iter(qn(drop))):
            revision.getparent().remove(revision)
        shown = {qn("w:tab"): "\t", qn("w:br"): "\n"}
        text = "".join(
            shown.get(node.tag) or node.text or ""
            for node in paragraph.iter(qn("w:t"), qn("w:delText"), *shown)
            if node.getparent().tag == qn("w:r")
        )
        paragraphs.append((paragraph.pPr.find(qn("w:pStyle")).get(qn("w:val")), text))
        assert all(revision.tag == qn(keep) for revision in paragraph.iter(qn("w:ins"), qn("w:del")))
    return paragraphs


def plain(resume: Resume) -> list[tuple[str, str]]:
    """Style and text of each paragraph without tracked changes."""
    signs = {"tab": "\t", "break": "\n"}
    return [
        (para.style.replace(" ", ""), "".join(piece.text or signs[piece.shape] for piece in para.pieces))
        for para in docx_write.paragraphs(layout.resume(resume))
    ]


def test_accepting_all_gives_the_tailored_and_rejecting_all_the_original() -> None:
    made = tracked(ZOE, tailored())
    assert settled(made.data, accept=True) == plain(tailored())
    assert settled(made.data, accept=False) == plain(ZOE)
    assert made.read_back
    assert made.read_back.recall == 1.0


def test_only_the_words_that_changed_are_tracked() -> None:
    xml = zipfile.ZipFile(io.BytesIO(tracked(ZOE, tailored()).data)).read("word/document.xml").decode()
    assert ">nine </w:delText>" in xml
    assert ">9 </w:t>" in xml
    assert "Nordlicht" not in "".join(part.split("</w:del>")[0] for part in xml.split("<w:del ")[1:])
    ids = [part.split('"')[0] for part in xml.split('w:id="')[1:]]
    assert len(ids) == len(set(ids))


def test_no_difference_is_no_revision() -> None:
    xml = zipfile.ZipFile(io.BytesIO(tracked(ZOE, ZOE).data)).read("word/document.xml").decode()
    assert "<w:ins" not in xml
    assert "<w:del" not in xml
