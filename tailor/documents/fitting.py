"""How many lines have to go for a document to fit its pages: tried out, at the smallest readable size.

Synchronous, and meant for a worker process.
"""

from collections.abc import Sequence

from tailor.documents.render import pages
from tailor.documents.rendered import Options
from tailor.model.change import Change, apply
from tailor.model.resume import Resume
from tailor.model.value import Value


class Fit(Value):
    """`pages` of the document as it stands; without the first `trims` of the spare lines it has `pages_then`."""

    pages: int
    trims: int = 0
    pages_then: int


def fit(resume: Resume, changes: Sequence[Change], refs: Sequence[str], plain: int, options: Options) -> Fit:
    """The fewest of `refs`, from the first on, without which the document fits `options.pages`.

    Where it fits in no case, the first `plain` of them: the others are worth more than the pages. Raises as `render`.
    """
    target = options.pages
    accepted = [change for change in changes if change.status == "accepted"]

    now = pages(apply(resume, accepted), options)
    if target is None or now <= target:
        return Fit(pages=now, pages_then=now)
    tightest = options.model_copy(update={"pages": 0})

    def without(number: int) -> int:
        gone = [
            Change(id=f"trim{n}", section="", path="", op="remove", target=ref, status="accepted")
            for n, ref in enumerate(refs[:number])
        ]
        return pages(apply(resume, [*accepted, *gone]), tightest)

    low, high, then = 0, len(refs), without(len(refs))
    if then > target:
        return Fit(pages=now, trims=plain, pages_then=without(plain))
    while high - low > 1:
        middle = (low + high) // 2
        tried = without(middle)
        if tried <= target:
            high, then = middle, tried
        else:
            low = middle
    return Fit(pages=now, trims=high, pages_then=then)
