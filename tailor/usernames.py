"""User names as they are compared: two that look the same are the same, so that nobody is taken for somebody else."""

import unicodedata
from typing import Final

#: Letters of other scripts that look like Latin ones, in small letters; where only the capitals do, by these.
_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕһԛԝԁѵӏкмтнвαοερυνχκιητβζγɑɡıⅼ",
    "aeopcyxijshqwdvlkmthbaoepuvxkihtbzyagil",
)
#: What nobody sees: control and format characters, private, lone and unassigned ones.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def key(name: str) -> str:
    """What a name is compared by: without case, width and what nobody sees, lookalikes of Latin letters as these."""
    seen = "".join(c for c in name if unicodedata.category(c) not in _UNSEEN)
    # Small letters may come apart (ß, ligatures), and what they are made of is to be compared, too.
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold()).translate(_LOOKALIKES)
    return " ".join(small.split())


def written(name: str) -> str:
    """A name as it is kept: as it was written, in composed form, whichever keyboard it came from."""
    return unicodedata.normalize("NFC", name.strip())


def address(text: str) -> str:
    """An e-mail address as it is kept and looked for: letters of another width are the usual ones."""
    return unicodedata.normalize("NFKC", text.strip())
