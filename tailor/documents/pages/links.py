"""Links: addresses in a text and behind it, which of them are the person's own, and which belong to an entry."""

import re
from collections.abc import Iterable, Sequence

from tailor.documents.pages.glyphs import Box
from tailor.documents.pages.lines import Line, Link
from tailor.model.resume import Profile

_DOMAINS = """
com org net io dev edu ai co me app de fr es it pt nl pl ru jp cn uk us info games tech design xyz eu ch at be ca in br
page site online blog example gov se no fi dk cz tv so sh gg to ly cc pro name codes studio works art photo world space
cloud network software systems engineer engineering academy agency digital email family life live link media ninja
social store team today website wiki zone
"""
ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>()]+"
    # RFC 1035: 63 letters a label. Without a bound, each dash of a long row of them begins a name anew.
    r"|(?<![@\w.])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9-]{1,63}){0,10}"
    rf"\.(?:{'|'.join(_DOMAINS.split())})(?![\w@])(?:/[^\s|,;<>()]*)?",
    re.IGNORECASE,
)
#: Networks by a telling part of their host names.
_NETWORKS = {
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "twitter": "Twitter", "x.com": "X",
    "stackoverflow": "Stack Overflow", "medium": "Medium", "behance": "Behance", "dribbble": "Dribbble",
    "xing": "XING", "facebook": "Facebook", "instagram": "Instagram", "orcid": "ORCID",
    "scholar.google": "Google Scholar", "kaggle": "Kaggle", "youtube": "YouTube", "leetcode": "LeetCode",
    "bitbucket": "Bitbucket", "researchgate": "ResearchGate", "t.me": "Telegram", "itch.io": "itch.io",
    "huggingface": "Hugging Face", "codepen": "CodePen", "mastodon": "Mastodon", "bsky": "Bluesky",
    "hackerrank": "HackerRank", "codeforces": "Codeforces", "angel.co": "AngelList", "wa.me": "WhatsApp",
}  # fmt: skip
#: Names of technology that look like hosts.
_NOT_LINKS = re.compile(
    r"(?:ado\.net|asp\.net|b\.sc|d3\.js|draw\.io|express\.js|next\.js|node\.js|ph\.d|react\.js|socket\.io|three\.js|vb\.net|vue\.js)",
    re.IGNORECASE,
)
#: Pages that are about one person, by what follows the network's host.
_PERSONAL = re.compile(
    r"(?:[\w-]+\.)?(?:"
    r"linkedin\.com/(?:in|pub)/[^/]+|(?:github|gitlab)\.com/[^/]+|bitbucket\.org/[^/]+|orcid\.org/[\dx-]+"
    r"|scholar\.google\.[a-z.]+/citations\?.*user=.+|stackoverflow\.com/(?:users|u)/.+|(?:x|twitter)\.com/[^/]+"
    r"|behance\.net/[^/]+|dribbble\.com/[^/]+|xing\.com/profile/[^/]+|medium\.com/@[^/]+|kaggle\.com/[^/]+"
    r"|mastodon\.[a-z]+/@[^/]+|bsky\.app/profile/[^/]+|leetcode\.com/(?:u/)?[^/]+|codepen\.io/[^/]+"
    r"|researchgate\.net/profile/[^/]+|huggingface\.co/[^/]+|hackerrank\.com/(?:profile/)?[^/]+"
    r"|codeforces\.com/profile/[^/]+)$"
)
#: What stands in a template where an address is to be filled in.
_UNFILLED = re.compile(r"\.\.\.|…|%E2%80%A6", re.IGNORECASE)
_LOCAL = ("localhost", "127.0.0.1", "0.0.0.0")  # noqa: S104 - compared with, not listened on


def addresses(text: str) -> list[str]:
    """The addresses that are written in a text."""
    found = (match[0].rstrip(".,;:") for match in ADDRESS.finditer(text))
    return [link for link in found if not _NOT_LINKS.fullmatch(link) and not re.fullmatch(r"[\d.]+", link)]


def key(address: str) -> str:
    """An address without what makes no difference: two with one key are the same link."""
    return re.sub(r"^(https?://)?(www\.)?", "", address.lower()).rstrip("/")


def _host(address: str) -> str:
    return re.split(r"[/?#:]", key(address))[0]


def is_web(link: Link) -> bool:
    """Whether an address is neither mail nor telephone."""
    return not link.address.startswith(("mailto:", "tel:"))


def one(shown: str, target: str) -> str | None:
    """What is meant where one address is written and another one lies behind it; None when they are two.

    Of one host, the target is meant, unless it was never filled in: "https://github.com/..." behind "github.com/jake".
    """
    if _host(target).startswith(_LOCAL):
        # What a browser makes of a link without a scheme when it prints a page of this very machine.
        return shown if key(target).partition("/")[2] == key(shown) else None
    if _host(shown) != _host(target):
        return None
    bare = "/" not in key(target) and "/" in key(shown)
    return shown if bare or _UNFILLED.search(target) else target


