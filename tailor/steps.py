"""Carries out one step of a session: its one piece of I/O, between what is stored before and after it."""

from uuid import UUID

import structlog

from scraper import from_text
from scraper.posting import JobPosting
from tailor.documents.output.fonts import MissingGlyphs
from tailor.documents.rendered import Options as Layout
from tailor.documents.rendered import ReadBackFailed
from tailor.engine.base import Brief, Engine, EngineError, Pen
from tailor.engine.languages import two_languages
from tailor.errors import Refusal
from tailor.model import length
from tailor.model.events import EngineName, Failure
from tailor.model.posting import Posting
from tailor.model.session import Session
from tailor.model.step import (
    Drafted,
    Failed,
    LaidOut,
    LetterWritten,
    Matched,
    PostingRead,
    PostingUnreadable,
    QuestionsPlanned,
    Replied,
    RequirementsFound,
    Result,
    Step,
)
from tailor.readings import Readings
from tailor.work import fit, render
from tailor.work import pages as count_pages
from tailor.workers.pool import Workers

log = structlog.get_logger(__name__)

#: Shorter than this is no posting, however it was pasted.
SHORTEST_POSTING = 40
#: More of a posting than this is not read.
LONGEST_POSTING = 60_000


class Steps:
    """What the steps need: pages' readings, the engines, and workers for documents and pasted texts.

    engine: the service's own. offline: the one that a person may choose in its place; the same where there is no model.
    """

    def __init__(self, readings: Readings, engine: Engine, offline: Engine, workers: Workers) -> None:
        self._readings = readings
        self._engine = engine
        self._offline = offline
        self._workers = workers
        self._latest: tuple[Session, Brief] | None = None

    async def carry_out(self, user_id: UUID, session: Session, step: Step, pen: Pen) -> Result:
        """Do a step; what goes wrong in it is a result too, so that it is stored and said."""
        try:
            return await self._do(user_id, session, step, pen)
        except EngineError as error:
            fallback: EngineName | None = "offline" if self._of(session) is not self._offline else None
            return Failed(
                failure=Failure(code=error.code, message=error.message, retryable=error.retryable, fallback=fallback),
                of_answer=error.of_answer,
            )
        except Refusal as refusal:
            return _failed(refusal.code, refusal.message)
        except Exception:  # A bug in one step fails that session, says so, and leaves the service as it was.
            log.exception("step_crashed", session_id=session.id, step=step.key)
            return _failed("INTERNAL", "Something went wrong on our side. Resume to try again.")

    async def _do(self, user_id: UUID, session: Session, step: Step, pen: Pen) -> Result:
        match step.kind:
            case "posting":
                return await self._posting(user_id, session)
            case "check":
                return await self._fit(session)
            case "finish":
                return await self._finish(session)
            case _:
                return await decided(self._of(session), self._brief(session), session, step, pen)

    def _of(self, session: Session) -> Engine:
        """The engine that works for a session."""
        return self._offline if session.options.engine == "offline" else self._engine

    def _brief(self, session: Session) -> Brief:
        """The brief of a session; steps that begin side by side have one together, which is made and packed once."""
        if self._latest is None or self._latest[0] is not session:
            self._latest = session, Brief.of(session)
        return self._latest[1]

    async def _posting(self, user_id: UUID, session: Session) -> Result:
        if session.job_text:
            read = await self._workers.run(
                from_text, session.job_text[:LONGEST_POSTING], session.job_url or None, what="work", patient=True
            )
        else:
            read = (await self._readings.read(user_id, session.job_url)).posting
        if read.outcome != "ok":
            return PostingUnreadable(reason=read.reason, outcome=read.outcome)
        if len(read.description.strip()) < SHORTEST_POSTING:
            return PostingUnreadable(reason="What is there is too short to be a posting.", outcome="needs_paste")
        return PostingRead(posting=posting(read))

    async def _fit(self, session: Session) -> LaidOut:
        """Lay the document out, and find what is too much for the page target."""
        refs, plain = length.spare(session)
        layout = Layout(pages=session.options.page_target)
        found = await self._workers.run(
            fit, session.resume, session.changes, refs, plain, layout, what="render", patient=True
        )
        return LaidOut(pages=found.pages, spare=refs[: found.trims], pages_then=found.pages_then)

    async def _finish(self, session: Session) -> LaidOut:
        """Make both files once, so that a session is only finished when what leaves reads back.

        Where no PDF reads back, or no font has its letters, it is the Word file alone that leaves.
        """
        layout = Layout(pages=session.options.page_target)
        docx = await self._workers.run(render, session.document, "docx", layout, what="render", patient=True)
        made, without = [docx], ""
        try:
            pdf = await self._workers.run(render, session.document, "pdf", layout, what="render", patient=True)
        except (ReadBackFailed, MissingGlyphs) as refused:
            log.warning("without_pdf", session_id=session.id, code=refused.code)
            without = refused.message
            pages = await self._workers.run(count_pages, session.document, layout, what="render", patient=True)
        else:
            pages = pdf.pages or 1
            made.append(pdf)
        backs = [r.read_back for r in made if r.read_back]
        return LaidOut(
            pages=pages,
            words_expected=sum(back.words_expected for back in backs),
            words_found=sum(back.words_found for back in backs),
            without_pdf=without,
        )


async def decided(engine: Engine, brief: Brief, session: Session, step: Step, pen: Pen) -> Result:
    """What an engine decides in a step that is an engine's. Raises `EngineError`."""
    match step.kind:
        case "requirements":
            return RequirementsFound(
                requirements=tuple(await engine.requirements(brief.posting, pen)),
                note=two_languages(session.resume.language, session.language, engine.name),
            )
        case "match":
            return Matched(matches=tuple(await engine.match(brief, pen)))
        case "questions":
            return QuestionsPlanned(inquiries=tuple(await engine.questions(brief, pen)))
        case "summary":
            return Drafted(drafts=tuple(await engine.summary(brief, pen)))
        case "experience":
            return Drafted(drafts=tuple(await engine.experience(brief, step.ref, pen)))
        case "skills":
            return Drafted(drafts=tuple(await engine.skills(brief, pen)))
        case "revise":
            return Drafted(drafts=tuple(await engine.revise(brief, session.pending, pen)))
        case "reply":
            message = next(m for m in session.messages if m.id == step.ref)
            reply = await engine.chat(brief, message, pen)
            return Replied(
                text=reply.text,
                drafts=reply.drafts,
                undo=reply.undo,
                accepted=reply.accepted,
                page_target=reply.page_target,
                letter=reply.letter,
                dictated=reply.dictated,
                undictated=reply.undictated,
            )
        case "letter":
            return LetterWritten(text=await engine.cover_letter(brief, pen))
        case "posting" | "check" | "finish":
            raise ValueError(f"no engine decides in the step {step.key}")


def posting(read: JobPosting) -> Posting:
    """A scraped posting in our terms."""
    return Posting(
        title=read.title or "",
        company=read.hiringOrganization or "",
        location=read.jobLocation or "",
        url=read.url,
        employment_type=read.employmentType or "",
        salary=read.baseSalary or "",
        remote=read.jobLocationType or "",
        description=read.description[:LONGEST_POSTING],
        language=read.language or "en",
        source=read.source.get("description", ""),
    )


def _failed(code: str, message: str) -> Failed:
    return Failed(failure=Failure(code=code, message=message))
