"""From a résumé to a file, and back again as a machine reads it.

`layout` says what is shown, in which order; `typeset` (with `fonts`), `docx_write`, `markdown` and `plain` write
it, `docx_tracked` as changes to the original. `read_back` reads it again as a machine does (a PDF by its
`content_stream`).
"""
