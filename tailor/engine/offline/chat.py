"""What a message asks for, as far as plain rules can tell; everything else gets an honest answer."""

import re
from datetime import date
from typing import Final

from tailor.engine import held, own_sentences
from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_otherwise, letter_wanted
from tailor.engine.offline import (
    accepting,
    adding,
    answers,
    carried,
    commands,
    contentment,
    correcting,
    counted,
    declining,
    denying,
    editing,
    enquiries,
    explaining,
    following,
    gaps,
    having,
    heading_words,
    honours,
    letter,
    nouns,
    ordering,
    pointed,
    pointing,
    positions,
    posted,
    preparing,
    removing,
    replacing,
    saying,
    several,
    shortening,
    swaps,
    typed,
    welcoming,
    whole,
    wondering,
)
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.ranking import Ranked
from tailor.engine.pages import fits, pages_wanted
from tailor.model.asking import asking
from tailor.model.dictating import LETTER
from tailor.model.disowning import disowned
from tailor.model.sayings import speech

_LETTER: Final = re.compile(rf"\b{LETTER}\b", re.IGNORECASE)


def reply(brief: Brief, text: str, today: date | None = None) -> ChatReply:
    """Act on a message, or say what can be asked for; of several wishes each by itself.

    today: the date up to which a present position counts, for whoever asks about years.
    """
    said = typed.mended(" ".join(text.split())[:4_000], brief.language)
    if today and counted.asked(said):
        return counted.reply(brief, said, today)
    parts = [said] if following.KEPT.search(said) else several.parts(said)
    words = speech(brief.language)
    if len(parts) == 1:
        only = _reply(brief, said)
        told = only.text == words.can and any(m.role == "assistant" and words.can in m.text for m in brief.messages)
        return ChatReply(text=words.can_again.format(text=cut(said))) if told else only
    lettered = letter_wanted(parts[0])
    heard = [following.with_the_letter(p) if n and lettered else p for n, p in enumerate(parts)]
    replies = [(part, _reply(brief, each)) for part, each in zip(parts, heard, strict=True)]
    unheard = {part: ChatReply(text=words.unheard.format(text=cut(part))) for part in parts}
    return several.together([r if r.text not in (words.can, words.plain) else unheard[p] for p, r in replies])


