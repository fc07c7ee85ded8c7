"""Résumés in and out: read a file, render a résumé, read back what was rendered.

Read first: `read` (a file's bytes to a `reading`), `pages.lines` (the line, which all readers make and the parser
reads), `parsing.parse` (lines to a résumé) and `render` (a résumé to a file in one of five formats). Each package
below has a map of its own; none knows those that stand above it:

  `words`     words that are known: headings, titles, dates, places.
  `pages`     a PDF's pages to lines; `scan` recognises their letters in pictures.
  `docx`      a Word file to lines.
  `parsing`   lines to a résumé.
  `output`    a résumé to a file, and that file read back.

`rendered` is what comes of rendering, and `recognition` whether pictures can be read here: both are light to import.
`json_resume` makes a résumé of JSON at once; `loose` first brings other editors' exports into its shape. `doubts`
says which entries were unsure, `unsure` tells a person each at its field. `fitting` finds out what fits on how many
pages. `rtl` is for text from right to left, `ids` names entries, `limits` says how much of a file is read at all,
and `warm` is what those who read files import beforehand.
"""
