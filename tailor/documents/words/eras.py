"""Years of Japanese eras."""

import re

#: The year before the first of each era.
_ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
_ERA = re.compile(r"(昭和|平成|令和)\s?(\d{1,2}|元)(?!\d)")


def western(text: str) -> str:
    """A text with the years of Japanese eras in those of the common one."""
    return _ERA.sub(lambda era: str(_ERAS[era[1]] + (1 if era[2] == "元" else int(era[2]))), text)
