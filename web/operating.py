"""What an operator's commands need, and nothing of the service, which takes seconds to load."""

import asyncio
import contextlib
import gc
import importlib
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator

import structlog

from tailor.accounts import reset_password
from tailor.db import Database
from tailor.embedded import EmbeddedPostgres
from tailor.errors import Refusal
from tailor.sealing import Sealing
from tailor.settings import Settings
from tailor.vault import Vault

log = structlog.get_logger(__name__)


class ToldToEnd(Exception):
    """SIGTERM came before the work was done; what it had begun is ended in order, the embedded database too."""


async def until_told(work: Coroutine[None, None, None]) -> None:
    """Do a command's work. Raises `ToldToEnd`."""
    task, loop, told = asyncio.current_task(), asyncio.get_running_loop(), False
    assert task is not None

    def end() -> None:
        nonlocal told
        if not told:  # Told again, it goes on ending.
            told = True
            task.cancel()

    loop.add_signal_handler(signal.SIGTERM, end)
    try:
        await work
    except asyncio.CancelledError:
        if told and not task.uncancel():
            raise ToldToEnd from None
        raise


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is to be had."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Import without looking for garbage: nothing that modules make goes away, and it takes a third as long again."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def load(*modules: str) -> None:
    """Import what takes seconds, module by module, while others go on; none further for who is told to end."""
    ended = threading.Event()

    def work() -> None:
        for name in modules:
            if not ended.is_set():
                importlib.import_module(name)

    with loading():
        try:
            await asyncio.to_thread(work)
        finally:
            ended.set()


async def migrate(settings: Settings) -> None:
    """Bring the schema of DATABASE_URL up to date; the embedded database is migrated whenever it starts."""
    if settings.database_url is None:
        raise Refusal("Set DATABASE_URL; the embedded database is migrated whenever it starts.", "NO_DATABASE_URL")
    database = await Database.connect(settings.database_url.get_secret_value())
    try:
        log.info("migrated", migrations=await database.migrate())
    finally:
        await database.close()


async def seal(settings: Settings, *, plain: bool) -> None:
    """Seal everything that is stored under the first key of DATA_KEY, or (plain) open it. Raises `Refusal`."""
    if settings.data_key is None:
        raise Refusal("Set DATA_KEY: the new key first, behind it, with a comma, the old one.", "NO_DATA_KEY")
    async with contextlib.AsyncExitStack() as stack:
        done = await Sealing(await open_database(stack, settings)).reseal(plain=plain)
    log.info("sealed", rows=done.rows, written=done.written, unreadable=done.unreadable)
    if done.unreadable:
        raise Refusal(
            f"{done.unreadable} rows could not be opened and stayed as they are; the log names them.", "UNREADABLE"
        )


async def set_password(settings: Settings, name: str, password: str) -> None:
    """Give an account another password, for somebody who has forgotten theirs; all sign-ins end. Raises `Refusal`."""
    async with contextlib.AsyncExitStack() as stack:
        user = await reset_password(await open_database(stack, settings), name, password)
    log.info("changed the password", username=user.username)


async def open_database(stack: contextlib.AsyncExitStack, settings: Settings) -> Database:
    """The operator's database, or the embedded one: everything sealed in it can be opened, and it is migrated."""
    if settings.database_url is not None:
        dsn = settings.database_url.get_secret_value()
    else:
        embedded = EmbeddedPostgres(settings.data_dir)
        dsn = await embedded.start()
        stack.push_async_callback(embedded.stop)
    database = await Database.connect(dsn, max_size=20, vault=Vault(settings.data_keys))
    stack.push_async_callback(database.close)
    sealing = Sealing(database)
    await sealing.admit()
    await database.migrate()
    # Once more: another node may have noted its key meanwhile.
    await sealing.admit()
    await sealing.note()
    return database
