"""Lists of skills that say how well before what is mastered: "Proficient with Go and C; some knowledge of Rust".

Here are also the lists that name, behind a word or a dash, what belongs to it.
"""

import re

_HOW = re.compile(
    r"(?i)((?:(?:very|highly|strong|good|basic|solid|some|excellent|working|advanced|deep|extensive|fair|limited|also|"
    r"hands-on|sehr|gute|erste|bonnes?|buen|buenos)\s){0,2}"
    r"(?:(?:proficient|proficiency|experienced?|familiar(?:ity)?|knowledge(?:able)?|understanding|fluent|skilled|competent|"
    r"comfortable|expert|expertise|versed|well-versed|conversant)(?=\s(?:in|with|of|at|on)\s)"
    r"|(?:kenntnisse|grundkenntnisse|erfahrung)(?=\s(?:in|mit)\s)|(?:maîtrise|connaissances?)(?=\s(?:de|du|des)\s)"
    r"|(?:conocimientos?|manejo|dominio)(?=\s(?:de|en)\s)|(?:conoscenza)(?=\s(?:di)\s)))\s\w{2,4}\s+(?=\S)"
)
#: What is mastered is told in no more words than these; more tell a sentence.
_MOST = 6


def parts(text: str) -> list[tuple[str, str]]:
    """The parts of a list, each with how well its words are mastered; none where no part begins with that."""
    found: list[tuple[str, str]] = []
    for whole in re.split(r"\s*;\s+", text):
        for part in _begun(whole):
            how = _HOW.match(part)
            found.append((how[1] if how else "", part[how.end() :] if how else part))
    named = [word for _, part in found for word in part.split(",")]
    told = any(level for level, _ in found) and all(len(word.split()) <= _MOST for word in named)
    return found if told else []


def _begun(text: str) -> list[str]:
    """A text cut at the commas behind which it is told anew how well something is mastered."""
    ends = [match.start() for match in re.finditer(r",\s", text) if _HOW.match(text, match.end())]
    return [text[a:b].strip(" ,") for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]


#: The two last words of a list in a sentence, which no sign parts.
_LAST = re.compile(r"(\S+(?:\s\S+){0,2})\s(?:and|und|et|y|e|i|en|och|og)\s(\S+(?:\s\S+){0,2})")


def last_apart(words: list[str]) -> list[str]:
    """The words of a sentence's list, the last two of them apart ("SAP and Excel")."""
    match = _LAST.fullmatch(words[-1]) if words else None
    return [*words[:-1], match[1], match[2]] if match else words


_HOLDS = re.compile(r"([^()（）]{2,40}?)\s*[(（]([^()（）]*[,;，、][^()（）]*)[)）]")
_HEADS = re.compile(r"([^,;:()–—]{2,40}?)\s[–—-]\s(\S.*[,;].*)")


def holders(words: list[str]) -> list[tuple[str, str]]:
    """Words that each hold a list in brackets, as labels with these ("Office (Excel, SAP), Shop (Tills, Stock)")."""
    found = [_HOLDS.fullmatch(word) for word in words]
    return [(match[1], match[2]) for match in found if match] if len(words) > 1 and all(found) else []


def dashed(texts: list[str]) -> list[tuple[str, str]]:
    """The labels of lines, each with its list behind a dash; none where a line has no such list."""
    found = [_HEADS.fullmatch(text) for text in texts]
    return [(match[1], match[2]) for match in found if match] if len(texts) > 1 and all(found) else []
