"""Sessions of the built-in engine whose posting and résumé are in another language than English, from end to end."""

import re
from datetime import date

import pytest

from tailor.engine.offline.answers import as_line, states
from tailor.engine.offline.categories import category
from tailor.engine.offline.engine import OfflineEngine
from tailor.engine.tongues import level
from tailor.model import commands
from tailor.model.answered import TRAIT
from tailor.model.asking import asking
from tailor.model.posting import Posting
from tailor.model.progress import apply
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tailor.model.session import Earlier
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
    answer = commands.Answer(request_id="a", question_id="q", text=ANSWERS[tag], stance="yes")
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


MERE_YES = {"de": "Ja, das habe ich gemacht", "fr": "Oui, je l'ai fait", "pl": "Tak, robiłam to"}
DONE = {
    "de": "Ich habe bei Nordwind Bestellungen für 30 Lieferanten in SAP erfasst.",
    "fr": "J'ai saisi chez Nordwind les commandes de 30 fournisseurs dans SAP.",
    "pl": "W Nordwind wprowadzałam w SAP zamówienia 30 dostawców.",
}


@pytest.mark.parametrize("tag", ["de", "fr", "pl"])
async def test_a_mere_yes_lists_the_skill_and_what_was_done_becomes_the_line(tag: str) -> None:
    posting = Posting(title="Assistenz", company="", description=POSTINGS[tag], language=tag)
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    yes = commands.Answer(request_id="a", question_id="q", text=MERE_YES[tag], stance="yes")
    told = yes.model_copy(update={"text": DONE[tag]})
    for then, added in ((None, []), (told, [DONE[tag]])):
        session = (await player.play(_resume(tag), posting, Person(answers=(yes, then, None, None, None)))).session
        asked = session.questions[1]
        assert asked.detail
        assert not _ENGLISH.search(asked.text), asked.text
        lines = [h.text for work in session.document.work for h in work.highlights]
        new = [line for line in lines if line not in LINES[tag]]
        assert len(new) == len(added), new
        assert MERE_YES[tag] not in " ".join(lines)
        assert "SAP" in [keyword for group in session.document.skills for keyword in group.keywords]
        assert all("30" in line and "SAP" in line for line in new), new


async def test_a_skill_that_is_no_tool_is_listed_on_a_mere_yes_whatever_language_it_is_said_in() -> None:
    description = "### You have\n- Complaint handling\n- Experience with Excel\n"
    posting = Posting(title="Assistant", company="", description=description)
    yes = commands.Answer(request_id="a", question_id="q", text="Ja, das habe ich gemacht", stance="yes")
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    session = (await player.play(CLERK, posting, Person(answers=(yes, None, None)))).session
    assert [k for g in session.document.skills for k in g.keywords] == ["Excel", "Complaint handling"]


async def test_a_skill_that_no_list_knows_is_listed_on_a_mere_yes() -> None:
    description = "### Ihr Profil\n- Reklamationsbearbeitung\n- Erfahrung mit Excel\n"
    posting = Posting(title="Assistenz", company="", description=description, language="de")
    yes = commands.Answer(request_id="a", question_id="q", text="Ja, klar", stance="yes")
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    session = (await player.play(_resume("de"), posting, Person(answers=(yes, None, None)))).session
    assert [k for g in session.document.skills for k in g.keywords] == ["Excel", "Reklamationsbearbeitung"]
    lines = [h.text for work in session.document.work for h in work.highlights]
    assert sorted(lines) == sorted(LINES["de"])


ENGLISH = Posting(
    title="Assistant", company="", description="### You have\n- Experience with SAP\n- Experience with Excel\n"
)
CLERK = Resume(
    basics=Basics(name="Kim Muster"),
    work=(
        Work(
            id="w1",
            name="Nordwind",
            position="Assistant",
            start_date="2019-01",
            highlights=(Highlight(id="w1h1", text="Handled 40 requests a day and kept the sales figures in Excel"),),
        ),
    ),
    skills=(Skill(id="s1", name="", keywords=("Excel",)),),
)
ABROAD = [
    "Ich habe bei Nordwind Bestellungen von 30 Lieferanten in SAP erfasst.",
    "J'ai saisi chez Nordwind les commandes de 30 fournisseurs dans SAP.",
    "En Nordwind introduje en SAP los pedidos de 30 proveedores.",
    "W Nordwind wprowadzałam w SAP zamówienia od 30 dostawców.",
    "Presso Nordwind ho inserito in SAP gli ordini di 30 fornitori.",
    "På Nordwind lade jag in beställningar från 30 leverantörer i SAP.",
]


@pytest.mark.parametrize("text", ABROAD)
@pytest.mark.parametrize("earlier", [False, True])
async def test_words_in_another_language_wait_for_the_person_and_are_not_in_the_document(
    text: str, earlier: bool
) -> None:
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    told = Earlier(ref="told:1", topic="Experience with SAP", stance="yes", text=text, told_at="2026-03-03T10:00Z")
    answer = commands.Answer(request_id="a", question_id="q", text=text, stance="yes")
    person = Person(answers=() if earlier else (answer, None, None))
    played = await player.play(CLERK, ENGLISH, person, earlier=(told,) if earlier else ())
    session = played.session
    assert "30" not in played.exports
    (waiting,) = [c for c in session.changes if c.op == "insert" and c.section == "work"]
    assert waiting.status == "proposed"
    assert waiting.reason == asking("en").abroad
    # What is named the same everywhere is no word of any language, and what was said counts.
    assert "SAP" in [keyword for group in session.document.skills for keyword in group.keywords]
    assert next(m for m in session.matches_shown if m.requirement_id == "r1").state in ("asked", "demonstrated")


