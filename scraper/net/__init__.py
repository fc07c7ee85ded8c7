"""Getting the page: the only modules that reach the network or start a process.

`addresses` tells which page is meant; `fetch` gets its bytes, which `guard` keeps from private addresses and
`politeness` from haste; `pool` hands them to processes that parse.
"""