def merged(text: str, behind: Iterable[Link]) -> list[str]:
    """The addresses in a text, then those that only lie behind it, without doubles."""
    found = addresses(text)
    others: list[str] = []
    for link in behind:
        written = {key(shown) for shown in addresses(link.text)}
        for index, shown in enumerate(found):
            meant = one(shown, link.address)
            if meant is not None and (key(shown) in written or meant == shown):
                found[index] = meant
                break
        else:
            others.append(link.address)
    result: list[str] = []
    for address in [*found, *others]:
        own = key(address)
        if not own or "@" in own.split("/")[0]:
            continue
        same = next((n for n, known in enumerate(result) if _same(own, key(known))), None)
        if same is None:
            result.append(address)
        elif len(own) > len(key(result[same])):
            result[same] = address
    return result


def _same(a: str, b: str) -> bool:
    """Whether two keys are one link, written out or cut short: a site and a page of it are two, unless on a network."""
    short, long = sorted((a, b), key=len)
    return short == long or (long.startswith(short + "/") and ("/" in short or bool(profile(long).network)))


def profile(link: str) -> Profile:
    """An address as a profile: the network that it belongs to, if any, and the name there."""
    plain = key(link)
    host = plain.split("/")[0]
    network = next(
        (
            name
            for part, name in _NETWORKS.items()
            if host == part or (part in host and len(part) > 5) or host.startswith(part + ".")
        ),
        "",
    )
    path = re.sub(r"[?#].*", "", plain.partition("/")[2]).rstrip("/")
    if network and not path:
        network = "" if host.split(".")[0] not in {n.split(".")[0] for n in _NETWORKS} else network
    original = link.rstrip("/").split("?")[0]
    username = original.rsplit("/", 1)[-1] if path else ""
    return Profile(network=network, username=username.lstrip("@"), url=link)


def place(lines: Sequence[Line], placed: Iterable[tuple[Box, Link]]) -> None:
    """Put the links of one page on the lines where they stand, in place: by height, then by the nearest text."""
    for box, link in placed:
        middle = (box.y0 + box.y1) / 2
        beside = [line for line in lines if line.cells and _level(line, box, middle)]
        if beside:
            # A box over two lines belongs to the first of them.
            min(beside, key=lambda line: (_distance(line, box) > 1.0, _distance(line, box))).links.append(link)


def _level(line: Line, box: Box, middle: float) -> bool:
    raised = line.base - 0.3 * line.size
    return box.y0 <= raised <= box.y1 or abs(middle - raised) < 0.5 * line.size


def _distance(line: Line, box: Box) -> float:
    return min(max(cell.x0 - box.x1, box.x0 - cell.x1, 0.0) for cell in line.cells)


def claim(own: Sequence[Line], entries: Iterable[Line], domain: str) -> None:
    """Take the person's own profiles off the lines of entries, in place: what is left there is the entries'.

    `own` are the lines with the person's data, `domain` is that of the e-mail address. A network where the person's
    data name another profile is somebody else's.
    """
    told = merged("\n".join(line.text for line in own), (link for line in own for link in line.links))
    keys = {key(address) for address in told}
    networks = {network for address in told if (network := profile(address).network)}
    for line in entries:
        line.links = [
            link
            for link in line.links
            if not (
                key(link.address) in keys
                or (_PERSONAL.fullmatch(key(link.address)) and profile(link.address).network not in networks)
                or (domain and key(link.address) == domain)
            )
        ]


def of_entry(shown: str, header: Sequence[Line], body: Sequence[Line]) -> str:
    """An entry's link: what its header shows, corrected by what lies behind it, else what else is linked on it."""
    behind = [link.address for line in header for link in line.links if is_web(link)]
    if shown:
        return next((meant for address in behind if (meant := one(shown, address))), shown)
    below = (
        link.address
        for line in body
        for link in line.links
        if is_web(link) and key(link.address) not in {key(written) for written in addresses(line.text)}
    )
    return next(iter(behind), "") or next(below, "")


def alone(line: Line) -> str:
    """The address of a line that shows nothing else; "" when it shows anything else."""
    text = line.text
    linked = any(key(link.address) == key(text) for link in line.links)
    return text if not line.bullet and " " not in text and (linked or addresses(text) == [text]) else ""


def unplaced(links: Iterable[Link], told: str) -> list[Link]:
    """The links that are not found in a text; both are compared by their keys."""
    plain = told.lower().replace("www.", "")
    return [link for link in links if not re.search(rf"(?<![\w.-]){re.escape(key(link.address))}/?(?![\w/-])", plain)]
