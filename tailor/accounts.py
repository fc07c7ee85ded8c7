"""Accounts and sign-ins."""

import asyncio
import re
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

import asyncpg

from tailor import usernames
from tailor.db import Database, load
from tailor.errors import Conflict, Invalid, NotFound, Unauthenticated
from tailor.limits import Limits, counted
from tailor.passwords import NOBODY, Passwords, hashed
from tailor.tokens import Device, Token, Tokens, signed_out

#: How long a sign-in lasts.
SIGN_IN_LASTS = timedelta(days=30)
#: Sign-ins that are kept: of one program, and of all. The oldest end.
MOST_OF_A_PROGRAM, MOST_SIGN_INS = 100, 1_000
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 128
#: Accounts and networks of which this process remembers that a password was right there.
REMEMBERED: Final = 10_000

_USERNAME = re.compile(r"[^\s\x00-\x1f\x7f:]+(?: [^\s\x00-\x1f\x7f:]+)*")
_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+\.[^@\s\x00-\x1f\x7f.]+")


@dataclass(frozen=True, slots=True)
class User:
    """A person with an account."""

    id: UUID
    username: str
    email: str | None
    name: str
    created_at: datetime
    last_login_at: datetime | None
    sign_in: UUID | None = None
    """By which the account was found; none for a name and password."""


