"""How many pages a document takes after each decision about it: measured behind the decision, and said as an event."""

import asyncio
from uuid import UUID

import structlog

from tailor.documents.rendered import Options
from tailor.errors import Refusal
from tailor.model.progress import Measured
from tailor.model.session import Session
from tailor.sessions import Sessions
from tailor.work import render
from tailor.workers.pool import Workers

log = structlog.get_logger(__name__)


class Pagination:
    """Measures the documents of sessions: one measurement a session at a time, the newest document last."""

    def __init__(self, sessions: Sessions, workers: Workers) -> None:
        self._sessions = sessions
        self._workers = workers
        self._tasks: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()

    async def measure(self, user_id: UUID, session: Session) -> int | None:
        """The pages of a session's document, which its watchers are told; raises as `render` does."""
        layout = Options(pages=session.options.page_target)
        rendered = await self._workers.run(render, session.document, "pdf", layout, what="render")
        if rendered.pages:
            cause = Measured(revision=session.revision, pages=rendered.pages)
            await self._sessions.command(user_id, UUID(session.id), cause)
        return rendered.pages

    def soon(self, user_id: UUID, session_id: UUID) -> None:
        """Measure without anybody waiting for it."""
        if session_id in self._tasks:
            self._again.add(session_id)
            return
        task = asyncio.create_task(self._measure(user_id, session_id), name=f"pages.{session_id}")
        self._tasks[session_id] = task
        task.add_done_callback(lambda _: self._tasks.pop(session_id, None))

    async def drain(self) -> None:
        """Finish what was begun."""
        await asyncio.gather(*self._tasks.values())

    async def _measure(self, user_id: UUID, session_id: UUID) -> None:
        while True:
            self._again.discard(session_id)
            try:
                await self.measure(user_id, await self._sessions.session(user_id, session_id))
            except Refusal as refusal:  # Deleted meanwhile, or a document of which no PDF is made: nothing to tell.
                log.info("not_measured", session_id=str(session_id), code=refusal.code)
            if session_id not in self._again:
                return
