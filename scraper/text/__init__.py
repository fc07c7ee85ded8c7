"""From bytes to text and trees, whatever they hold.

pages   `decode` finds the letters, `markup` makes a tree of them, `plain` writes it as plain text.
JSON    `lenient` loads it, `nodes` finds its properties by name, `prose` gathers the text among them,
        `rich` writes that of editors as markup.
files   `paper` has the text of a PDF, `office` that of a Word file.
"""
