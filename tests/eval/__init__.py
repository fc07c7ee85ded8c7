"""How good tailoring is: `python -m tests.eval` measures it without a network and prints one table.

One module a section; each has `measure()` and is listed in `SECTIONS` of `__main__`.
"""
