"""Sealing: what goes in comes out, nothing of it shows, and nobody opens it without the key."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import Unavailable
from tailor.vault import Vault

OLD, NEW = "an old key of more than thirty-two characters", "a new key of more than thirty-two characters"
ONE = Vault([NEW])


@given(st.text(), st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_what_goes_in_comes_out(text: str, data: bytes) -> None:
    assert ONE.open_text(ONE.seal_text(text)) == text
    assert ONE.open_bytes(ONE.seal_bytes(data)) == data
    document = json.dumps({"text": text})
    assert ONE.open_json(ONE.seal_json(document)) == document
    sealed = json.dumps({"t": ONE.seal_text(text), "j": json.loads(ONE.seal_json(document))})
    assert json.loads(ONE.open_within(sealed)) == {"t": text, "j": {"text": text}}


def test_nothing_shows_and_nothing_repeats() -> None:
    text = "I ran Kubernetes. " * 100
    sealed = ONE.seal_text(text)
    assert "Kubernetes" not in sealed
    assert sealed != ONE.seal_text(text)
    assert len(sealed) < len(text)
    assert b"Kubernetes" not in ONE.seal_bytes(b"I ran Kubernetes.")


def test_without_a_key_everything_is_as_it_is() -> None:
    vault = Vault()
    assert (vault.seal_text("a"), vault.seal_json("{}"), vault.seal_bytes(b"a")) == ("a", "{}", b"a")
    assert vault.ids == ()


def test_another_key_and_another_value_open_nothing() -> None:
    for vault, code in ((Vault([OLD]), "DATA_KEY_MISSING"), (Vault(), "DATA_KEY_MISSING")):
        with pytest.raises(Unavailable) as refused:
            vault.open_text(ONE.seal_text("a"))
        assert refused.value.code == code
    sealed = ONE.seal_text("a text")
    # Not its last character: of that, base64 may carry bits that mean nothing.
    forged = sealed[:-2] + ("A" if sealed[-2] != "A" else "B") + sealed[-1]
    with pytest.raises(Unavailable) as refused:
        ONE.open_text(forged)
    assert refused.value.code == "DATA_KEY_WRONG"
    # What was sealed as a text is no document, and the other way round.
    with pytest.raises(Unavailable):
        ONE.open_json(f'"{sealed.replace("enc1.t", "enc1.j")}"')


def test_the_first_key_seals_and_each_opens() -> None:
    both = Vault([NEW, OLD])
    assert both.ids == (ONE.ids[0], Vault([OLD]).ids[0])
    assert both.open_text(Vault([OLD]).seal_text("a")) == "a"
    assert ONE.open_text(both.seal_text("a")) == "a"
    assert both.is_newest(both.seal_text("a"))
    assert not both.is_newest(Vault([OLD]).seal_bytes(b"a"))
