"""What an English word may be a form of: "switching" is "switch", "flats" is "flat", "wrote" is "write"."""

from functools import lru_cache

from tailor.model.checking.irregular import irregular


@lru_cache(maxsize=16384)
def bases(low: str) -> frozenset[str]:
    """The base forms that a folded English word may have, itself included."""
    found = {low}
    if root := irregular(low):
        found.add(root)
    if low.endswith("ies"):
        found.add(low[:-3] + "y")
    elif low.endswith("s") and not low.endswith("ss"):
        found |= {low[:-1], low.removesuffix("es")}
    for ending in ("ing", "ed"):
        root = low.removesuffix(ending)
        if root != low and len(root) > 2:
            found |= {root, root + "e"}
            if root[-1] == root[-2]:
                found.add(root[:-1])
            if root.endswith("i"):
                found.add(root[:-1] + "y")
    return frozenset(found)
