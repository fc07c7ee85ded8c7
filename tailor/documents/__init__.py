"""Résumés in and out: read a file, render a résumé, read back what was rendered.

Read first: `read` (a file's bytes to a `reading`), `lines` (the line, which all readers make and the parser
reads), `parse` (lines to a résumé) and `render` (a résumé to a file in one of five formats).

In, up to the lines:
  PDF        `pdf` finds `glyphs` (`scan` recognises them in pictures), `geometry` makes segments of them, by the
             `directions` in which they run, `columns` and `rows` lines in the order of reading; `stacked` makes dates
             whole on the way, `links` finds their lines.
  DOCX       `docx_read` walks the file: `docx_styles` and `docx_tables` say what looks how and is read across;
             `docx_spots` and `docx_pen` say about where it stands, and `docx_flow`, `docx_order` and `docx_tabs` put
             it in the order of reading.
  JSON       `json_resume` makes a résumé at once; `loose` first brings other editors' exports into its shape.

From lines to a résumé, in the order in which `parse` goes:
  lines      `page_marks` and `logos` clean them.
  sections   `sections` cuts where `heading_lines` finds headings, by their words (`headings` over `heading_words`)
             and their look (`numbering` sets their numbers aside); `kinds` names the unknown ones.
  entries    `entries` cuts a section, by `items`, `paragraphs`, `cuts` and, where the look says more, `slots`,
             `curricula`, `forms`, `sentences` and `narrow`.
  facts      `pieces` and `joints` take an entry's header apart, `roles`, `places`, `studies` and `credentials` say
             which piece is what; `listing`, `grids` and `skills` read what is a list, `contact` who the person is
             and, by `addresses`, where.
  what is left   `parts` collects it all under `ids`; `doubts` says which entries were unsure, `unplaced` what was not
                 placed, `unsure` tells a person each at its field.

Words that are known: `vocabulary` over `titles`, `trades`, `further_languages` and `regional_languages`; `dates` over
`months`, `regions`, `towns`, `language`, and `shapes` where none of them knows.

Out: `layout` says what is shown, in the words of `wording`; `typeset` (with `fonts`), `docx_write`, `markdown` and
`plain` write it, `docx_tracked` as changes to the original. `read_back` reads it again as a machine does (a PDF by its
`content_stream`), and `fitting` finds out what fits on how many pages. `rtl` is for text from right to left, `limits`
says how much of a file is read at all.
"""
