"""Sessions of the built-in engine whose posting and résumé are in another language than English, from end to end."""

import re
from datetime import date

import pytest

from tailor.engine.offline.engine import OfflineEngine
from tailor.model import events
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tests.eval.played import Person, Played, Player

#: Words that no sentence in these languages has.
_ENGLISH = re.compile(r"\b(?:the|and|with|dear|regards|posting|résumé lines|you|have|asks)\b", re.IGNORECASE)

POSTINGS = {
    "de": "### Ihr Profil\n- Erfahrung mit SAP\n- Sicherer Umgang mit Excel\n- Englisch ist von Vorteil\n",
    "fr": "### Votre profil\n- Expérience de SAP\n- Bonne maîtrise d'Excel\n- Permis B apprécié\n",
    "pl": "### Wymagania\n- Znajomość SAP\n- Dobra znajomość Excela\n- Prawo jazdy kat. B\n",
}
LINES = {
    "de": ("Bearbeitung von 40 Anfragen am Tag", "Auswertung der Verkaufszahlen in Excel"),
    "fr": ("Traitement de 40 demandes par jour", "Analyse des ventes sous Excel"),
    "pl": ("Obsługa 40 zapytań dziennie", "Analiza sprzedaży w Excelu"),
}
ANSWERS = {
    "de": "Ja, bei Nordwind habe ich SAP zwei Jahre lang für Bestellungen benutzt.",
    "fr": "Oui, chez Nordwind j'ai utilisé SAP pendant deux ans pour les commandes.",
    "pl": "Tak, w Nordwind używałam SAP przez dwa lata do zamówień.",
}


def _resume(tag: str) -> Resume:
    lines = tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(LINES[tag], 1))
    return Resume(
        basics=Basics(name="Kim Muster"),
        work=(Work(id="w1", name="Nordwind", position="Assistenz", start_date="2019-01", highlights=lines),),
        skills=(Skill(id="s1", name="", keywords=("Excel",)),),
        language=tag,
    )


async def _played(tag: str) -> Played:
    answer = events.Answer(request_id="a", question_id="q", text=ANSWERS[tag], stance="yes")
    posting = Posting(title="Assistenz", company="", description=POSTINGS[tag], language=tag)
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    return await player.play(_resume(tag), posting, Person(answers=(answer, None, None, None, None)))


@pytest.mark.parametrize("tag", ["de", "fr", "pl"])
async def test_what_is_asked_and_written_is_in_the_postings_language(tag: str) -> None:
    played = await _played(tag)
    session = played.session
    assert session.status == "completed"
    assert session.questions, "nothing was asked"
    for question in session.questions:
        assert not _ENGLISH.search(question.text), question.text
        assert not re.search(r"\b(?:ist|sind|apprécié)[“”»\"]", question.text), question.text
    assert session.letter is not None
    assert not _ENGLISH.search(session.letter.text), session.letter.text
    texts = [h.text for work in session.document.work for h in work.highlights]
    assert set(LINES[tag]) <= set(texts)
    assert any("SAP" in text for text in texts), texts
    for change in session.changes:
        if change.op in ("replace", "insert") and change.status == "accepted":
            assert change.check.verdict == "supported", change.after
