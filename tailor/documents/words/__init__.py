"""Words that are known, before any line is looked at: no layout, no résumé.

`vocabulary` tells titles from organisations, over `titles`, `trades`, `callings`, `employers`, `further_languages`
and `regional_languages`; `headings` knows what sections are called (`heading_words`, `eastern_languages` and
`everyday_headings` hold it) and `wording` what we call them; `language` tells which one a résumé is in. `dates` reads
and writes days, months and spans over `date_patterns`, `months` and `durations`; `spellings` gives a word with and
without its accents. `regions` and `towns` are places; `contracts` are kinds of employment, `breaks` times without
any, and `shapes` tells what a word looks like where none of them knows it.
"""
