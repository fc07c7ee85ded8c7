"""The doorbell between those who write a session and those who watch or run it.

It carries rings (a session has new events, there is something to tell a user, there is a run to take) and token
batches, nothing that may not be lost: whoever hears nothing looks into the database again. `MemoryBus` is a function
call within one process; `PostgresBus` and `RedisBus` ring the other processes as well.
"""

from tailor.bus.base import Bus, Listener, TokenListener, UserListener, WorkListener
from tailor.bus.memory import MemoryBus
from tailor.bus.postgres import PostgresBus
from tailor.bus.redis import RedisBus

__all__ = ["Bus", "Listener", "MemoryBus", "PostgresBus", "RedisBus", "TokenListener", "UserListener", "WorkListener"]
