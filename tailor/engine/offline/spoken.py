"""Which languages somebody speaks, and whether well enough for a posting."""

import re
from collections.abc import Sequence

from tailor.engine.languages import language_name
from tailor.engine.offline.evidence import is_told, matched
from tailor.engine.offline.ranking import Line
from tailor.engine.tongues import level as tongue_level
from tailor.engine.tongues import levels, tongues
from tailor.model.noting import lower, notes
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage, Resume
from tailor.model.wishes import alternatives

#: Beside names of languages these are no other words.
_OR_ABROAD = re.compile(r"\s(?:o|u|of)\s", re.IGNORECASE)


def shown(requirement: Requirement, lines: Sequence[Line], resume: Resume, language: str) -> Match:
    """A language is shown where the résumé lists it; being written in it says less, and a lower level is said."""
    wanted, own, common = tongues(requirement.text), levels(requirement.text), tongue_level(requirement.text)
    apart = sum(how is not None for how in own.values()) > 1
    any_will_do = alternatives(requirement.text) or (
        len(wanted) > 1 and _OR_ABROAD.search(requirement.text) is not None
    )
    listed = [line.passage for line in lines if line.passage.section == "languages"]
    listed += [line.passage for line in lines if line.passage.section in ("skills", "sections", "certificates")]
    holding: dict[str, Passage] = {}
    low: Passage | None = None
    for passage in listed:
        said = levels(passage.text)
        for tongue in tongues(passage.text) & wanted - holding.keys():
            held = tongue_level(passage.text) if passage.section == "languages" else said.get(tongue)
            least = own.get(tongue) if apart else common
            if least is not None and held is not None and held < least:
                low = passage
            else:
                holding[tongue] = passage
    if len(holding) == len(wanted) or (any_will_do and holding):
        return matched(requirement, "demonstrated", list(holding.values()))
    told = [line.passage for line in lines if is_told(line.passage) and tongues(line.passage.text) & wanted]
    if told:
        return matched(requirement, "asked", told)
    if low is not None:
        return Match(requirement_id=requirement.id, state="missing", note=lower(language, low.text))
    written = [line.passage for line in lines if line.passage.section == "work" and line.passage.source == "resume"]
    if wanted - holding.keys() <= {language_name(resume.language)} and written:
        match = matched(requirement, "declared", [*holding.values(), written[0]])
        return match.model_copy(update={"note": notes(language).written})
    return Match(requirement_id=requirement.id, state="missing")


def another(requirement: Requirement, which: frozenset[str], lines: Sequence[Line], language: str) -> Match:
    """A language that is not named is shown by one that the résumé lists beside the posting's own."""
    own, least = language_name(language), tongue_level(requirement.text)
    showing = []
    for line in lines:
        held = tongue_level(line.passage.text)
        others = tongues(line.passage.text) - {own}
        if line.passage.section != "languages" or (least is not None and held is not None and held < least):
            continue
        if others & which if which else own not in tongues(line.passage.text):
            showing.append(line.passage)
    return matched(requirement, "demonstrated" if showing else "missing", showing)
