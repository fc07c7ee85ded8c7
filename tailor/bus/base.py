"""What every bus can do."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

#: Called with a session's id.
Listener: TypeAlias = Callable[[str], None]
#: Called with a session's id and a token frame (JSON text).
TokenListener: TypeAlias = Callable[[str, str], None]
#: Called with a user's id.
UserListener: TypeAlias = Callable[[str], None]
#: Called when there may be a run to take.
WorkListener: TypeAlias = Callable[[], None]


class Bus(Protocol):
    """Rings and token batches, to every process that listens."""

    @property
    def well(self) -> bool:
        """Whether the other processes hear this one; without, everything takes longer and nothing is lost."""

    def ring(self, session_id: str) -> None:
        """Say that a session has news."""

    def ring_user(self, user_id: str) -> None:
        """Say that there is something to tell a user."""

    def ring_work(self) -> None:
        """Say that there is a run to take; after the commit that made it, never before."""

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame."""

    def listen(self, listener: Listener) -> None:
        """Have every ring of sessions, of this process and the others."""

    def listen_tokens(self, listener: TokenListener) -> None:
        """Have every token frame, of this process and the others."""

    def listen_users(self, listener: UserListener) -> None:
        """Have every ring of users, of this process and the others."""

    def listen_work(self, listener: WorkListener) -> None:
        """Have every ring about runs to take, of this process and the others."""

    async def start(self) -> None:
        """Begin to hear the others."""

    async def stop(self) -> None:
        """Say what waits to be said, and hear nothing more."""
