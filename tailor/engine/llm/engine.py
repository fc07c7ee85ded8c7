"""The engine whose texts a language model writes."""

from collections.abc import Sequence

from tailor.engine import held, own_sentences
from tailor.engine.base import Brief, ChatReply, Engine, EngineError, Inquiry, Pen, Pending, Said
from tailor.engine.letters import letter_wanted
from tailor.engine.llm import answers, drafts, facts, prompts
from tailor.engine.llm.ask import ask
from tailor.engine.llm.client import ModelClient
from tailor.engine.llm.facts import Cited
from tailor.engine.pages import pages_wanted
from tailor.model.change import Draft, places
from tailor.model.posting import Match, Posting, Requirement


class LlmEngine:
    """Implements `Engine`: small calls, one for each decision that is about wording.

    matcher: the engine that needs no model. It matches and asks, because rules do that better than a model does and
    cost nothing, and it reads the posting when the model finds nothing in it.
    """

    name = "llm"

    def __init__(self, client: ModelClient, matcher: Engine) -> None:
        self._client = client
        self._matcher = matcher

    async def requirements(self, posting: Posting, pen: Pen) -> Sequence[Requirement]:
        """What the posting asks for, by the model; each with words that stand in the posting."""
        if not posting.description.strip():
            return ()
        found: list[Requirement] = []
        try:
            answer = await ask(self._client, prompts.requirements(posting), answers.RequirementsAnswer, pen)
            found = drafts.requirements(answer, posting, prompts.MOST_REQUIREMENTS)
        except EngineError as error:
            # Rules read a posting well enough: an answer that makes no sense need not end the session here.
            if not error.of_answer:
                raise
        return found or await self._matcher.requirements(posting, pen)

    async def match(self, brief: Brief, pen: Pen) -> Sequence[Match]:
        """What shows each requirement, by the matcher."""
        return await self._matcher.match(brief, pen)

    async def questions(self, brief: Brief, pen: Pen) -> Sequence[Inquiry]:
        """The gaps worth asking about, by the matcher."""
        return await self._matcher.questions(brief, pen)

    async def summary(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """A headline where there is one, and a summary."""
        basics = brief.resume.basics
        ids = ("basics.label",) if basics.label else ()
        if basics.summary or brief.mode != "conservative":
            ids = (*ids, "basics.summary")
        cited = prompts.summary_facts(brief)
        if not ids or not cited:
            return ()
        answer = await ask(self._client, prompts.summary(brief, cited, ids), answers.SummaryAnswer, pen)
        return drafts.Sieve(brief, cited).lines(answer.lines, ids)

    async def experience(self, brief: Brief, item_id: str, pen: Pen) -> Sequence[Draft]:
        """Wording, order and additions of one entry; what is not one costs no call."""
        item = facts.entry(brief.resume, item_id)
        if item is None:
            return ()
        cited = Cited(facts.lines_of(brief.resume, item_id))
        told = Cited(facts.told_about(brief, item_id))
        standing = places(brief.resume)
        ids = tuple(name for name in cited.names if name != item_id and name in standing)
        if not ids and not told:
            return ()
        answer = await ask(
            self._client, prompts.experience(brief, item, cited, ids, told), answers.ExperienceAnswer, pen
        )
        # A line may rest on the person's words, too.
        both = Cited([*facts.lines_of(brief.resume, item_id), *facts.told_about(brief, item_id)])
        sieve = drafts.Sieve(brief, both)
        moved = drafts.order(item_id, answer.order, [highlight.id for highlight in item.highlights])
        return [
            *sieve.lines(answer.lines, ids),
            *sieve.additions(answer.add, item, told),
            *([moved] if moved else []),
        ]

    async def skills(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """Order, names and additions of the skills, and what the person says to hold or to speak."""
        told = held.entries(brief, [p for p in brief.told if p.source == "answer"])
        cited = Cited(facts.skill_proof(brief))
        if not brief.resume.skills and not cited:
            return told
        answer = await ask(self._client, prompts.skills(brief, cited), answers.SkillsAnswer, pen)
        return [*drafts.skills(answer, brief.resume, cited), *told]

    async def revise(self, brief: Brief, refused: Sequence[Pending], pen: Pen) -> Sequence[Draft]:
        """Drafts without the words that their checks found unsupported; one call for all of them."""
        worth = [held for held in refused if held.draft.after and held.check.offending]
        if not worth:
            return ()
        cited = facts.behind(brief, [held.draft for held in worth])
        answer = await ask(self._client, prompts.revise(brief, worth, cited), answers.RevisionAnswer, pen)
        return drafts.revisions(answer, worth, places(brief.resume), cited)

    async def chat(self, brief: Brief, message: Said, pen: Pen) -> ChatReply:
        """The reply, and what it makes of the document; the person's own words for the letter cost no call."""
        if (own := own_sentences.reply(brief, message.text)) is not None:
            return own
        cited = prompts.chat_facts(brief)
        targets = tuple(places(brief.resume))
        answer = await ask(self._client, prompts.chat(brief, message, cited, targets), answers.ChatAnswer, pen)
        made, undo = drafts.chat(answer, brief, message, cited)
        return ChatReply(
            text=facts.spoken_text(answer.reply),
            drafts=tuple(made),
            undo=undo,
            page_target=pages_wanted(message.text),
            letter=letter_wanted(message.text),
        )

    async def cover_letter(self, brief: Brief, pen: Pen) -> str:
        """A letter in plain paragraphs, separated by empty lines."""
        prompt = prompts.cover_letter(brief, prompts.letter_facts(brief))
        answer = await ask(self._client, prompt, answers.LetterAnswer, pen)
        paragraphs = (facts.spoken_text(paragraph.text) for paragraph in answer.paragraphs[:8])
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
