"""Commands: serve, run, resume, migrate, seal, openapi."""

import argparse
import asyncio
import signal
import sys
from typing import Any

from pydantic import ValidationError

from tailor import log as logging
from tailor.errors import Refusal
from tailor.settings import Settings
from web.terminal import commands as terminal


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
    commands.add_parser("openapi", help="print the API's document")
    given = parser.parse_args()
    asked = {name: value for name in ("host", "port") if (value := getattr(given, name, None)) is not None}
    settings = _settings(asked)
    at_terminal = given.command in terminal.NAMES
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


def _settings(asked: dict[str, Any]) -> Settings:
    """The settings; those that cannot be used are named, without what they are: it may be secret."""
    try:
        return Settings(**asked)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        named = (f"{str(each['loc'][0]).upper()}: {each['msg'].removeprefix('Value error, ')}" for each in found)
        sys.exit(f"These settings cannot be used. {'; '.join(named)} (BAD_SETTING)")


def _operate(given: argparse.Namespace, settings: Settings) -> None:
    # Imported here: the terminal's commands need nothing of it at another's server, and it takes seconds to load.
    from web import serving

    try:
        match given.command:
            case "migrate":
                asyncio.run(serving.until_told(serving.migrate(settings)))
            case "seal":
                asyncio.run(serving.until_told(serving.seal(settings, plain=given.open)))
            case "openapi":
                asyncio.run(serving.until_told(serving.print_openapi(settings)))
            case _:
                with asyncio.Runner(loop_factory=serving.loop_factory()) as runner:
                    runner.run(serving.serve(settings))
    except serving.ToldToEnd:
        sys.exit(128 + signal.SIGTERM)


if __name__ == "__main__":
    main()
