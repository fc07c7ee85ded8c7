"""Lists of skills that say how well before what is mastered: "Proficient with Go and C; some knowledge of Rust"."""

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
    """The parts of a list, each with how well its words are mastered; none where the list does not begin with that."""
    found: list[tuple[str, str]] = []
    for part in re.split(r"\s*;\s+", text):
        how = _HOW.match(part)
        if how is None and not found:
            return []
        found.append((how[1] if how else "", part[how.end() :] if how else part))
    named = [word for _, part in found for word in part.split(",")]
    return found if all(len(word.split()) <= _MOST for word in named) else []
