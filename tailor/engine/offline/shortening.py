"""What can be spared when a message asks for less: a sentence of the summary, lines that the posting does not want."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import pointing
from tailor.engine.offline.commands import PLEASE
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.nouns import SUMMARY
from tailor.engine.offline.words import keyword, look, stems
from tailor.model.change import Draft
from tailor.model.letter import sentences
from tailor.model.sayings import speech

#: What the job is called, and what it asks for, counts more than what else the posting says.
_ASKED_FOR = 2
#: A summary of one sentence is not made shorter by leaving one out.
_FEWEST_SENTENCES = 2
_WHOLE_LINE = 300
#: "Make it longer", of the résumé.
LONGER: Final = re.compile(
    rf"{PLEASE}(?:(?:it['’]?s|it is) too short\b.*|(?:make|do) (?:it|this|that|(?:the|my) (?:cv|résumé|resume)) "
    r"(?:a (?:bit|little) )?longer|mach (?:es|ihn|das) (?:etwas )?länger|(?:fais[- ]le |rends[- ]le )?plus long(?:ue)?|"
    r"hazlo más largo|hazla más larga|fallo più lungo|maak (?:het|hem) (?:wat )?langer)[\s.!]*$",
    re.I,
)


def summary(brief: Brief) -> ChatReply:
    """The summary without the sentence that has least of what the posting says; of equals the last one goes."""
    words = speech(brief.language)
    whole = brief.document.basics.summary
    parts = list(sentences(whole))
    if len(parts) < _FEWEST_SENTENCES:
        return ChatReply(text=words.no_summary if not whole else words.one_sentence)
    asked = stems(" ".join((brief.posting.title, *(r.text for r in brief.requirements))))
    said = stems(brief.posting.description) | asked
    names = frozenset[str]().union(*(look(r.text).said for r in brief.requirements))
    worth = [
        len(said & stems(part)) + _ASKED_FOR * (len(asked & stems(part)) + len(names & look(part).said))
        for part in parts
    ]
    least = min(range(len(parts)), key=lambda n: (worth[n], -n))
    rest = " ".join(part for n, part in enumerate(parts) if n != least)
    draft = Draft(target="basics.summary", after=rest, reason=words.why.asked_shorter, asked_for=True)
    told = words.took_least if worth[least] else words.took_sentence
    return ChatReply(text=told.format(text=cut(parts[least])), drafts=(draft,))


#: That one line is to be shorter: "shorten the caseload line", "mach den Punkt mit den Dienstplänen kürzer".
_A_LINE_SHORTER: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{PLEASE}(?:shorten|trim|abbreviate|kürz\w*|verkürz\w*|raccourci\w*|acort[ae]\w*|accorcia\w*|encurt\w*|skróć|"
        r"förkorta|forkort|zkrať\w*)\s+(?P<what>\S.+?)[\s.!]*$",
        rf"{PLEASE}(?:make|get|keep|mach\w*|fais|rends|haz|fai|rendi|faz|torna|maak|zrób|gör|gør|gjør|udělej)\s+"
        r"(?P<what>\S.+?)\s+(?:(?:a (?:bit|little|lot)|much|etwas|viel|ein bisschen|un peu|un poco|um pouco|iets|"
        r"wat)\s+)?"
        r"(?:shorter|kürzer|plus courte?|m[aá]s cort[ao]|più (?:cort[ao]|breve)|mais curt[ao]|korter|krótsz\w+|kortare|"
        r"kortere|kratší)[\s.!]*$",
    )
)


def line(brief: Brief, said: str) -> ChatReply | None:
    """How a line that is to be shorter reads, for the person to say it in fewer words; None where no line is named."""
    found = next((m for pattern in _A_LINE_SHORTER if (m := pattern.match(said))), None)
    if found is None or SUMMARY.search(found["what"]):
        return None
    target = pointing.line(brief, found["what"])
    if target is None:
        return None
    text = cut(target[1], _WHOLE_LINE)
    return ChatReply(text=speech(brief.language).cut_line.format(text=text))


def lines(brief: Brief) -> str:
    """The lines that say least to the posting, for the person to choose from."""
    every = [(w, h) for w in reversed(brief.document.work) for h in w.highlights]
    wanted = [look(r.text) for r in brief.requirements]
    idle = [(w, h) for w, h in every if max((keyword(x, look(h.text)) for x in wanted), default=0.0) < 0.3]
    words = speech(brief.language)
    if not idle:
        return words.every_line
    shown = "\n".join(f"• {cut(h.text)} ({w.name})" for w, h in idle[:4])
    return f"{words.least}\n{shown}\n{words.least_end}"
