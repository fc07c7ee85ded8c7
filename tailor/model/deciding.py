"""What the person decides: answers, chat, and the fate of each change."""

import re

from tailor.errors import Conflict, Invalid, NotFound
from tailor.model import commands, events, placing, weighing
from tailor.model.asking import asking
from tailor.model.change import Change
from tailor.model.claims import Check
from tailor.model.disowning import disowned, disowns
from tailor.model.events import Outcome, Question, Stance
from tailor.model.gates import clean
from tailor.model.noting import notes
from tailor.model.posting import Evidence
from tailor.model.skipping import skips
from tailor.model.writer import Writer
from tailor.model.yes import says_yes

#: Longer answers are kept, but only this much of one is evidence.
LONGEST_ANSWER = 10_000


_NO = re.compile(
    r"\W*+(no|nope|ei|en|nah|naw|not really|none|(?:no|nein|non|não|nao|nee|nie)[\s,.]+(?:leave|keep|lass|behalt\w*|"
    r"laisse[rz]?|garde[rz]?|deja|deixa|mantén|lascia|tieni|laat|zostaw)(?:\s+[\w.,%€£$]+){0,3}|nein|non|não|nao|nee|nie|nej|nei|ne|нет|没有|"
    r"いいえ|لا)\W*",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\W*+(?:(?:sorry|hm++|well|i'?m afraid)\W*+)?(?:(?:i )?(?:really )?(?:can(?:['’]?t|not)|could(?:n['’]?t| not)) "
    r"(?:really )?(?:confirm|say|tell|remember)(?: (?:that|this|it|so))?|(?:i['’]?m |i am )?(?:not sure|unsure)|"
    r"(?:i )?(?:don['’]?t|do not) (?:know|remember)|dunno|idk|(?:i(?: have|['’]ve)(?: got)? )?no (?:idea|clue)|"
    r"keine ahnung|wei(?:ß|ss) (?:ich )?nicht|aucune idée|(?:je )?(?:ne )?sais pas|ni idea|boh|geen idee|"
    r"(?:das )?(?:kann ich nicht (?:bestätigen|sagen)|weiß ich nicht)|ich weiß (?:es )?nicht|"
    r"je ne (?:peux pas (?:le )?confirmer|sais pas)|no (?:puedo confirmarlo|puedo confirmar(?: eso)?|lo sé|sé)|"
    r"non (?:lo so|posso confermarlo|so)|(?:eu )?não (?:sei|posso confirmar|tenho (?:a )?certeza)|"
    r"(?:dat )?weet ik niet|"
    r"ik weet (?:het|dat) niet(?: zeker)?|(?:tego )?nie wiem|nie jestem pewn[ya]|nie pamiętam|"
    r"(?:det )?vet (?:jag inte|jeg ikke)|(?:jag|jeg) (?:vet|ved)(?: det)? (?:inte|ikke)|(?:det )?ved jeg ikke|"
    r"ingen (?:aning|anelse)|en (?:tiedä|muista|osaa sanoa)|(?:to )?nevím)"
    r"(?:\W++(?:sorry|honestly|really|tbh|to be honest|though|mate|leider|désolé|lo siento))?\W*",
    re.IGNORECASE,
)


def stance(text: str, given: Stance) -> Stance:
    """What an answer says; plain clients can only write "no", or that they cannot confirm it."""
    if given == "yes" and _NO.fullmatch(text):
        return "no"
    if given == "yes" and _UNSURE.fullmatch(text):
        return "cannot_confirm"
    return given


def answer(writer: Writer, command: commands.Answer) -> None:
    """Answer a question; the first answer wins, and the same answer again is no news."""
    question = _question(writer, command.question_id)
    if command.line and command.stance == "yes":
        _point(writer, question, command.line)
        return
    text = command.text.strip()[:LONGEST_ANSWER] if question.kind != "posting" else command.text.strip()
    if question.outcome is None and question.kind != "posting" and command.stance == "yes" and skips(text):
        skip(writer, commands.Skip(request_id=command.request_id, question_id=command.question_id))
        return
    said = "no" if _declines(question, text) else stance(text, command.stance)
    if said == "yes" and not text:
        raise Invalid("Write an answer, or skip the question.", code="EMPTY_ANSWER")
    if question.outcome is not None:
        if question.outcome == "answered" and question.answer == text and question.stance == said:
            return
        raise Conflict("This question has been answered already.", "QUESTION_RESOLVED")
    if question.kind == "posting":
        if said != "yes":
            raise Conflict("Without the posting there is nothing to tailor to. Paste its text.", "POSTING_NEEDED")
        writer.set(job_text=text, failure=None)
    _resolve(writer, question, "answered", said, text)
    if question.kind == "gap":
        weighing.weigh(writer, question, said, text)
        writer.match()
    elif question.kind == "place":
        _place(writer, question, text if said == "yes" else "")
    elif question.kind == "draft":
        _settle_draft(writer, question, said, text)


def _point(writer: Writer, question: Question, ref: str) -> None:
    """The answer is a line of the résumé: it stands there already, so there is nothing more to tell or to write."""
    passage = next((p for p in writer.session.resume.passages() if p.ref == ref), None)
    if passage is None or question.kind != "gap":
        raise Invalid("The résumé has no such line to point at. Answer in your own words.", code="UNKNOWN_LINE")
    if question.outcome is not None:
        if question.outcome == "answered" and question.shown_by is not None and question.shown_by.ref == ref:
            return
        raise Conflict("This question has been answered already.", "QUESTION_RESOLVED")
    shown_by = Evidence(source="resume", ref=ref, quote=passage.text, page=passage.page, line=passage.line)
    pointing = asking(writer.session.language).shows_yes
    answered = question.model_copy(update={"shown_by": shown_by, "pointed": True})
    _resolve(writer, answered, "answered", "yes", pointing, shown_by)
    weighing.asked(writer, question, (shown_by,))
    writer.match()


def _place(writer: Writer, question: Question, text: str) -> None:
    """Where something was; what names no position is asked about once more, rather than taken for somewhere else."""
    resume, words = writer.session.resume, asking(writer.session.language)
    weighing.mark(writer, question.id, place=placing.meant(resume, text) if text else placing.ELSEWHERE)
    asked_twice = any(
        q.kind == "place" and q.follows == question.follows and q.id != question.id for q in writer.session.questions
    )
    if text and not asked_twice and placing.unclear(resume, text, words.elsewhere):
        before, after = weighing.parted(writer.session.questions, question.id)
        answered = before[-1]
        writer.set(questions=(*before, placing.again(answered, words), *after))


def skip(writer: Writer, command: commands.Skip) -> None:
    """Leave a question unanswered."""
    question = _question(writer, command.question_id)
    if question.outcome == "skipped":
        return
    if question.outcome is not None:
        raise Conflict("This question has been answered already.", "QUESTION_RESOLVED")
    _needed(question)
    _resolve(writer, question, "skipped", None, "")
    if question.kind == "gap":
        weighing.note(writer, question.requirement_id, notes(writer.session.language).skipped)
        writer.match()
    elif question.kind == "draft":
        _settle_draft(writer, question, None)


def proceed(writer: Writer) -> None:
    """No more questions: those still open are withdrawn."""
    for question in writer.session.questions:
        if question.outcome is None:
            _needed(question)
            _resolve(writer, question, "withdrawn", None, "")
            if question.kind == "draft":
                _settle_draft(writer, question, None)


def chat(writer: Writer, command: commands.Chat) -> None:
    """Say something to the engine; with an open question as context it is that question's answer."""
    if command.context and any(q.id == command.context for q in writer.session.questions):
        answer(
            writer, commands.Answer(request_id=command.request_id, question_id=command.context, text=command.message)
        )
        return
    text = command.message.strip()
    if not text:
        raise Invalid("Write a message.", code="EMPTY_MESSAGE")
    if (question := writer.session.question) is not None and question.asked and skips(text):
        skip(writer, commands.Skip(request_id=command.request_id, question_id=question.id))
        return
    if len(writer.session.unanswered) >= 20:
        raise Conflict("Twenty messages wait for a reply already. Wait for one.", "TOO_MANY_MESSAGES")
    message_id = writer.message("user", text)
    writer.set(unanswered=(*writer.session.unanswered, message_id))
    _take_denial(writer, text)


def _take_denial(writer: Writer, text: str) -> None:
    """What a message denies is asked no more: the question that is open, or waits for its turn, has its no."""
    said = disowned(text)
    denied = {r.id for r in writer.session.requirements if said and disowns(r, said)}
    for question in writer.session.questions:
        if question.requirement_id in denied and question.outcome is None and question.kind == "gap":
            _resolve(writer, question, "answered", "no", text[:LONGEST_ANSWER])
    lacking = {m.requirement_id for m in writer.session.matches if m.state in ("missing", "asked")} & denied
    if lacking:
        back = {"state": "missing", "evidence": (), "note": notes(writer.session.language).said_no}
        writer.set(
            matches=tuple(
                m.model_copy(update=back) if m.requirement_id in lacking else m for m in writer.session.matches
            )
        )
        writer.match()


def accept(writer: Writer, command: commands.Accept) -> None:
    """Accept a change."""
    change = _change(writer, command.change_id)
    if change.status != "accepted":
        writer.put(change.model_copy(update={"status": "accepted"}))
        writer.match()


def reject(writer: Writer, command: commands.Reject) -> None:
    """Reject a change."""
    change = _change(writer, command.change_id)
    if change.status != "rejected":
        if change.for_length:
            writer.set(kept=(*writer.session.kept, change.target))
        writer.withdraw(change)
        writer.match()


def edit(writer: Writer, command: commands.Edit) -> None:
    """Put the person's own wording in a change's place: their own word, and marked so."""
    change = _change(writer, command.change_id)
    if change.op not in ("replace", "insert"):
        raise Conflict("There is no wording to edit in this change.")
    text = clean(command.text)
    if not text:
        raise Invalid("Write the wording, or reject the change.", code="EMPTY_TEXT")
    if text == change.after and change.status == "accepted":
        return
    own = Evidence(source="chat", ref=change.id, quote=text)
    writer.put(
        change.model_copy(
            update={
                "after": text,
                "author": "person",
                "check": Check(verdict="own_words"),
                "evidence": (own,),
                "status": "accepted",
            }
        )
    )
    writer.match()


def _question(writer: Writer, question_id: str) -> Question:
    question = next((q for q in writer.session.questions if q.id == question_id and q.asked), None)
    if question is None:
        raise NotFound("There is no such question in this session.", "NO_SUCH_QUESTION")
    return question


def _change(writer: Writer, change_id: str) -> Change:
    change = writer.session.change(change_id)
    if change is None:
        raise NotFound("There is no such change in this session.", "NO_SUCH_CHANGE")
    return change


def _needed(question: Question) -> None:
    if question.kind == "posting":
        raise Conflict("Without the posting there is nothing to tailor to. Paste its text.", "POSTING_NEEDED")


def _resolve(
    writer: Writer, question: Question, outcome: Outcome, said: Stance | None, text: str, line: Evidence | None = None
) -> None:
    resolved = question.model_copy(
        update={"outcome": outcome, "stance": said, "answer": text, "answered_at": writer.at, "asked": True}
    )
    writer.set(questions=tuple(resolved if q.id == question.id else q for q in writer.session.questions))
    writer.say(
        events.QuestionResolved,
        question_id=question.id,
        outcome=outcome,
        stance=said,
        answer=text[:LONGEST_ANSWER],
        shown_by=line,
    )


def _declines(question: Question, text: str) -> bool:
    """Whether an answer is the second of the two choices by which a question takes a yes or a no."""
    return (question.kind == "draft" or (question.kind == "gap" and bool(question.follows))) and (
        text in question.choices[1:]
    )


def _settle_draft(writer: Writer, question: Question, said: Stance | None, text: str = "") -> None:
    """A draft that was asked about becomes a change only by a plain yes; other words are evidence for later ones."""
    held = next((h for h in writer.session.held if h.question_id == question.id), None)
    if held is None:
        return
    writer.set(held=tuple(h for h in writer.session.held if h.question_id != question.id))
    if said == "yes" and says_yes(text):
        own = Evidence(source="answer", ref=question.id, quote=text)
        writer.put(
            held.change.model_copy(
                update={
                    "status": "accepted",
                    "evidence": (*held.change.evidence, own),
                    "check": Check(verdict="own_words", claims=held.change.check.claims),
                }
            )
        )
        writer.match()
