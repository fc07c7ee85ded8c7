"""Knows addresses of East Asia, which go from the large to the small: 東京都品川区, 서울특별시 강남구, 北京市朝阳区."""

import re
from collections.abc import Iterable

_HAN = r"\u3400-\u9fff々〆ヶケ"
_EASTERN = re.compile(rf"^[{_HAN}\u3040-\u30ff\uac00-\ud7a3 ]+$")
#: What the parts of such an address end in; behind the second, streets begin.
_WARD = re.compile(
    rf"[ 　·・/_-]{{0,2}}(?P<ward>[{_HAN}\u30a0-\u30ff]{{1,6}}?(?:市[{_HAN}]{{1,3}}?[区區](?!域)|[市区區縣县町村郡])"
    r"|(?:さいたま|つくば|いわき|ひたちなか|たつの|みやま)市(?:[^\W\d_]{1,3}区)?"
    r"|[\uac00-\ud7a3]{1,4}[시군구](?![\uac00-\ud7a3])(?: [\uac00-\ud7a3]{1,4}구(?![\uac00-\ud7a3]))?)"
)
#: A name that ends in none of these may be short for one that does.
_RANK = re.compile(
    r"(?:特別市|特别市|特别行政区|自治区|自治州|[都道府県省市]|특별시|광역시|특별자치시|특별자치도|[도시])$"
)
_RANKS = r"(?:特别行政区|[都道府県省市]|특별자치시|특별자치도|특별시|광역시|[도시](?![\uac00-\ud7a3]))?"
#: No address that goes further begins later in a page's lines.
_MOST = 60_000


def is_eastern(text: str) -> bool:
    """Whether a name is written in the letters of China, Japan or Korea alone."""
    return bool(_EASTERN.match(text))


def joined(small: str, large: str) -> str:
    """A town or ward behind what it lies in, where it does not say so itself; Korean leaves a space between them."""
    if small.startswith(large):
        return small
    return f"{large} {small}" if re.search(r"[\uac00-\ud7a3]$", large) else f"{large}{small}"


def ordered(parts: list[str]) -> list[str]:
    """The parts of an address from the small to the large, with the first two as one name where they are Eastern."""
    if len(parts) > 1 and all(map(is_eastern, parts[:2])):
        return [joined(parts[0], parts[1]), *parts[2:]]
    return parts


def further(place: str, texts: Iterable[str]) -> str:
    """A place with its town or ward, where the first of some texts that goes on behind it has one; else as it is."""
    if not is_eastern(place) or len(place) < 2:
        return place
    ranks = "" if _RANK.search(place) else _RANKS
    begun = re.compile(rf"(?<![{_HAN}\uac00-\ud7a3]){re.escape(place)}{ranks}")
    for text in texts:
        for found in begun.finditer(text[:_MOST]):
            ward = _WARD.match(text, found.end())
            if ward and not place.endswith(ward["ward"]):
                return joined(ward["ward"], found.group())
    return place
