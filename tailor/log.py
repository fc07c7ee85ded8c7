"""Logs as text for people or as JSON for machines, and nothing in them of what people wrote."""

import logging
import sys
import threading
from types import TracebackType

import structlog

from tailor.settings import Settings
from tailor.traces import told, traced


def configure(settings: Settings) -> None:
    """Set up logging for the process, once; to stderr, so that commands keep stdout."""
    level = logging.getLevelName(settings.log_level.upper())
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_words,
        structlog.processors.ExceptionRenderer(_traced),
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    # Libraries log through the standard library: the same lines, from warnings up.
    handler = logging.StreamHandler(sys.stderr)
    foreign = (structlog.stdlib.add_logger_name, structlog.stdlib.ProcessorFormatter.remove_processors_meta)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=[*foreign, *shared, renderer]))
    handler.addFilter(_of_a_library)
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)
    sys.excepthook = _crashed
    sys.unraisablehook = lambda args: _crashed(args.exc_type, args.exc_value, args.exc_traceback)
    threading.excepthook = lambda args: _crashed(args.exc_type, args.exc_value, args.exc_traceback)


def _without_words(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """An error that is named in a line is of a kind, and no more."""
    for name, value in event.items():
        if isinstance(value, BaseException) and name != "exc_info":
            event[name] = told(value)
    return event


def _traced(exc_info: structlog.typing.ExcInfo) -> str:
    return traced(exc_info[1])


def _of_a_library(record: logging.LogRecord) -> bool:
    """Take the words of errors out of what a library says; nothing is held back."""
    if isinstance(record.args, tuple):
        record.args = tuple(told(each) if isinstance(each, BaseException) else each for each in record.args)
    if isinstance(record.exc_info, tuple) and (error := record.exc_info[1]):
        # asyncio puts whatever it knows below the first line.
        message = record.getMessage().partition("\n")[0]
        record.msg, record.args = message.replace(str(error) or "\n", told(error)), ()
    return True


def _crashed(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    structlog.get_logger(__name__).critical("crashed", exc_info=(kind, error or kind(), trace))
