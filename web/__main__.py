"""Commands: serve, run, resume, migrate, seal, password, openapi."""

import argparse
import asyncio
import getpass
import signal
import sys
from typing import Any

from pydantic import ValidationError

from tailor import log as logging
from tailor.errors import Refusal
from tailor.settings import NodeSettings, Settings
from web.terminal import commands as terminal

#: Commands for the database alone, which run no service.
OPERATING = frozenset({"migrate", "seal", "password"})


def main() -> None:
    """The `tailor` command."""
    parser = argparse.ArgumentParser(prog="tailor", description="Tailors a résumé to a job posting in a live session.")
    commands = parser.add_subparsers(dest="command")
    serving = commands.add_parser("serve", help="start the service (default)")
    serving.add_argument("--host")
    serving.add_argument("--port", type=int)
    terminal.add(commands)
    commands.add_parser("migrate", help="bring the database's schema up to date")
    sealing = commands.add_parser("seal", help="seal everything that is stored under the first key of DATA_KEY")
    sealing.add_argument("--open", action="store_true", help="open everything instead, so that no key is needed")
    resetting = commands.add_parser("password", help="give an account another password, asked for or read from a pipe")
    resetting.add_argument("name", help="user name or e-mail address")
    commands.add_parser("openapi", help="print the API's document")
    given = parser.parse_args()
    asked = {name: value for name in ("host", "port") if (value := getattr(given, name, None)) is not None}
    at_terminal = given.command in terminal.NAMES
    runs = given.command not in OPERATING and not getattr(given, "server", "")
    settings = _settings(NodeSettings if runs else Settings, asked)
    # Its screen is the person's; a log level that was asked for is given all the same.
    quiet = at_terminal and "log_level" not in settings.model_fields_set
    logging.configure(settings.model_copy(update={"log_level": "error"}) if quiet else settings)
    try:
        if at_terminal:
            sys.exit(asyncio.run(terminal.carry_out(terminal.task(given), settings)))
        _operate(given, settings)
    except Refusal as refusal:
        sys.exit(f"{refusal.message} ({refusal.code})")
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)


def _settings(kind: type[Settings], asked: dict[str, Any]) -> Settings:
    """The settings; all that cannot be used are named, a line each, without what they are: it may be secret."""
    try:
        return kind(**asked)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        named = (f"{str(each['loc'][0]).upper()}: {each['msg'].removeprefix('Value error, ')}." for each in found)
        sys.exit("\n  ".join(["These settings cannot be used (BAD_SETTING):", *named]))


def _operate(given: argparse.Namespace, settings: Settings) -> None:
    # Imported here: the service takes seconds to load, and what needs none of it does not wait for that.
    from web import operating

    try:
        match given.command:
            case "migrate":
                asyncio.run(operating.until_told(operating.migrate(settings)))
            case "seal":
                asyncio.run(operating.until_told(operating.seal(settings, plain=given.open)))
            case "password":
                asyncio.run(operating.until_told(operating.set_password(settings, given.name, _new_password())))
            case _:
                _serve(given, settings)
    except operating.ToldToEnd:
        sys.exit(128 + signal.SIGTERM)


def _new_password() -> str:
    """A password that is typed twice, or the first line of what is piped in. Raises `Refusal`."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass("New password: ")
    if getpass.getpass("Again: ") != password:
        raise Refusal("These are two passwords. Nothing was changed.", "TWO_PASSWORDS")
    return password


def _serve(given: argparse.Namespace, settings: Settings) -> None:
    from web import operating, starting

    if given.command == "openapi":
        with operating.loading():
            from web import serving
        asyncio.run(operating.until_told(serving.print_openapi(settings)))
        return
    with asyncio.Runner(loop_factory=operating.loop_factory()) as runner:
        runner.run(starting.start(settings))


if __name__ == "__main__":
    main()