@dataclass(frozen=True, slots=True)
class Whence:
    """Where a password comes from: the address, and what the browser was given when it signed in there before."""

    address: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in that stands: one browser or program."""

    id: UUID
    created_at: datetime
    expires_at: datetime
    user_agent: str
    address: str


@dataclass(frozen=True, slots=True)
class AccountQueries:
    """The statements of sql/accounts.sql."""

    await_turn: str
    insert_user: str
    get_user: str
    find_user: str
    unkeyed_users: str
    key_users: str
    been_at: str
    other_hashes: str
    set_password_hash: str
    change_password: str
    delete_user: str
    begin_sign_in: str
    user_of_sign_in: str
    list_sign_ins: str
    revoke_sign_in: str


class Accounts:
    """The use cases of accounts."""

    def __init__(self, database: Database, tokens: Tokens, passwords: Passwords, limits: Limits) -> None:
        self._db = database
        self._tokens = tokens
        self._passwords = passwords
        self._limits = limits
        self._right_from: OrderedDict[tuple[UUID, str], None] = OrderedDict()
        self._sql = load("accounts", AccountQueries)

    async def register(self, username: str, password: str, email: str | None = None, name: str = "") -> User:
        """Open an account. Raises `Invalid` and `Conflict` (USERNAME_TAKEN, EMAIL_TAKEN)."""
        username, email = usernames.written(username), usernames.address(email or "") or None
        name, key = " ".join(name.split())[:100], usernames.key(username)
        if not _USERNAME.fullmatch(username) or len(username) > 50 or not key:
            raise Invalid("Choose a user name of 1 to 50 characters without a colon.", code="BAD_USERNAME")
        if email is not None and (not _EMAIL.fullmatch(email) or len(email) > 100):
            raise Invalid("This is no e-mail address.", code="BAD_EMAIL")
        check_password(password)
        made = await self._passwords.hash(password)
        try:
            async with self._db.transaction() as connection:
                await connection.fetchval(self._sql.await_turn)
                row = await connection.fetchrow(self._sql.insert_user, username, email, name, made, key)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "users_email":
                raise Conflict("There is an account with this e-mail address already.", "EMAIL_TAKEN") from None
            raise Conflict("This user name is taken. Choose another.", "USERNAME_TAKEN") from None
        if row is None:
            raise Conflict("This user name or e-mail address is taken. Choose another.", "USERNAME_TAKEN")
        return _user(row)

    async def check(self, name: str, password: str, whence: Whence) -> User:
        """The account of a user name or address and its password.

        Raises `Unauthenticated`, for both alike, and `TooMany` when too many were tried.
        """
        return (await self.proven(name, password, whence))[0]

    async def proven(self, name: str, password: str, whence: Whence) -> tuple[User, str]:
        """The same, and the stored hash that the password was checked against. Raises as `check` does."""
        name = name.strip()[:100].replace("\x00", " ")
        named = (usernames.written(name), usernames.address(name), usernames.key(name))
        row = await self._db.fetchrow(self._sql.find_user, *named)
        place = await self._may_try(named[-1], row["id"] if row else None, whence)
        stored = row["password_hash"] if row else None
        others = [o["password_hash"] for o in await self._db.fetch(self._sql.other_hashes, stored or NOBODY, NOBODY)]
        right, newer = await self._passwords.verify(password[:LONGEST_PASSWORD], stored, others)
        if row is None or not right or len(password) > LONGEST_PASSWORD:
            raise Unauthenticated("The user name or the password is wrong.", "BAD_CREDENTIALS")
        await self._limits.guessed(named[-1], place)
        self._right_from[row["id"], counted(whence.address)] = None
        if len(self._right_from) > REMEMBERED:
            self._right_from.popitem(last=False)
        if newer:
            await self._db.execute(self._sql.set_password_hash, row["id"], newer, row["password_hash"])
        return _user(row), newer or row["password_hash"]

    async def _may_try(self, account: str, user_id: UUID | None, whence: Whence) -> str:
        """Count a try at a password; the place that it is counted for. Raises `TooMany`.

        Strangers together have a number of tries, too, behind which they are refused; who was in before is none, so
        that they keep nobody out. The same is done for a name that nobody has.
        """
        network = counted(whence.address)
        device = self._tokens.device(whence.device)
        mine = device is not None and device.user_id == user_id
        been = await self._db.fetch(self._sql.been_at, user_id)
        known = mine or (user_id, network) in self._right_from or network in {counted(row["address"]) for row in been}
        place = device.name if device is not None and mine else network
        await self._limits.guess(account, place, stranger=not known)
        return place

    async def key_names(self) -> int:
        """Give names what they are compared by that were given none when they were chosen; how many there were."""
        keyed, at, last = 0, None, None
        while rows := await self._db.fetch(self._sql.unkeyed_users, at, last):
            made = {usernames.key(row["username"]): row["id"] for row in reversed(rows)}
            async with self._db.transaction() as connection:
                await connection.fetchval(self._sql.await_turn)
                told = await connection.execute(self._sql.key_users, [*made.values()], [*made])
            keyed += int(told.rpartition(" ")[2])
            at, last = rows[-1]["created_at"], rows[-1]["id"]
        return keyed

    def device(self, user: User, known: str) -> str:
        """What a browser is to show when it signs in again: what it has, if that is this account's, else a new one."""
        device = self._tokens.device(known)
        if device is not None and device.user_id == user.id:
            return known
        return self._tokens.issue_device(Device(user.id, secrets.token_urlsafe(12)))

    async def unchanged(self, user_id: UUID, password_hash: str) -> User | None:
        """The account, if it is there and its password is the one that was checked."""
        row = await self._db.fetchrow(self._sql.get_user, user_id)
        return _user(row) if row and row["password_hash"] == password_hash else None

    async def sign_in(self, user: User, user_agent: str = "", address: str = "") -> tuple[str, datetime]:
        """Begin a sign-in: the access token and until when it is good."""
        expires_at = datetime.now(UTC).replace(microsecond=0) + SIGN_IN_LASTS
        sign_in = await self._db.fetchval(
            self._sql.begin_sign_in,
            user.id,
            expires_at,
            user_agent[:200].replace("\x00", ""),
            address[:45],
            MOST_OF_A_PROGRAM,
            MOST_SIGN_INS,
        )
        return self._tokens.issue(Token(user.id, sign_in, expires_at)), expires_at

    def read(self, token: str) -> Token:
        """What a token says; whether its sign-in stands is not asked. Raises `Unauthenticated`."""
        return self._tokens.read(token)

    async def user_of(self, read: Token) -> User:
        """Whose sign-in this is. Raises `Unauthenticated` when it was ended."""
        row = await self._db.fetchrow(self._sql.user_of_sign_in, read.sign_in, read.user_id)
        if row is None:
            raise signed_out()
        return _user(row, read.sign_in)

    async def sign_out(self, token: str) -> None:
        """End the sign-in that a token stands for."""
        read = self._tokens.read(token)
        await self._db.fetchval(self._sql.revoke_sign_in, read.sign_in, read.user_id)

    async def sign_ins(self, user: User) -> list[SignIn]:
        """A user's sign-ins that stand, newest first."""
        rows = await self._db.fetch(self._sql.list_sign_ins, user.id)
        return [SignIn(**dict(row)) for row in rows]

    async def revoke(self, user: User, sign_in: UUID) -> None:
        """End one of a user's sign-ins. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.revoke_sign_in, sign_in, user.id) is None:
            raise NotFound("There is no such sign-in.")

    async def change_password(self, user: User, password: str, new: str, whence: Whence) -> None:
        """Give an account another password, and end all of its sign-ins but this one.

        Raises `Invalid` for a password that cannot be chosen, `Conflict` when it was changed meanwhile, and as `check`.
        """
        check_password(new)
        _, stored = await self.proven(user.username, password, whence)
        made = await self._passwords.hash(new)
        if await self._db.fetchval(self._sql.change_password, user.id, made, stored, user.sign_in) is None:
            raise Conflict("The password was changed from somewhere else just now.", "PASSWORD_CHANGED")

    async def delete(self, user: User, password: str, whence: Whence) -> None:
        """Delete an account and all that it owns. Raises as `check` does."""
        await self.check(user.username, password, whence)
        await self._db.execute(self._sql.delete_user, user.id)


async def reset_password(database: Database, name: str, new: str) -> User:
    """Give whoever has this user name or address another password, whatever the old one is; all sign-ins end.

    For operators: nobody was proven to be anybody. Raises `Invalid` and `NotFound`.
    """
    check_password(new)
    queries = load("accounts", AccountQueries)
    named = (usernames.written(name), usernames.address(name), usernames.key(name))
    row = await database.fetchrow(queries.find_user, *named)
    if row is None:
        raise NotFound(f"There is no account of {name}.")
    made = await asyncio.to_thread(hashed, new)
    await database.fetchval(queries.change_password, row["id"], made, None, None)
    return _user(row)


def check_password(password: str) -> None:
    """Raise `Invalid` for a password that is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD or "\x00" in password:
        raise Invalid(
            f"Choose a password of {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters.", code="BAD_PASSWORD"
        )


def _user(row: asyncpg.Record, sign_in: UUID | None = None) -> User:
    return User(
        id=row["id"],
        username=row["username"],
        email=row["email"],
        name=row["name"],
        created_at=row["created_at"],
        last_login_at=row["last_login_at"],
        sign_in=sign_in,
    )
