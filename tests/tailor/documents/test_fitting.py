"""How many lines have to go: tried on real pages."""

from tailor.documents.fitting import fit
from tailor.documents.render import render
from tailor.documents.rendered import Options
from tailor.model.change import Change, apply
from tailor.model.resume import Resume
from tests.tailor.documents.rendered_people import ZOE, highlights


def long(jobs: int) -> Resume:
    work = tuple(
        ZOE.work[0].model_copy(update={"id": f"w{n}", "highlights": highlights(f"w{n}", *["Did a thing well."] * 5)})
        for n in range(jobs)
    )
    return ZOE.model_copy(update={"work": work})


def lines(resume: Resume) -> list[str]:
    return [highlight.id for work in reversed(resume.work) for highlight in reversed(work.highlights)]


def test_the_fewest_lines_are_found_without_which_it_fits() -> None:
    resume = long(14)
    refs = lines(resume)
    found = fit(resume, (), refs, len(refs), Options(pages=2))
    assert found.pages == 3
    assert found.pages_then == 2
    assert 0 < found.trims < len(refs)

    def pages(number: int) -> int | None:
        gone = [
            Change(id=f"c{n}", section="work", path="", op="remove", target=ref, status="accepted")
            for n, ref in enumerate(refs[:number])
        ]
        return render(apply(resume, gone), "pdf", Options(pages=2)).pages

    assert pages(found.trims) == 2
    assert pages(found.trims - 1) == 3


def test_what_fits_loses_nothing_and_what_never_does_only_the_lines_that_show_nothing() -> None:
    resume = long(3)
    assert fit(resume, (), lines(resume), 0, Options(pages=2)).trims == 0
    assert fit(resume, (), lines(resume), 0, Options()).trims == 0
    hopeless = fit(long(40), (), lines(long(40)), 7, Options(pages=1))
    assert hopeless.trims == 7
    assert hopeless.pages_then > 1
