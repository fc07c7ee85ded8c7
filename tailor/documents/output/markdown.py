"""Writes a laid-out document as Markdown (CommonMark)."""

import re

from tailor.documents.output.layout import Block, Document, Entry, Row, Run

_SIGNS = re.compile(r"[\\`*\[\]<_&]")
_ACTING = re.compile(r"([\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;))")
_BEGINNING = tuple("#>+=~|-")
_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")


def write(document: Document) -> str:
    """The document as Markdown, ending with one line break; signs that Markdown would read as markup are escaped."""
    header = document.header
    parts: list[str] = []
    if header.name:
        parts.append(f"# {escaped(header.name)}")
    if header.label:
        parts.append(f"**{escaped(header.label)}**")
    if header.contacts:
        parts.append(" · ".join(map(_linked, header.contacts)))
    for section in document.sections:
        if section.heading:
            parts.append(f"## {escaped(section.heading)}")
        for number, block in enumerate(section.blocks):
            written = _block(block, document.separator)
            listed = block.kind in ("row", "bullet") and number and section.blocks[number - 1].kind == block.kind
            if listed:
                parts[-1] += f"\n{written}"
            else:
                parts.append(written)
    return "\n\n".join(parts) + "\n"


def _block(block: Block, separator: str) -> str:
    match block:
        case Entry():
            head = separator.join(filter(None, (f"**{escaped(block.title)}**" if block.title else "", *_place(block))))
            parts = [separator.join(filter(None, (f"### {head}" if head else "", _dates(block, bool(head)))))]
            if block.link:
                parts.append(_linked(block.link))
            parts += [escaped(note.text) for note in block.notes]
            parts.append("\n".join(f"- {escaped(bullet.text)}" for bullet in block.bullets))
            return "\n\n".join(filter(None, parts))
        case Row():
            if block.label and block.text:
                return f"- **{escaped(block.label)}:** {escaped(block.text)}"
            return f"- {escaped(block.label or block.text)}"
        case _:
            mark = "- " if block.kind == "bullet" else ""
            return mark + "  \n".join(map(escaped, block.text.split("\n")))


def _place(entry: Entry) -> tuple[str, ...]:
    return tuple(escaped(part) for part in (entry.organisation, entry.place) if part)


def _dates(entry: Entry, after_head: bool) -> str:
    if not entry.dates:
        return ""
    return escaped(entry.dates) if after_head else f"### {escaped(entry.dates)}"


def _linked(run: Run) -> str:
    if not run.url:
        return escaped(run.text)
    return f"[{escaped(run.text)}](<{re.sub(r'[<>]', lambda m: f'%{ord(m[0]):X}', run.url)}>)"


def escaped(text: str) -> str:
    """A text that shows as it is: CommonMark's signs of emphasis, links, code and HTML are escaped where they act."""
    if _SIGNS.search(text):
        text = _ACTING.sub(r"\\\1", text)
    if text.startswith(_BEGINNING):
        return f"\\{text}"
    return _NUMBER.sub(r"\1\\\2", text) if text[:1].isdigit() else text