async def test_the_words_go_in_when_the_person_says_them_in_the_documents_language() -> None:
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    answer = commands.Answer(request_id="a", question_id="q", text=ABROAD[0], stance="yes")
    session = (await player.play(CLERK, ENGLISH, Person(answers=(answer, None, None)))).session
    (waiting,) = [c for c in session.changes if c.op == "insert" and c.section == "work"]
    command = commands.Edit(request_id="e", change_id=waiting.id, text="Entered orders of 30 suppliers in SAP")
    session, _ = apply(session, command, at="2026-11-01T00:00:00Z", run=0, markdown=lambda _: "")
    assert "Entered orders of 30 suppliers in SAP" in [h.text for h in session.document.work[0].highlights]


async def test_a_resume_in_another_language_than_the_posting_takes_no_name_from_it() -> None:
    description = "### Ihr Profil\n- Reklamationsbearbeitung\n- Projektmanagement\n- Erfahrung mit SAP\n"
    posting = Posting(title="Assistenz", company="", description=description, language="de")
    line = Highlight(id="w1h1", text="Project management of 3 moves, and the orders in SAP")
    resume = CLERK.model_copy(update={"work": (CLERK.work[0].model_copy(update={"highlights": (line,)}),)})
    yes = commands.Answer(request_id="a", question_id="q", text="Ja, klar", stance="yes")
    player = Player(OfflineEngine(lambda: date(2026, 11, 1)))
    played = await player.play(resume, posting, Person(answers=(yes, None, None, None)))
    assert not re.search(r"Reklamation|Projekt", played.exports.split("Damen und Herren")[0]), played.exports
    waiting = [c.after for c in played.session.changes if c.status == "proposed"]
    assert "Reklamationsbearbeitung" in waiting


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("Ja, ich habe Bestellungen von 30 Firmen in SAP erfasst.", "Bestellungen von 30 Firmen in SAP erfasst."),
        ("Zwei Jahre lang habe ich in SAP Bestellungen erfasst", "Zwei Jahre lang in SAP Bestellungen erfasst"),
        ("Ich habe beraten und ich habe Waren geprüft", "Ich habe beraten und ich habe Waren geprüft"),
        ("Ja, ik heb bestellingen van 30 leveranciers verwerkt", "Bestellingen van 30 leveranciers verwerkt"),
        ("Ja, jag registrerade beställningar från 30 leverantörer", "Registrerade beställningar från 30 leverantörer"),
        ("Jeg har ansvar for bestillinger fra 30 leverandører", "Jeg har ansvar for bestillinger fra 30 leverandører"),
        ("Ja, jeg registrerte bestillinger fra 30 leverandører", "Registrerte bestillinger fra 30 leverandører"),
        ("Oui, j'ai saisi les commandes de 30 fournisseurs", "Saisi les commandes de 30 fournisseurs"),
    ],
)  # fmt: skip
def test_a_line_says_what_was_done_as_a_resume_of_its_language_does(said: str, line: str) -> None:
    assert as_line(said) == line


@pytest.mark.parametrize(
    ("text", "sort", "how_well"),
    [
        ("Fluência em inglês", "language", 5),
        ("Angielski komunikatywny", "language", 3),
        ("Angielski biegle, język średnio zaawansowany", "language", 3),
        ("Uprawnienia na suwnice", "credential", None),
        ("Certyfikat VT2", "credential", None),
        ("Valid US visa", "credential", None),
        ("Visa payments", "skill", None),
    ],
)
def test_sorts_of_wishes_and_levels_have_words_in_each_language(text: str, sort: str, how_well: int | None) -> None:
    assert (category(text), level(text)) == (sort, how_well)


def test_how_somebody_talks_is_a_trait() -> None:
    assert TRAIT.search("Wertschätzende Kommunikation")
    assert not TRAIT.search("Kommunikation mit Lieferanten")


@pytest.mark.parametrize(
    ("said", "employer", "line"),
    [
        ("J'ai formé une apprentie en 2023 chez Optique du Steir", "Optique du Steir", "Formé une apprentie en 2023"),
        ("I trained an apprentice in 2023", "", "Trained an apprentice in 2023"),
        (
            "Fiz as escalas de verão no Hotel Ria Dourada em 2023",
            "Hotel Ria Dourada",
            "Fiz as escalas de verão em 2023",
        ),
        ("Spawałem rurociągi na platformie Sverdrup", "", "Spawałem rurociągi na platformie Sverdrup"),
        ("J'ai formé une apprentie", "", ""),
    ],
)
def test_a_deed_with_its_year_is_a_line_without_its_place(said: str, employer: str, line: str) -> None:
    assert states(said)
    assert as_line(said, employer) == line
