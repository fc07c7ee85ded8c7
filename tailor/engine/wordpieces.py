"""Cuts text into the word pieces that the sentence model was trained on.

The scheme is BERT's (uncased), as in the model's own `tokenizer.json`: clean, lower-case, strip accents, split at
blanks, punctuation and CJK characters, then the longest known piece first. Written here because the usual library pulls
in a client for downloading models.
"""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

_VOCABULARY = Path(__file__).with_name("data") / "minilm-vocab.txt"
_CLS, _SEP, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_LONGEST_WORD = 100
_CJK = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


def load(path: Path = _VOCABULARY) -> dict[str, int]:
    """The vocabulary: a piece's number is its line."""
    return {piece: number for number, piece in enumerate(path.read_text("utf-8").split("\n")) if piece}


def encode(text: str, vocabulary: Mapping[str, int], limit: int = 128) -> list[int]:
    """The numbers of a text's pieces between the start and end marks, at most `limit` in all."""
    pieces = [vocabulary[_CLS]]
    for word in _words(text):
        pieces += _pieces(word, vocabulary)
        if len(pieces) >= limit - 1:
            break
    return [*pieces[: limit - 1], vocabulary[_SEP]]


def _words(text: str) -> list[str]:
    cleaned: list[str] = []
    for char in text:
        code = ord(char)
        if char in "\t\n\r" or char.isspace():
            cleaned.append(" ")
        elif code in (0, 0xFFFD) or unicodedata.category(char).startswith("C"):
            continue
        elif any(low <= code <= high for low, high in _CJK):
            cleaned += (" ", char, " ")
        else:
            cleaned.append(char)
    bare = "".join(c for c in unicodedata.normalize("NFD", "".join(cleaned)) if unicodedata.category(c) != "Mn")
    split = "".join(f" {c} " if _is_punctuation(c) else c for c in bare.lower())
    return split.split()


def _is_punctuation(char: str) -> bool:
    if char.isascii():
        return not char.isalnum() and not char.isspace()
    return unicodedata.category(char).startswith("P")


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    if len(word) > _LONGEST_WORD:
        return [vocabulary[_UNKNOWN]]
    found: list[int] = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        for end in range(len(word), start, -1):
            number = vocabulary.get(prefix + word[start:end])
            if number is not None:
                found.append(number)
                start = end
                break
        else:
            return [vocabulary[_UNKNOWN]]
    return found
