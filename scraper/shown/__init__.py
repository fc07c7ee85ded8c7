"""What is shown to people, where machines were told nothing.

`visible` reads it: the text by `density`, without what `margins` finds above and below it, and by `facts` what stands
beside it. What it is called tell `heading` and
`headline`, and `title` frees it of the rest. Chosen by weight: `employer` (with whom a text has `introduced`,
and whom `spoken` sentences name) and `workplace`, by the `whereabouts` of each name.
"""
