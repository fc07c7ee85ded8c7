"""The document of a session as files, and what a machine reads in them."""

from typing import Literal
from uuid import UUID

from pydantic import BaseModel
from starlette.responses import Response

from tailor.accounts import User
from tailor.documents.rendered import Format, Rendered
from tailor.documents.rendered import Options as Layout
from tailor.model.session import Session
from tailor.sessions import Sessions
from tailor.work import render, tracked
from tailor.workers.pool import Workers
from web.api import Endpoint
from web.files import DOCUMENTED, LayoutQuery, download


class ReadBackQuery(BaseModel):
    """Which of our files."""

    format: Literal["pdf", "docx"] = "pdf"


class WordQuery(LayoutQuery):
    """How a Word file is laid out; `tracked` marks each difference to the original, for Word to accept or reject."""

    tracked: bool = False


class ReadBackView(BaseModel):
    """What a machine reads in our own file."""

    text: str
    words_expected: int
    words_found: int
    recall: float
    missing: list[str]


class DocumentsApi:
    """The endpoints of a session's document."""

    def __init__(self, sessions: Sessions, workers: Workers) -> None:
        self._sessions = sessions
        self._workers = workers

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Tailoring sessions", "/tailoring-sessions/{session_id}"
        return [
            Endpoint("GET", f"{one}/read-back", self.read_back, 200, tag, (422,)),
            *(
                Endpoint("GET", f"{one}/resume.{ending}", self._export(ending), 200, tag, (413, 422), (media_type,))
                for ending, media_type in DOCUMENTED.items()
                if ending != "docx"
            ),
            Endpoint("GET", f"{one}/resume.docx", self.word, 200, tag, (413, 422), (DOCUMENTED["docx"],)),
        ]

    async def read_back(self, user: User, session_id: UUID, query: ReadBackQuery) -> ReadBackView:
        """What a machine reads in the file that leaves."""
        session = await self._sessions.session(user.id, session_id)
        rendered = await self._render(session, query.format)
        assert rendered.read_back is not None
        back = rendered.read_back
        return ReadBackView(
            text=back.text,
            words_expected=back.words_expected,
            words_found=back.words_found,
            recall=back.recall,
            missing=[*back.missing],
        )

    def _export(self, ending: Format):  # type: ignore[no-untyped-def]  # a handler: its own annotations say it
        async def export(user: User, session_id: UUID, query: LayoutQuery) -> Response:
            session = await self._sessions.session(user.id, session_id)
            rendered = await self._render(session, ending, query.layout)
            return download(rendered.data, rendered.media_type, f"{_named(session)}.{ending}", inline=ending == "pdf")

        export.__doc__ = f"The document as it stands, as {ending.upper()}."
        return export

    async def word(self, user: User, session_id: UUID, query: WordQuery) -> Response:
        """The document as it stands, as DOCX, its differences to the original tracked where that is wished."""
        session = await self._sessions.session(user.id, session_id)
        if not query.tracked:
            made = await self._render(session, "docx", query.layout)
            return download(made.data, made.media_type, f"{_named(session)}.docx")
        made = await self._workers.run(tracked, session.resume, session.document, query.layout, what="render")
        return download(made.data, made.media_type, f"{_named(session)}, changes tracked.docx")

    async def _render(self, session: Session, format: Format, layout: Layout | None = None) -> Rendered:
        wanted = (layout or Layout()).model_copy(update={"pages": session.options.page_target})
        return await self._workers.run(render, session.document, format, wanted, what="render")


def _named(session: Session) -> str:
    """What its files are called."""
    return f"{session.resume.basics.name or 'resume'} {session.job.company}".strip()
