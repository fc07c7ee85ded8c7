"""Tokens: what was checked once is remembered, and forgotten in time."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tailor.errors import Unauthenticated
from tailor.tokens import Token, Tokens

SECRET = "a secret of more than thirty-two characters"


async def test_a_token_that_was_good_is_refused_as_soon_as_it_expires() -> None:
    tokens = Tokens(SECRET)
    expires_at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
    token = Token(uuid4(), uuid4(), expires_at)
    text = tokens.issue(token)
    assert tokens.read(text) == token
    assert tokens.read(text) == token
    await asyncio.sleep((expires_at - datetime.now(UTC)).total_seconds() + 0.01)
    with pytest.raises(Unauthenticated):
        tokens.read(text)


def test_what_was_good_vouches_for_nothing_else() -> None:
    tokens = Tokens(SECRET)
    token = Token(uuid4(), uuid4(), datetime.now(UTC).replace(microsecond=0) + timedelta(days=1))
    text = tokens.issue(token)
    tokens.read(text)
    for other in (text[:-2], text + "A", Tokens(SECRET[::-1]).issue(token)):
        with pytest.raises(Unauthenticated):
            tokens.read(other)
