"""The pages of a PDF, up to the lines that the parser reads.

`pdf` finds `glyphs`, with the `accents` drawn upon them and their `widths` where a font tells none; `geometry` makes
segments of them, by their `spacing` and `directions`, `columns` and `rows` make `lines` in the order of reading, `grid`
where positions are set as a table, `dated` where dates stand beside rows and `reached` where addresses run above
columns; `flush` reads columns set to their right edge as others, `stacked` makes dates whole on the way, `centred` puts
them beside the first of their rows, and `links` finds the lines of links; `codes` mends the maps that pdfium cannot
read.
"""
