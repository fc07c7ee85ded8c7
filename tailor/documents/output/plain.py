"""Writes a laid-out document as plain text, for pasting into forms."""

from tailor.documents.output.layout import Block, Document, Entry, Row


def write(document: Document) -> str:
    """The document as text, one paragraph or bullet a line, ending with one line break."""
    header = document.header
    parts = [
        "\n".join(filter(None, (header.name, header.label, " · ".join(contact.text for contact in header.contacts))))
    ]
    for section in document.sections:
        blocks: list[str] = []
        for number, block in enumerate(section.blocks):
            listed = block.kind in ("row", "bullet") and number and section.blocks[number - 1].kind == block.kind
            if listed:
                blocks[-1] += f"\n{_block(block, document.separator)}"
            else:
                blocks.append(_block(block, document.separator))
        heading = f"{section.heading}\n{'-' * max(3, len(section.heading))}" if section.heading else ""
        if blocks and heading:
            blocks[0] = f"{heading}\n{blocks[0]}"
        parts += blocks
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(block: Block, separator: str) -> str:
    match block:
        case Entry():
            head = separator.join(filter(None, (block.title, block.organisation, block.place)))
            lines = [separator.join(filter(None, (head, block.dates)))]
            if block.link:
                lines.append(block.link.text)
            lines += [note.text for note in block.notes]
            lines += [f"- {bullet.text}" for bullet in block.bullets]
            return "\n".join(filter(None, lines))
        case Row():
            return ": ".join(filter(None, (block.label, block.text)))
        case _:
            return f"- {block.text}" if block.kind == "bullet" else block.text
