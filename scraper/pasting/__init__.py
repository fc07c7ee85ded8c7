"""What a person pasted: `pasted` reads it, and of a whole page's copy `copied` finds the part that counts.

`shapes` gives the text its lines back, `sheet` says where in them the posting begins and ends; `pasted_title` and
`pasted_employer` choose among them by weight. Of what was copied with care, `masthead` reads the first lines: `top` has
them as `pieces`, `seeking` takes sentences apart, `roles` says what speaks for each.
"""
