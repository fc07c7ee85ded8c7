"""Tokens: what was checked once is remembered, and forgotten in time."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tailor.errors import Unauthenticated
from tailor.tokens import Token, Tokens

SECRET = "a secret of more than thirty-two characters"


def test_a_token_that_was_good_is_refused_as_soon_as_it_expires() -> None:
    expires_at = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    moment, end = timedelta(microseconds=1), expires_at
    times = iter((end - moment, end - moment, end - moment, end, end))
    tokens = Tokens(SECRET, lambda: next(times))
    token = Token(uuid4(), uuid4(), expires_at)
    text = tokens.issue(token)
    assert tokens.read(text) == token
    assert tokens.read(text) == token
    # Whether it was seen before or not.
    for reader in (tokens, Tokens(SECRET, lambda: next(times))):
        with pytest.raises(Unauthenticated):
            reader.read(text)


def test_what_was_good_vouches_for_nothing_else() -> None:
    tokens = Tokens(SECRET)
    token = Token(uuid4(), uuid4(), datetime.now(UTC).replace(microsecond=0) + timedelta(days=1))
    text = tokens.issue(token)
    tokens.read(text)
    for other in (text[:-2], text + "A", Tokens(SECRET[::-1]).issue(token)):
        with pytest.raises(Unauthenticated):
            tokens.read(other)
