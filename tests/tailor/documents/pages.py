"""Strangers in layouts of the web and of Word: HTML as Chromium prints it, and DOCX."""

import html
import io
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor

from tests.tailor.documents.strangers import Stranger


def _page(body: str, style: str, person: Stranger) -> str:
    turned = ' dir="rtl"' if person.lang == "ar" else ""
    font = "body{font:10.5pt 'Noto Sans','Liberation Sans','DejaVu Sans','Noto Sans CJK SC',sans-serif;margin:1.5cm}"
    css = f"<style>@page{{size:A4;margin:0}}*{{box-sizing:border-box}}{font}ul{{margin:3pt 0 6pt}}{style}</style>"
    return f'<!doctype html><html lang="{person.lang}"{turned}><meta charset="utf-8">{css}<body>{body}</body></html>'


def _items(items: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in items) + "</ul>"


def flex(p: Stranger) -> str:
    """Title and dates at the two ends of a flexible row, employer and place below."""
    e = html.escape
    summary, work, education, skills, languages = map(e, p.headings)
    row = "<div class=r><b>{}</b><span>{}</span></div><div class='r i'><span>{}</span><span>{}</span></div>"
    jobs = "".join(row.format(e(j.title), e(j.dates), e(j.company), e(j.place)) + _items(j.items) for j in p.jobs)
    schools = "".join(row.format(e(s.degree), e(s.dates), e(s.school), e(s.place)) for s in p.schools)
    body = (
        f"<h1>{e(p.name)}</h1><p>{e(p.label)}</p><p>{' • '.join(map(e, (p.email, p.phone, p.place, p.link)))}</p>"
        f"<h2>{summary}</h2><p>{e(p.summary)}</p><h2>{work}</h2>{jobs}<h2>{education}</h2>{schools}"
        f"<h2>{skills}</h2><p>{', '.join(map(e, p.skills))}</p>"
        f"<h2>{languages}</h2><p>{', '.join(f'{e(a)} ({e(b)})' for a, b in p.languages)}</p>"
    )
    css = (
        ".r{display:flex;justify-content:space-between}.i{font-style:italic}h2{border-bottom:1px solid;font-size:13pt}"
    )
    return _page(body, css, p)


def cards(p: Stranger) -> str:
    """A dark column at the left made by a CSS grid; chips for skills; entries as cards with the dates on top."""
    e = html.escape
    summary, work, education, skills, languages = map(e, p.headings)
    card = "<div class=c><small>{}</small><h3>{}</h3><div>{} · {}</div>{}</div>"
    jobs = "".join(card.format(e(j.dates), e(j.title), e(j.company), e(j.place), _items(j.items)) for j in p.jobs)
    schools = "".join(card.format(e(s.dates), e(s.degree), e(s.school), e(s.place), "") for s in p.schools)
    chips = "".join(f"<span class=k>{e(s)}</span>" for s in p.skills)
    spoken = "".join(f"<p>{e(a)}<br><small>{e(b)}</small></p>" for a, b in p.languages)
    lines = "".join(f"<div>{e(line)}</div>" for line in (p.email, p.phone, p.place, p.link))
    body = (
        f"<div class=g><aside><h1>{e(p.name)}</h1><p>{e(p.label)}</p>{lines}<h2>{skills}</h2>{chips}"
        f"<h2>{languages}</h2>{spoken}</aside><main><h2>{summary}</h2><p>{e(p.summary)}</p>"
        f"<h2>{work}</h2>{jobs}<h2>{education}</h2>{schools}</main></div>"
    )
    css = (
        "body{margin:0}.g{display:grid;grid-template-columns:6.6cm 1fr;min-height:29.6cm}main{padding:18pt}"
        "aside{background:#223;color:#fff;padding:18pt}"
        ".k{display:inline-block;border:1px solid #fff;padding:2pt 5pt;margin:2pt}"
        "h3{margin:0;font-size:11pt}aside{font-size:9pt}aside h1{font-size:17pt}h2{font-size:13pt}"
    )
    return _page(body, css, p)


def table(p: Stranger) -> str:
    """An HTML table of two columns: label or dates at the left, text at the right; employer in bold, title below."""
    e = html.escape
    summary, work, education, skills, languages = map(e, p.headings)
    row = "<tr><td>{}</td><td>{}</td></tr>"
    head = "<tr><th colspan=2>{}</th></tr>"
    jobs = "".join(
        row.format(e(j.dates), f"<b>{e(j.company)}</b>, {e(j.place)}<br>{e(j.title)}{_items(j.items)}") for j in p.jobs
    )
    schools = "".join(row.format(e(s.dates), f"<b>{e(s.school)}</b>, {e(s.place)}<br>{e(s.degree)}") for s in p.schools)
    spoken = "".join(row.format(e(a), e(b)) for a, b in p.languages)
    body = (
        f"<h1>{e(p.name)}</h1><table>{row.format('E-mail', e(p.email))}{row.format('Tel', e(p.phone))}"
        f"{row.format('Web', e(p.link))}{head.format(summary)}<tr><td colspan=2>{e(p.summary)}</td></tr>"
        f"{head.format(work)}{jobs}{head.format(education)}{schools}{head.format(skills)}"
        f"<tr><td colspan=2>{', '.join(map(e, p.skills))}</td></tr>{head.format(languages)}{spoken}</table>"
    )
    css = (
        "td{vertical-align:top;padding:3pt 8pt 3pt 0}td:first-child{width:4.6cm}"
        "th{text-align:start;font-size:13pt;padding-top:9pt}"
    )
    return _page(body, css, p)


