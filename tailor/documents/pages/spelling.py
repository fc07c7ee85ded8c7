"""What fonts have for letters in the plain spelling of these: ligatures, forms of one script, small capitals."""

import re
import unicodedata


def dotted_capitals(text: str) -> bool:
    """Whether a text is set in capitals of which some are small: the I with its dot, or letters with accents."""
    small = {char for char in text if char.islower()}
    if not small or any(char.isascii() and char != "i" for char in small):
        return False
    return re.search(r"[^\W\d_a-z]{2}i[^\W\d_a-z]", text) is not None or bool(_ACCENTED.search(text))


#: A small letter with an accent among capitals ("KüSTER").
_ACCENTED = re.compile(r"[A-Z][à-öø-ÿ][A-Z]{2}|[A-Z]{2}[à-öø-ÿ][A-Z]")


#: Letters by whose names some fonts of small capitals call their I and S ("ELECTRıCıAN").
_SMALL_CAPITALS = re.compile(r"(?<=[A-Z])['’]?[ıſ]+(?![a-zà-ÿ])|(?<![a-zà-ÿ])[ıſ]+(?=[A-Z])")
_AS_CAPITALS = str.maketrans("ıſ", "IS")


def clean(text: str) -> str:
    """Compatibility forms (ligatures, Arabic presentation forms, full-width Latin) in their plain spelling."""
    if text.isascii():
        return text
    text = re.sub(
        r"[\ufb00-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2f00-\u2fdf]",
        lambda m: unicodedata.normalize("NFKC", m[0]),
        text,
    )
    text = text.replace("-\u00ad", "-")  # some programs set a soft hyphen behind each hard one
    text = _SMALL_CAPITALS.sub(lambda found: found[0].translate(_AS_CAPITALS), text)
    if "\u0138" in text and re.search("[а-я]", text, re.IGNORECASE):
        text = text.replace("\u0138", "к")  # small Russian letters of some fonts are named so
    return unicodedata.normalize("NFC", text)
