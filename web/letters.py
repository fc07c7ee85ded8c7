"""Cover letters over HTTP."""

from typing import Literal, get_args
from uuid import UUID

from pydantic import BaseModel
from starlette.responses import Response

from tailor.accounts import User
from tailor.errors import NotFound
from tailor.model import commands
from tailor.sessions import Sessions
from tailor.work import letter
from tailor.workers.pool import Workers
from web.api import Endpoint
from web.files import DOCUMENTED, LayoutQuery, download

LetterFormat = Literal["md", "pdf", "docx", "txt"]


class LetterAsked(BaseModel):
    """The letter will be written; its text comes as tokens and then as a `letter_update` of this id."""

    letter_id: str


class LettersApi:
    """The endpoints of cover letters."""

    def __init__(self, sessions: Sessions, workers: Workers) -> None:
        self._sessions = sessions
        self._workers = workers

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, path = "Tailoring sessions", "/tailoring-sessions/{session_id}/cover-letter"
        formats: tuple[LetterFormat, ...] = get_args(LetterFormat)
        return [
            Endpoint("POST", path, self.ask, 202, tag, (404, 409)),
            *(
                Endpoint("GET", f"{path}.{f}", self._export(f), 200, tag, (404, 413, 422), (DOCUMENTED[f],))
                for f in formats
            ),
        ]

    async def ask(self, user: User, session_id: UUID) -> LetterAsked:
        """Have a cover letter written, in place of the one before; while one is being written, it is that one."""
        done = await self._sessions.command(user.id, session_id, commands.Letter(request_id="http"))
        return LetterAsked(letter_id=done.session.letter_wanted)

    def _export(self, ending: LetterFormat):  # type: ignore[no-untyped-def]  # a handler: its own annotations say it
        async def export(user: User, session_id: UUID, query: LayoutQuery) -> Response:
            session = await self._sessions.session(user.id, session_id)
            if session.letter is None or not session.letter.text:
                raise NotFound("There is no cover letter yet. Ask for one first.", "NO_LETTER")
            language = session.language
            basics, text = session.resume.basics, session.letter.text
            rendered = await self._workers.run(letter, text, basics, ending, query.layout, language, what="render")
            name = f"{basics.name} {session.job.company} letter".strip()
            return download(rendered.data, rendered.media_type, f"{name}.{ending}", inline=ending == "pdf")

        export.__doc__ = f"The cover letter as {ending.upper()}."
        return export
