"""The commands `tailor run` and `tailor resume`."""

import argparse
import asyncio
import contextlib
import getpass
import shlex
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from tailor.errors import Refusal, Unauthenticated
from tailor.settings import Settings
from web.terminal.account import local_account
from web.terminal.client import Client
from web.terminal.door import FAILED, STOPPED, Door
from web.terminal.lines import Lines
from web.terminal.screen import Screen

NAMES = frozenset({"run", "resume"})
#: Seconds within which nobody types Ctrl-C twice.
TWICE = 0.1


class TerminalSettings(BaseSettings):
    """What the environment says to the terminal, and to nobody else."""

    model_config = SettingsConfigDict(env_prefix="", extra="ignore", frozen=True, env_ignore_empty=True)

    tailor_password: SecretStr | None = None
    no_color: str | None = None
    term: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """What was asked for: a new session, or one to go on with."""

    resume: Path | None
    url: str
    text: Path | None
    mode: str
    session_id: UUID | None
    server: str
    user: str
    password: str
    out: Path
    ask: bool
    without_model: bool


def add(commands: Any) -> None:
    """Add both to the parser's commands."""
    running = commands.add_parser("run", help="tailor a résumé to a posting, here in the terminal")
    running.add_argument("resume", type=Path, help="PDF, DOCX or JSON Resume")
    running.add_argument("url", nargs="?", default="", help="address of the job posting")
    running.add_argument("--text", type=Path, metavar="FILE", help="text of the posting, when its page cannot be read")
    running.add_argument("--mode", choices=("conservative", "balanced", "bold"), default="balanced")
    going = commands.add_parser("resume", help="go on with a session")
    going.add_argument("session_id", type=UUID, metavar="ID")
    for parser in (running, going):
        parser.add_argument(
            "--server", default="", metavar="URL", help="a service; without it a private one is started"
        )
        parser.add_argument(
            "--user", default="", metavar="NAME", help="account; its password is TAILOR_PASSWORD, or asked for"
        )
        parser.add_argument(
            "--out", type=Path, default=Path(), metavar="DIR", help="where PDF, DOCX and JSON go (here)"
        )
        parser.add_argument("--yes", action="store_true", help="ask nothing")
        parser.add_argument(
            "--without-model", action="store_true", help="have the built-in engine write, whatever the service has"
        )


def task(given: argparse.Namespace) -> Task:
    """The task that the arguments name; asks for an account's name and password. Raises `Refusal` when one is wanting.

    It asks before any loop runs, so that Ctrl-C ends a prompt as anywhere.
    """
    new = given.command == "run"
    if new and not given.url and not given.text:
        raise Refusal("Give the address of the posting, or its text with --text FILE.", "NO_POSTING")
    user, password = _account(given.server, given.user)
    return Task(
        resume=given.resume if new else None,
        url=given.url if new else "",
        text=given.text if new else None,
        mode=given.mode if new else "balanced",
        session_id=None if new else given.session_id,
        server=given.server,
        user=user,
        password=password,
        out=given.out,
        ask=not given.yes,
        without_model=given.without_model,
    )


async def carry_out(task: Task, settings: Settings) -> int:
    """Do it; an exit code: 0 done, 1 not done, 130 stopped. Raises `Refusal`."""
    own = TerminalSettings()
    screen = Screen(sys.stdout, colour=own.no_color is None and own.term != "dumb")
    stop = asyncio.Event()
    whole = asyncio.current_task()
    assert whole is not None

    loop = asyncio.get_running_loop()
    ended = 0.0

    def end() -> None:
        nonlocal ended
        if stop.is_set():
            # The second time: leave now. (A child that is just being forked may tell of the first one once more.)
            if loop.time() - ended > TWICE:
                whole.cancel()
            return
        ended = loop.time()
        screen.interrupted()
        stop.set()

    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in signals:
        loop.add_signal_handler(number, end)
    try:
        return await _within(task, settings, screen, stop)
    finally:
        screen.rest()
        for number in signals:
            loop.remove_signal_handler(number)