def _reply(brief: Brief, said: str) -> ChatReply:
    words = speech(brief.language)
    if told_where := following.placed(brief, said):
        return adding.added(brief, *told_where)
    if (pointed_at := removing.chosen(brief, said)) is not None:
        return pointed_at
    if accepting.asked(said):
        return accepting.reply(brief)
    if (
        greeted := welcoming.reply(brief, said) or preparing.reply(brief, said) or posted.reply(brief, said)
    ) is not None:
        return greeted
    if (stays := following.kept(brief, said)) is not None:
        return stays
    if (asked := fits(said)) is not None and brief.pages:
        spare = f"\n{shortening.lines(brief)}" if brief.pages > asked else ""
        long = words.long_one if brief.pages == 1 else words.long_now.format(count=brief.pages)
        return ChatReply(text=long + spare)
    if declining.together(said):
        return ChatReply(text=words.not_joined)
    if topic := wondering.wondered(said):
        return wondering.reply(brief, topic, lambda lacking: f"{words.not_shown}\n{gaps.bullets(lacking, words)}")
    if (own := own_sentences.reply(brief, following.in_the_letter(brief, said))) is not None:
        return own
    if (declined := declining.reply(brief, said)) is not None:
        return declined
    if topic := enquiries.means(said):
        return ChatReply(text=explaining.meaning(brief, topic))
    if enquiries.ADDRESSEE.search(said):
        greeting = asking(brief.language).mark.format(words=letter.frame(brief).greeting)
        return ChatReply(text=f"{greeting} {words.letter_own}")
    if (there := following.shown(brief, said)) is not None:
        return there
    if (letter_otherwise(said) and not commands.TELLS.match(said)) or following.of_the_letter(brief, said):
        return following.letter(brief, said)
    if (back := explaining.put_in(brief, said) or explaining.in_its_order(brief, said)) is not None:
        return back
    if (what := commands.undo(said)) is not None:
        if pointed.points(what) and own_sentences.latest(brief) and (gone := own_sentences.out(brief, "")):
            return gone
        return explaining.undone(brief, what, back=commands.puts_back(said))
    if (few := positions.kept(brief, said)) is not None:
        return few
    if (no_more := denying.of_it(brief, said)) is not None:
        return no_more
    if (no := disowned(said)) is not None and (noted := denying.denied(brief, no, pointing.texts(brief))):
        return denying.beside(noted, reply(brief, no.rest)) if answers.states(no.rest) else noted
    if (because := explaining.why_asked(brief, said)) is not None:
        return because
    if topic := enquiries.has(said):
        return adding.had(brief, topic)
    if topic := enquiries.says(said):
        return ChatReply(text=explaining.says(brief, topic))
    if (topic := enquiries.met(said)) and (standing := gaps.met(brief, topic)):
        return ChatReply(text=standing)
    if enquiries.invented(said) or enquiries.all_true(said):
        return ChatReply(text=explaining.rests(brief, denied=enquiries.invented(said)))
    if enquiries.CHANGED.search(said) and not enquiries.WHY.search(said):
        return ChatReply(text=explaining.changes(brief))
    if enquiries.scored(said):
        return ChatReply(text=f"{gaps.score_told(brief)} {words.scored}\n{gaps.missing(brief)}")
    if (topic := enquiries.still(said)) and following.carried_over(brief, topic):
        return ChatReply(text=f"{words.untouched} {explaining.says(brief, topic)}")
    if enquiries.WHY.search(said):
        absent = enquiries.MISSING.search(said) is not None or gaps.of_a_gap(brief, said)
        return ChatReply(text=gaps.missing(brief, said) if absent else explaining.why(brief, said))
    if (right := correcting.number(brief, said)) is not None:
        return right
    if enquiries.disputes(said) and not answers.states(commands.ASIDE.sub("", said)):
        order = enquiries.behind(said)
        return _reply(brief, order) if order and following.orders(order) else ChatReply(text=explaining.changes(brief))
    if enquiries.IMPROVE.search(said):
        return ChatReply(text=f"{gaps.score_told(brief)}\n{gaps.missing(brief)}")
    if contentment.thanks(said, brief.language):
        return ChatReply(text=words.welcome)
    if said.endswith("?") or len(said.split()) <= 6:
        if enquiries.MISSING.search(said):
            return ChatReply(text=gaps.missing(brief))
        if enquiries.SCORE.search(said):
            return ChatReply(text=gaps.missing(brief))
    if carried.asked(said):
        return ChatReply(text=words.contact)
    if less := replacing.words_out(said):
        return replacing.without_words(brief, *less)
    if (what := commands.remove(said)) is not None:
        return removing.removed(brief, what)
    if (headed := heading_words.reply(brief, said)) is not None:
        return headed
    if (right := correcting.unpaid(brief, said)) is not None:
        return right
    if whole.translation(said):
        return ChatReply(text=words.untranslated)
    if whole.moves_section(said):
        return ChatReply(text=words.fixed)
    if (beside := ordering.beside(brief, said)) is not None:
        return beside
    if (put := commands.put(said)) is not None:
        return ordering.put(brief, *put)
    if swap := swaps.swap(said):
        return replacing.replaced(brief, *swap, of_summary=nouns.SUMMARY.search(said) is not None)
    if saying.turned(said):
        return ChatReply(text=words.plain)
    if added := commands.add(said):
        return adding.added(brief, *added)
    if spoken := held.spoken(said):
        return adding.spoken_of(brief, spoken)
    if commands.TELLS.match(said) and following.only_when(said):
        return ChatReply(text=words.letter_how)
    told = commands.ASIDE.sub("", said)
    if tool := adding.tool(brief, told):
        return adding.added(brief, tool, "skills")
    if known := adding.known_name(said):
        return adding.added(brief, known, "skills")
    if having.holds(told) and not answers.unsure(told) and any(held.named(r, told) for r in brief.requirements):
        return adding.added(brief, told, "")
    if not adding.entry_of(brief, told) and (entered := honours.told(brief, told)) is not None:
        return entered
    if answers.states(told):
        return adding.added(brief, told[:1].upper() + told[1:], "")
    if pages := pages_wanted(said):
        return ChatReply(text=words.page if pages == 1 else words.pages.format(count=pages), page_target=pages)
    if letter_wanted(said):
        if whole.in_another(said, brief.language):
            return ChatReply(text=words.untranslated)
        return ChatReply(text=words.letters, letter=True)
    if (shorter := shortening.line(brief, said)) is not None:
        return shorter
    if commands.SHORTER.search(said):
        return shortening.summary(brief) if nouns.SUMMARY.search(said) else ChatReply(text=shortening.lines(brief))
    if shortening.LONGER.match(said):
        return ChatReply(text=gaps.missing(brief))
    if commands.TONE.search(said):
        return ChatReply(text=words.toneless)
    if contentment.content(said):
        return ChatReply(text=words.welcome)
    if contentment.angry(said):
        return ChatReply(text=f"{words.sorry} {words.letter_own}" if _LETTER.search(said) else words.sorry)
    return ChatReply(text=words.plain if commands.TELLS.match(said) and not answers.unsure(said) else words.can)


def wants_order(text: str) -> bool:
    """Whether a message asks for what matters most to stand first, without naming a line."""
    return ordering.RELEVANT.match(" ".join(text.split())[:400]) is not None


def by_relevance(brief: Brief, ranked: Ranked) -> ChatReply:
    """Each entry's lines in the order of what the posting asks for."""
    resume = brief.resume
    standing = {c.target: c.order for c in brief.changes if c.op == "move" and c.status == "accepted"}
    entries: list[editing.Entry] = [*resume.work, *resume.projects, *resume.volunteer]
    found = [editing.order(brief, item, ranked) for item in entries]
    drafts = tuple(draft for draft in found if draft and standing.get(draft.target) != draft.order)
    if not drafts:
        return ChatReply(text=speech(brief.language).stand_so)
    names = [explaining.named(brief, draft.target) for draft in drafts]
    return ChatReply(text=speech(brief.language).first_at.format(names=", ".join(names)), drafts=drafts)


def tells(text: str, language: str) -> bool:
    """Whether a message states a fact of the person's work; "remove the Terraform line" says nothing of the kind."""
    said = typed.mended(" ".join(text.split())[:4_000], language)
    added = commands.add(said)
    return answers.states(added[0] if added else said) or bool(added and answers.as_line(added[0]))
