"""What is known beforehand: words, labels and names, in many languages.

`words` are those by which a page tells what it is, each a `vocabulary`; `labels` stand before facts, a `call` around a
title, `terms` in running words. `institutions` are employers named for what they are. `gazetteer` knows towns and
countries, `places` the large ones in running text, `east` how addresses go on in East Asia. `dates` reads days,
`language` guesses which one a text is in.
"""
