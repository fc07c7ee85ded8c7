"""Modules that are imported by whoever calls their functions: mostly a worker, seldom the service itself."""

import importlib
from collections.abc import Callable
from typing import Any


class Late:
    """A module whose functions can be named before it is imported.

    A worker is told a function by its module and name, so that naming it costs the service neither the time nor the
    memory of what it does. A type checker is to see the module itself:

        if TYPE_CHECKING:
            from tailor.engine.offline import tasks
        else:
            tasks = Late("tailor.engine.offline.tasks")
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args: Any) -> Any:
            return getattr(importlib.import_module(self._module), name)(*args)

        call.__module__, call.__name__, call.__qualname__ = self._module, name, name
        return call