WEB: tuple[Callable[[Stranger], str], ...] = (flex, cards, table)


def printed(
    layout: Callable[[Stranger], str], people: Iterable[Stranger], browser: str, folder: Path
) -> Iterator[tuple[Stranger, bytes]]:
    """Pages as a browser prints them to PDF; Chinese and Japanese are left out, for few machines have their fonts."""
    for person in people:
        if person.lang in ("zh", "ja"):
            continue
        page, made = folder / "page.html", folder / "page.pdf"
        page.write_text(layout(person), encoding="utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={made}")
        subprocess.run([browser, *flags, page.as_uri()], check=True, capture_output=True, timeout=60)
        yield person, made.read_bytes()


def _head(document: "docx.document.Document", text: str) -> None:
    run = document.add_paragraph().add_run(text.upper())
    run.bold, run.font.size, run.font.color.rgb = True, Pt(13), RGBColor(0x1F, 0x3A, 0x5F)


def _saved(document: "docx.document.Document") -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def tabs(p: Stranger) -> bytes:
    """Word with tab stops: title, then dates at the right; employer and place below; real lists."""
    document = docx.Document()
    document.add_paragraph().add_run(p.name).font.size = Pt(22)
    document.add_paragraph(" | ".join((p.email, p.phone, p.place, p.link)))
    summary, work, education, skills, languages = p.headings
    _head(document, summary)
    document.add_paragraph(p.summary)

    def entry(first: str, when: str, second: str) -> None:
        line = document.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        line.add_run(first).bold = True
        line.add_run(f"\t{when}")
        document.add_paragraph().add_run(second).italic = True

    _head(document, work)
    for j in p.jobs:
        entry(j.title, j.dates, f"{j.company}, {j.place}")
        for item in j.items:
            document.add_paragraph(item, style="List Bullet")
    _head(document, education)
    for s in p.schools:
        entry(s.degree, s.dates, f"{s.school}, {s.place}")
    _head(document, skills)
    document.add_paragraph(", ".join(p.skills))
    _head(document, languages)
    document.add_paragraph(", ".join(f"{a} ({b})" for a, b in p.languages))
    return _saved(document)


def typed(p: Stranger) -> bytes:
    """Word as typed without styles: headings in bold, employer with dates in brackets, dashes for lists."""
    document = docx.Document()
    document.add_paragraph(p.name)
    for line in (p.place, p.phone, p.email, p.link):
        document.add_paragraph(line)
    _summary, work, education, skills, languages = p.headings
    document.add_paragraph().add_run(work).bold = True
    for j in p.jobs:
        document.add_paragraph(f"{j.company} ({j.dates})")
        document.add_paragraph(j.title)
        for item in j.items:
            document.add_paragraph(f"- {item}")
    document.add_paragraph().add_run(education).bold = True
    for s in p.schools:
        document.add_paragraph(f"{s.school} ({s.dates})")
        document.add_paragraph(s.degree)
    document.add_paragraph().add_run(skills).bold = True
    document.add_paragraph(", ".join(p.skills))
    document.add_paragraph().add_run(languages).bold = True
    document.add_paragraph(", ".join(f"{a} ({b})" for a, b in p.languages))
    return _saved(document)


def cells(p: Stranger) -> bytes:
    """Word with a table: dates at the left, the rest of an entry in one cell at the right."""
    document = docx.Document()
    document.add_heading(p.name, 0)
    document.add_paragraph("\n".join((p.label, p.email, p.phone, p.place, p.link)))
    _summary, work, education, skills, languages = p.headings

    def rows(entries: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
        grid = document.add_table(rows=0, cols=2)
        for when, first, second, items in entries:
            left, right = grid.add_row().cells
            left.text = when
            right.paragraphs[0].add_run(first).bold = True
            right.add_paragraph(second)
            for item in items:
                right.add_paragraph(item, style="List Bullet")

    document.add_heading(work, 1)
    rows([(j.dates, j.title, f"{j.company}, {j.place}", j.items) for j in p.jobs])
    document.add_heading(education, 1)
    rows([(s.dates, s.degree, f"{s.school}, {s.place}", ()) for s in p.schools])
    document.add_heading(skills, 1)
    document.add_paragraph(", ".join(p.skills))
    document.add_heading(languages, 1)
    for a, b in p.languages:
        document.add_paragraph(f"{a}: {b}")
    return _saved(document)


WORD: tuple[Callable[[Stranger], bytes], ...] = (tabs, typed, cells)
