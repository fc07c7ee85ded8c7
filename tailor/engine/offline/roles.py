"""Whether a line can show what is to be done or led: not everything that is like a wish is a deed of that kind."""

import re
from collections.abc import Sequence

from tailor.engine.offline.ranking import Line
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume

#: "… as a team leader", "als Schichtleiter", "como encargada": who is meant, as far as it is near.
_ROLE = re.compile(
    r"\b(?:as|als|como|comme|en tant que|come|jako|som)\s+(?:(?:an?|the|une?|una|ein\w*)\s+)?"
    r"(?P<role>\S+(?:\s+\S+){0,2})",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:managers?|supervisors?|leaders?|lead|heads?|chief|director|foreman|captain|principal|\w*leit(?:er|ung)\w*|"
    r"\w*meister\w*|\w*vorarbeiter\w*|chefs? d|cheffe|responsables?|directeur|directrice|gérant\w*|jef[ea]s?|"
    r"encargad[oa]s?|supervisor\w*|coordinador\w*|director\w*|gerentes?|capi?|capo\w*|responsabil\w+|teamleider|leidinggevende|"
    r"kierowni\w+|chef|leder|vedoucí)\b",
    re.IGNORECASE,
)


def of_rank(requirement: Requirement, lines: Sequence[Line], resume: Resume) -> Sequence[Line]:
    """Of lines about a work at which somebody was to lead, those of entries that give the person a rank at all."""
    role = _ROLE.search(requirement.text)
    if role is None or not _RANK.search(role["role"]):
        return lines
    led = {w.id for w in resume.work if _RANK.search(w.position)}
    return [line for line in lines if line.passage.item in led or _RANK.search(line.passage.text)]


#: What is done, as a wish begins with it ("Communicate well with parents").
_DO = re.compile(
    r"^(?:(?:be )?able to |ability to )?(?P<verb>communicat|lead|manag|supervis|train|recruit|coach|mentor|teach|"
    r"support|present|negotiat|organi[sz]|coordinat|advis|maintain|prepar|deliver|develop|operat|design|analy[sz]|sell)\w*\s",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"^(?:(?:demonstrated|proven|prior|previous|some|hands-on|solid|strong|experienced?|with|in|of)\s+)*"
    r"(?P<verb>[a-z]{3,}ing)\b",
    re.IGNORECASE,
)


def says_what_is_done(requirement: Requirement, passage: Passage) -> bool:
    """Whether a passage can show the doing that is asked for: "Junior Developer" is no mentoring of juniors.

    The heading of a position shows it only when it says it itself ("Mentor, …").
    """
    doing = _DOING.match(requirement.text) or _DO.match(requirement.text)
    if doing is None or passage.ref != passage.item or passage.section not in ("work", "volunteer"):
        return True
    root = fold(doing["verb"]).removesuffix("ing")
    return any(word.startswith(root) for word in re.findall(r"\w+", fold(passage.text)))
