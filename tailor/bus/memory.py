"""The bus of one process: a function call."""

from tailor.bus.base import Listener, TokenListener, UserListener, WorkListener

#: Before a user's id, where rings of sessions and of users go the same way.
_USER = "user:"
#: What stands for runs to take there.
_WORK = "work"


class MemoryBus:
    """A bus of one process."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._token_listeners: list[TokenListener] = []
        self._user_listeners: list[UserListener] = []
        self._work_listeners: list[WorkListener] = []

    @property
    def well(self) -> bool:
        """There is nobody else who could not hear."""
        return True

    def ring(self, session_id: str) -> None:
        """Say that a session has news."""
        self.deliver(session_id)

    def ring_user(self, user_id: str) -> None:
        """Say that there is something to tell a user."""
        self.ring(_USER + user_id)

    def ring_work(self) -> None:
        """Say that there is a run to take."""
        self.ring(_WORK)

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame."""
        for listener in self._token_listeners:
            listener(session_id, frame)

    def listen(self, listener: Listener) -> None:
        """Have every ring of sessions."""
        self._listeners.append(listener)

    def listen_tokens(self, listener: TokenListener) -> None:
        """Have every token frame."""
        self._token_listeners.append(listener)

    def listen_users(self, listener: UserListener) -> None:
        """Have every ring of users."""
        self._user_listeners.append(listener)

    def listen_work(self, listener: WorkListener) -> None:
        """Have every ring about runs to take."""
        self._work_listeners.append(listener)

    def deliver(self, name: str) -> None:
        """Hand a ring to everybody who listens here."""
        if name == _WORK:
            for wakes in self._work_listeners:
                wakes()
        elif name.startswith(_USER):
            for hears in self._user_listeners:
                hears(name.removeprefix(_USER))
        else:
            for listener in self._listeners:
                listener(name)

    async def start(self) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to end."""
