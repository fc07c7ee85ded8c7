"""What can be spared when a message asks for less: a sentence of the summary, lines that the posting does not want."""

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import keyword, look
from tailor.model.change import Draft
from tailor.model.letter import sentences
from tailor.model.sayings import speech

#: A sentence that has so much of a wish speaks of it.
_SPEAKS_OF = 0.5
#: A summary of one sentence is not made shorter by leaving one out.
_FEWEST_SENTENCES = 2


def summary(brief: Brief) -> ChatReply:
    """The summary without the sentence that says least to the posting; of equals the last one goes."""
    words = speech(brief.language)
    whole = brief.document.basics.summary
    parts = list(sentences(whole))
    if len(parts) < _FEWEST_SENTENCES:
        return ChatReply(text=words.no_summary if not whole else words.one_sentence)
    wanted = [look(r.text) for r in brief.requirements]
    worth = [sum(fit for wish in wanted if (fit := keyword(wish, look(part))) >= _SPEAKS_OF) for part in parts]
    least = min(range(len(parts)), key=lambda n: (worth[n], -n))
    rest = " ".join(part for n, part in enumerate(parts) if n != least)
    draft = Draft(target="basics.summary", after=rest, reason=words.why.asked_shorter, asked_for=True)
    return ChatReply(text=words.took_sentence.format(text=cut(parts[least])), drafts=(draft,))


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
