"""What a page is, and which part of it is the posting's.

`judge` says which of a posting, a list, a wall and a shell it is, by `wall`, `ended` (whether it is over), `sought`
(whom its sentences seek), `employed` (whether they tell of wages, hours and terms), `evidence` (what running words have
of a call for somebody) and `jobs` (how many stand on it).
`opened` shows what is shut until it is clicked, `prune` takes away what surrounds the posting, `chrome` the lines of
the site, `chosen` all jobs but one. `site` knows
whose page it is, `named` how sites mark their elements.
"""
