"""What is sealed under DATA_KEY, which keys a database needs, and how everything is sealed anew under another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import structlog

from tailor.db import Database, load
from tailor.errors import Refusal, Unavailable
from tailor.vault import Kind

log = structlog.get_logger(__name__)

#: Everywhere that what people entrust to us is stored: table, then column and kind. What SQL asks about stays open:
#: names and addresses of accounts, of files, of employers that somebody applied to, and postings, which are public.
PLACES: Final[dict[str, dict[str, Kind]]] = {
    "uploads": {"bytes": "b"},
    "cvs": {"data": "j", "original_text": "t", "warnings": "j", "doubts": "j"},
    "evidence": {"topic": "t", "text": "t", "place": "t"},
    "tailoring_sessions": {"snapshot": "j", "view": "j", "state": "j"},
    "events": {"body": "j", "cause": "j"},
    "suggestions": {"title": "t", "description": "t", "suggestion": "t", "change": "j"},
    "applications": {"notes": "t"},
}
#: Primary keys that are more than `id`.
_KEYS: Final[dict[str, tuple[str, ...]]] = {"events": ("session_id", "seq")}
#: Rows that are sealed anew in one transaction. Those of the event log are never changed by anybody else; of all others
#: only one is held at a time, so that nobody waits for long and two never wait for each other.
_AT_ONCE: Final = {"events": 200}


@dataclass(frozen=True, slots=True)
class SealingQueries:
    """The statements of sql/sealing.sql."""

    keeps_keys: str
    list_keys: str
    note_key: str
    forget_keys: str


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many rows there are, how many were written anew, and how many could not be opened."""

    rows: int
    written: int
    unreadable: int


class Sealing:
    """The keys of a database."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._vault = database.vault
        self._sql = load("sealing", SealingQueries)

    async def admit(self) -> None:
        """See that everything sealed here can be opened; before migrations, so that nothing is changed when it cannot.

        Raises `Refusal` (DATA_KEY_MISSING) when the database was sealed under a key that is not given.
        """
        if not await self._db.fetchval(self._sql.keeps_keys):
            return
        noted = {row["id"] for row in await self._db.fetch(self._sql.list_keys)}
        if missing := sorted(noted - {*self._vault.ids}):
            named = ", ".join(missing)
            if not self._vault.ids:
                raise Refusal(
                    f"This database holds what was sealed under a key (id {named}). Set DATA_KEY to that key.",
                    "DATA_KEY_MISSING",
                )
            raise Refusal(
                f"This database holds what was sealed under another key (id {named}). Name that key behind the new one"
                " (DATA_KEY=new,old); once `tailor seal` is done, it is needed no longer.",
                "DATA_KEY_MISSING",
            )

    async def note(self) -> None:
        """Note the key that seals from now on."""
        if self._vault.ids:
            await self._db.execute(self._sql.note_key, self._vault.ids[0])

    async def reseal(self, *, plain: bool = False) -> Resealed:
        """Seal everything under the first key, or (plain) under none; the service may run meanwhile.

        The other keys are needed no longer afterwards, unless a node still seals with one of them, or something could
        not be opened.
        """
        total = Resealed(0, 0, 0)
        for table, columns in PLACES.items():
            done = await self._table(table, columns, plain=plain)
            log.info("resealed", table=table, rows=done.rows, written=done.written, unreadable=done.unreadable)
            total = Resealed(total.rows + done.rows, total.written + done.written, total.unreadable + done.unreadable)
        if not total.unreadable:
            await self._db.execute(self._sql.forget_keys, [] if plain else [*self._vault.ids[:1]])
        return total

    async def _table(self, table: str, columns: dict[str, Kind], *, plain: bool) -> Resealed:
        keys = _KEYS.get(table, ("id",))
        # Cast to text, jsonb comes as it is stored.
        named = ", ".join([*keys, *(name if kind == "b" else f"{name}::text" for name, kind in columns.items())])
        marks = ", ".join(f"${n + 1}" for n in range(len(keys)))
        select = (
            f"SELECT {named} FROM {table} WHERE ({', '.join(keys)}) > ({marks})"  # noqa: S608 - names of ours alone
            f" ORDER BY {', '.join(keys)} LIMIT {_AT_ONCE.get(table, 1)} FOR UPDATE"
        )
        places = [(name, kind, f"${len(keys) + 1 + n}") for n, (name, kind) in enumerate(columns.items())]
        settings = ", ".join(f"{name} = {mark}::text::jsonb" if kind == "j" else f"{name} = {mark}"
                             for name, kind, mark in places)  # fmt: skip
        update = f"UPDATE {table} SET {settings} WHERE ({', '.join(keys)}) = ({marks})"  # noqa: S608 - likewise
        after: tuple[object, ...] = (UUID(int=0), 0)[: len(keys)]
        rows = written = unreadable = 0
        while True:
            async with self._db.transaction() as connection:
                found = await connection.fetch(select, *after)
                changed = []
                for row in found:
                    key, values = tuple(row)[: len(keys)], tuple(row)[len(keys) :]
                    try:
                        anew = tuple(map(self._anew(plain=plain), columns.values(), values))
                    except Unavailable as error:
                        unreadable += 1
                        log.warning("unreadable", table=table, row=str(key), code=error.code)
                        continue
                    if anew != values:
                        changed.append((*key, *anew))
                await connection.executemany(update, changed)
            if not found:
                return Resealed(rows, written, unreadable)
            rows, written, after = rows + len(found), written + len(changed), tuple(found[-1])[: len(keys)]

    def _anew(self, *, plain: bool) -> Callable[[Kind, Any], Any]:
        vault = self._vault

        def anew(kind: Kind, value: Any) -> Any:
            if value is None or (not plain and vault.is_newest(value)):
                return value
            match kind:
                case "t":
                    return vault.open_text(value) if plain else vault.seal_text(vault.open_text(value))
                case "j":
                    return vault.open_json(value) if plain else vault.seal_json(vault.open_json(value))
                case "b":
                    return vault.open_bytes(value) if plain else vault.seal_bytes(vault.open_bytes(value))

        return anew