async def _within(task: Task, settings: Settings, screen: Screen, stop: asyncio.Event) -> int:
    async with contextlib.AsyncExitStack() as stack:
        if task.server:
            client = Client(task.server)
            stack.push_async_callback(client.close)
        else:
            screen.say("Starting a service of your own …", "dim")
            # Imported here: at another's server none of the service is needed, and it takes seconds to load.
            from web.terminal.private import private_service

            try:
                client = Client(await stack.enter_async_context(private_service(settings)), own=True)
            except Refusal:
                if not stop.is_set():
                    raise
                # Ctrl-C at a terminal ends what is being started, too, whatever that makes of it.
                screen.say("Stopped before anything began.")
                return STOPPED
            stack.push_async_callback(client.close)
        if not stop.is_set():  # Else a password would be hashed first, which takes its time on a busy machine.
            await _sign_in(client, task, settings.data_dir)
        if stop.is_set():
            screen.say("Stopped before anything began.")
            return STOPPED
        session_id, after = await _session(client, task, screen)
        again = _again(task, session_id)
        door = Door(client, session_id, screen, Lines(sys.stdin.fileno()), stop, again, ask=task.ask)
        try:
            return await door.follow(after, task.out)
        except Refusal as refusal:
            screen.rest()
            screen.say(f"{refusal.message} ({refusal.code})", "red")
            screen.say(f"Go on with:  {again}")
            return FAILED


async def _session(client: Client, task: Task, screen: Screen) -> tuple[UUID, int | None]:
    """The session, begun or going on, and the number behind which its events are shown."""
    if task.session_id is None:
        assert task.resume is not None
        fields = {"interactive": "true" if task.ask else "false", "mode": task.mode, "job_url": task.url}
        if task.without_model:
            fields["engine"] = "offline"
        if task.text:
            fields["job_description"] = _read(task.text).decode(errors="replace")
        session_id = await client.create((task.resume.name, _read(task.resume)), fields)
        screen.say(f"Session {session_id}", "dim")
        return session_id, 0
    head = await client.head(task.session_id)
    if task.without_model:
        await client.command(task.session_id, "resume", {"engine": "offline"})
    elif head.status in ("stopped", "failed"):
        await client.command(task.session_id, "resume")
    return task.session_id, None


async def _sign_in(client: Client, task: Task, folder: Path) -> None:
    """At our own service an account is made when it is not there yet; elsewhere it must be."""
    if task.server:
        await client.sign_in(task.user, task.password)
        return
    account = local_account(folder)
    username, password = (task.user, task.password) if task.user else (account.username, account.password)
    try:
        await client.sign_in(username, password)
    except Unauthenticated:
        if not await client.register(username, password):
            raise
        await client.sign_in(username, password)


def _account(server: str, user: str) -> tuple[str, str]:
    """The name and password to sign in with; none for the account that our own service keeps for us."""
    if not server and not user:
        return "", ""
    if not user and not sys.stdin.isatty():
        raise Refusal("Name your account with --user NAME.", "NO_USER")
    user = user or input(f"User name at {server}: ").strip()
    if known := TerminalSettings().tailor_password:
        return user, known.get_secret_value()
    if not sys.stdin.isatty():
        raise Refusal(f"Set TAILOR_PASSWORD to the password of {user}.", "NO_PASSWORD")
    return user, getpass.getpass(f"Password of {user}: ")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal(f"{path} cannot be read: {error.strerror}.", "UNREADABLE_FILE") from None


def _again(task: Task, session_id: UUID) -> str:
    words = ["tailor", "resume", str(session_id)]
    words += ["--server", task.server] if task.server else []
    words += ["--user", task.user] if task.user else []
    words += ["--out", str(task.out)] if task.out != Path() else []
    return shlex.join(words)
