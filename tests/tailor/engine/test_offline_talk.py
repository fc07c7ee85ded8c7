"""What people say in the chat: requests about whole positions, facts that look like requests, and denials."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import answers, carried, chat, denying, enquiries, letter, positions
from tailor.model.asking import asking
from tailor.model.change import Change
from tailor.model.disowning import disowned
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Basics, Resume, Skill, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

#: What people state about their work, with words that requests have, too.
FACTS = """
My portfolio was 40 accounts
My portfolio included 12 retail parks
My last job was at a bakery
My first job was a paper round
I kept the books for the last two employers
I only kept the last two years of records
I hid cables behind panels in 40 flats
I removed asbestos from three schools
I remove graffiti for the council
I dated the pottery finds for the museum
My team of 4 covers the night shift
My team won the regional safety award
My round has 60 stops a day
My ward had 28 beds
I have never missed a deadline
I have never had a complaint in ten years
I never lost a patient on my ward
I have never been late
I have never had an accident in 12 years of driving
I have not only used Kafka but built the connectors
I did not just run the till, I trained the others
I show customers how to use the machines
I list properties for a letting agency
I led the last two product launches
I was the first employee of the shop
I dropped the error rate from 4% to 1%
I dropped off parcels in Leeds
I cut costs by a third
I deleted 4,000 duplicate records
I put customers first
I keep the stock for two shops
I keep bees and sell the honey
I left the army in 2010
I leave the ward tidy for the next shift
I babysit for two families
I volunteer at the food bank every Friday
I won the Teacher of the Year award in 2022
I was awarded the Queen's Scout Award
I hold a forklift licence
I translated 40 manuals into German
I moved the warehouse to Leeds
My apprentices passed at the first try
My manager asked me to lead the night shift
Our shop served 300 customers a day
I supervise eight cleaners
I wrote the letter templates for the whole team
I proofread legal letters for six solicitors
I undo stitches and make alterations
I change dressings for 12 patients a day
I add new suppliers to SAP every week
Ich habe die letzten zwei Jahre allein die Schicht geleitet
Ich habe nie einen Termin verpasst
Ich habe nicht nur verkauft, sondern auch ausgebildet
Ich lösche Brände seit zehn Jahren
Ich entferne Tätowierungen mit dem Laser
Mein Team hat die Station umgebaut
Mein Team umfasst acht Pflegekräfte
Meine letzte Stelle war in Bremen
Ich behalte auch in Notfällen die Ruhe
Ich zeige neuen Kollegen die Station
Ich passe auf zwei Kinder auf
Ich wurde 2023 zur Mitarbeiterin des Jahres gewählt
Ich habe keine Überstunde gescheut
Ich stelle Medikamente für 30 Bewohner
J'ai gardé deux enfants pendant trois ans
Je garde les clés de trois immeubles
Je montre les appartements aux clients
J'ai supprimé 200 doublons dans la base
Mon équipe a gagné le prix régional
Mon portefeuille comptait 40 clients
Je n'ai jamais manqué une échéance
Je n'ai pas seulement vendu, j'ai formé six vendeurs
Mes deux derniers postes étaient en cabinet
Je laisse un poste propre à l'équipe suivante
J'ai remporté le prix du meilleur vendeur
Je cache les câbles dans 40 logements
Mi equipo ganó el premio regional de seguridad
Mi cartera era de 40 clientes
Quité amianto en tres colegios
Nunca he faltado al trabajo
Mis dos últimos trabajos fueron en hoteles
Muestro los pisos a los clientes
Dejé el turno de noche ordenado durante años
No solo vendí, también formé a seis personas
Cuido a dos niños por las tardes
Il mio team ha vinto il premio regionale
Il mio portafoglio era di 40 clienti
Non ho mai perso un cliente
Mostro gli appartamenti ai clienti
Tengo la contabilità di tre negozi
Ho rimosso amianto in tre scuole
I miei ultimi due lavori erano in albergo
Mijn team won de regionale prijs
Mijn portefeuille telde 40 klanten
Ik heb nooit een deadline gemist
Ik verwijder graffiti voor de gemeente
Ik laat nieuwe collega's de afdeling zien
Mijn laatste twee banen waren in hotels
Ik pas op twee kinderen
Ik hou de boeken bij van drie winkels
""".strip().splitlines()


def brief(language: str = "en", *, latest_last: bool = False) -> Brief:
    """A baker of four positions."""
    spans = (("2019-01", ""), ("2016-01", "2018-12"), ("2013-01", "2015-12"), ("2010-01", "2012-12"))
    work = tuple(
        Work(id=f"w{n}", name=f"Firm{n}", position="Baker", start_date=start, end_date=end)
        for n, (start, end) in enumerate(spans, 1)
    )
    resume = Resume(
        basics=Basics(name="Kim"),
        work=work[::-1] if latest_last else work,
        skills=(Skill(id="s1", keywords=("HubSpot", "Word")),),
        language=language,
    )
    return Brief(
        resume=resume,
        document=resume,
        posting=Posting(language=language),
        requirements=(Requirement(id="r1", text="Salesforce", quote="Salesforce"),),
        matches=(Match(requirement_id="r1", state="missing"),),
        language=language,
    )


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_no_request_and_no_denial(fact: str) -> None:
    there = brief()
    no = disowned(fact)
    assert no is None or denying.denied(there, no, {}) is None
    assert not carried.asked(fact)
    assert positions.kept(there, fact) is None
    reply = chat.reply(there, fact)
    assert not reply.undo
    assert all(draft.op == "insert" for draft in reply.drafts)


@pytest.mark.parametrize(
    ("language", "said", "gone"),
    [
        ("en", "keep only the last two jobs", ["w3", "w4"]),
        ("en", "only show my last 2 jobs please", ["w3", "w4"]),
        ("en", "remove everything but the last two jobs", ["w3", "w4"]),
        ("en", "remove my oldest job", ["w4"]),
        ("en", "delete my current position", ["w1"]),
        ("de", "Behalte nur die letzten zwei Stellen", ["w3", "w4"]),
        ("de", "Alles außer den letzten zwei Stellen entfernen", ["w3", "w4"]),
        ("de", "Entferne die älteste Stelle", ["w4"]),
        ("fr", "Ne garde que les deux derniers postes", ["w3", "w4"]),
        ("fr", "Supprime le poste le plus ancien", ["w4"]),
        ("es", "Deja solo los dos últimos trabajos", ["w3", "w4"]),
        ("it", "Tieni solo gli ultimi due lavori", ["w3", "w4"]),
        ("nl", "Houd alleen de laatste twee banen", ["w3", "w4"]),
        ("pl", "Zostaw tylko dwa ostatnie stanowiska", ["w3", "w4"]),
        ("sv", "Behåll bara de två sista jobben", ["w3", "w4"]),
    ],
)
def test_positions_are_meant_by_their_order(language: str, said: str, gone: list[str]) -> None:
    reply = chat.reply(brief(language), said)
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", item) for item in gone]
    assert "Firm4" in reply.text or "Firm1" in reply.text


def test_they_come_back_together() -> None:
    there = brief()
    reply = chat.reply(there, "keep only the last two jobs")
    changes = tuple(
        Change(id=f"c{n}", section="work", path="", op="remove", target=d.target, reason=d.reason, status="accepted")
        for n, d in enumerate(reply.drafts, 1)
    )
    left = there.resume.model_copy(update={"work": there.resume.work[:2]})
    assert chat.reply(there.model_copy(update={"changes": changes, "document": left}), "undo").undo == ("c1", "c2")


def test_which_job_is_the_last_is_asked_where_list_and_years_disagree() -> None:
    reply = chat.reply(brief(), "remove my last job")
    assert not reply.drafts
    assert reply.text == "Which one do you mean: “Baker, Firm1”, “Baker, Firm4”? Say “remove the job at …”."
    assert [d.target for d in chat.reply(brief(latest_last=True), "remove my last job").drafts] == ["w1"]
    assert [d.target for d in chat.reply(brief(), "remove the job at Firm4").drafts] == ["w4"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "hide my dates"),
        ("en", "Don't show my age"),
        ("en", "hide my dates of employment, please"),
        ("de", "Lass die Daten weg"),
        ("fr", "Cache mes dates"),
        ("es", "Oculta mis fechas"),
        ("en", "add link to github.com/avdlaan/introgR"),
        ("en", "please add my LinkedIn: www.linkedin.com/in/ada"),
        ("de", "füge einen Link zu ada-park.de/arbeiten hinzu"),
        ("es", "Añade el enlace https://ada.example"),
    ],
)
def test_what_is_carried_is_said_to_be_so(language: str, said: str) -> None:
    assert chat.reply(brief(language), said).text == speech(language).contact


def test_a_denial_takes_back_what_was_added_and_names_what_the_resume_says() -> None:
    there = brief()
    assert chat.reply(there, "I have never used Salesforce").text == (
        "Noted: nothing here may say that you did or know “Salesforce”."
    )
    assert "“HubSpot”" in chat.reply(there, "I have never used HubSpot").text
    added = Change(id="c1", section="skills", path="", op="insert", target="s1", after="Salesforce", status="accepted")
    reply = chat.reply(there.model_copy(update={"changes": (added,)}), "I have never used Salesforce")
    assert reply.undo == ("c1",)


def test_what_is_told_beside_a_denial_is_heard() -> None:
    reply = chat.reply(brief(), "I have never used Salesforce, but I ran HubSpot campaigns at Firm2 for 40 clients")
    assert reply.text.startswith("Noted")
    assert [(d.op, d.target) for d in reply.drafts] == [("insert", "w2")]


@pytest.mark.parametrize(
    "said", ["I babysit for two families", "My ward had 28 beds", "Mein Team hat die ganze Station umgebaut"]
)
def test_what_is_told_shortly_or_of_ones_own_is_a_line(said: str) -> None:
    assert answers.states(said)
    assert answers.as_line(said)


def test_a_verb_of_two_words_loses_its_pronoun() -> None:
    assert answers.as_line("I fault-found on three-phase pump motors.") == "Fault-found on three-phase pump motors."


def test_what_is_done_at_no_position_has_a_way_to_stand_somewhere() -> None:
    reply = chat.reply(brief(), "I babysit for two families")
    assert reply.text.endswith(speech("en").where_else)
    assert [d.target for d in chat.reply(brief(), "Add: baked 600 loaves a day for Firm3").drafts] == ["w3"]


def _with_summary(text: str) -> Brief:
    asked = brief("en")
    basics = asked.document.basics.model_copy(update={"summary": text})
    document = asked.document.model_copy(update={"basics": basics})
    return asked.model_copy(update={"resume": document, "document": document})


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("the summary should start with food safety", "Looking to move into food safety. Fishmonger with 22 years."),
        ("Start the summary with HubSpot", "HubSpot. Fishmonger with 22 years. Looking to move into food safety."),
    ],
)
def test_the_summary_begins_with_what_the_resume_says(said: str, after: str) -> None:
    asked = _with_summary("Fishmonger with 22 years. Looking to move into food safety.")
    assert [(d.target, d.after) for d in chat.reply(asked, said).drafts] == [("basics.summary", after)]


def test_the_summary_begins_with_nothing_that_nothing_says() -> None:
    reply = chat.reply(_with_summary("Fishmonger with 22 years."), "the summary should start with Kubernetes")
    assert (reply.text, reply.drafts) == (speech("en").not_so.format(text="Kubernetes"), ())


def test_a_word_changed_at_the_start_of_a_line_keeps_its_large_letter() -> None:
    reply = chat.reply(_with_summary("Prison officer with nine years."), "change prison to custodial")
    assert [d.after for d in reply.drafts] == ["Custodial officer with nine years."]


@pytest.mark.parametrize(
    ("language", "said", "topic"),
    [
        ("en", "does it say level 4 haccp? because ive got it", "level 4 haccp"),
        ("en", "does it say I can type 60 wpm? because I can", "type 60 wpm"),
        ("de", "Steht da, dass ich SQL kann? kann ich nämlich", "SQL"),
        ("fr", "est-ce que ça dit que je parle anglais ? parce que oui", "anglais"),
        ("es", "¿dice que tengo carné? porque lo tengo", "carné"),
        ("nl", "staat er dat ik rijbewijs heb? heb ik namelijk wel", "rijbewijs"),
        ("en", "does it say Python?", ""),
    ],
)
def test_a_question_and_what_is_claimed_behind_it(language: str, said: str, topic: str) -> None:
    assert enquiries.has(said) == topic


def test_a_tool_that_is_asked_after_and_known_joins_the_skills() -> None:
    reply = chat.reply(brief("en"), "does it say Python? because I can use it")
    assert [(d.op, d.after) for d in reply.drafts] == [("insert", "Python")]


@pytest.mark.parametrize(
    "said", ["make it longer", "make it less formal", "sounds too stiff, make it more relaxed", "its too short"]
)
def test_how_it_is_to_be_is_said_of_the_letter_where_the_last_reply_was(said: str) -> None:
    words = speech("en")
    written = Said(id="m1", role="assistant", text=words.letters)
    asked = brief("en").model_copy(update={"messages": (written,)})
    assert chat.reply(asked, said).text == f"{words.letter_own} {words.letter_how}"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "who is the letter to"),
        ("en", "who do I address it to"),
        ("de", "An wen ist der Brief gerichtet?"),
        ("fr", "à qui est adressée la lettre ?"),
        ("es", "¿a quién va dirigida?"),
        ("nl", "aan wie is de brief gericht?"),
        ("en", "who is it to"),
        ("de", "wer ist der Brief an"),
        ("de", "an wen"),
        ("fr", "a qui elle est adressee"),
        ("pt", "para quem é a carta?"),
        ("pl", "do kogo jest list"),
    ],
)
def test_to_whom_the_letter_goes_is_told(language: str, said: str) -> None:
    greeting = asking(language).mark.format(words=letter.frame(brief(language)).greeting)
    assert greeting in chat.reply(brief(language), said).text


def test_how_little_it_was_is_no_line() -> None:
    assert answers.as_line("Un peu, j'ai fait les inventaires dessus") == ""


def test_a_line_for_a_place_is_added_there() -> None:
    said = "add a line to Firm2 that I passed an unannounced audit in 2023 with no non-conformities"
    assert [(d.target, d.op) for d in chat.reply(brief("en"), said).drafts] == [("w2", "insert")]


@pytest.mark.parametrize(
    ("language", "question", "pages", "told"),
    [
        ("en", "does it fit on one page?", 1, "it fits on one page"),
        ("en", "does it fit on one page?", 2, "takes 2 pages"),
        ("en", "how many pages is it", 3, "takes 3 pages"),
        ("de", "passt das auf eine seite?", 1, "passt er auf eine Seite"),
        ("pt", "cabe numa página?", 2, "ocupa 2 páginas"),
    ],
)
def test_whether_it_fits_is_a_question_and_no_order(language: str, question: str, pages: int, told: str) -> None:
    reply = chat.reply(brief(language).model_copy(update={"pages": pages}), question)
    assert told in reply.text
    assert reply.page_target is None
    assert ("page" in reply.text.partition("\n")[2]) is False


def test_an_order_for_pages_is_still_one() -> None:
    assert chat.reply(brief().model_copy(update={"pages": 2}), "make it fit on one page").page_target == 1


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("de", "Brief schreiben bitte"),
        ("de", "bitte einen Brief verfassen"),
        ("pt", "escreve carta"),
    ],
)
def test_a_letter_is_asked_for_in_few_words(language: str, message: str) -> None:
    assert chat.reply(brief(language), message).letter


def test_letters_without_dots_ask_for_a_translation_too() -> None:
    assert chat.reply(brief("de"), "kannst du uebersetzen").text == speech("de").untranslated


@pytest.mark.parametrize(
    "message",
    [
        "remove the Word skill, actually no keep it",
        "take out Firm4. no wait, leave it in",
        "Firm4 raus, ach doch nicht",
    ],
)
def test_what_stays_after_all_is_not_taken_out(message: str) -> None:
    reply = chat.reply(brief(), message)
    assert (reply.drafts, reply.undo, reply.text) == ((), (), speech("en").untouched)


@pytest.mark.parametrize(("language", "message"), [("en", "no, keep it"), ("pt", "não, deixa")])
def test_what_went_by_the_last_message_comes_back(language: str, message: str) -> None:
    gone = Change(
        id="c1", path="work", section="work", target="w4", op="remove", before="Baker, Firm4", status="accepted"
    )
    told = Said(id="m1", role="assistant", text=speech(language).removed_it.format(text="Baker, Firm4"))
    there = brief(language).model_copy(update={"changes": (gone,), "messages": (told,)})
    assert chat.reply(there, message).undo == ("c1",)


@pytest.mark.parametrize(
    "message", ["did you make anything up?", "have you invented anything", "did you make that up?"]
)
def test_whoever_asks_if_it_is_true_hears_what_each_change_rests_on(message: str) -> None:
    said = Evidence(source="answer", ref="q1", quote="yes i ran the ovens by myself for two years")
    own = Change(
        id="c1",
        path="work",
        section="work",
        target="w1",
        op="insert",
        after="Ran the ovens by myself for two years",
        reason="You told me so, and the posting asks for “Ovens”.",
        evidence=(said,),
        status="accepted",
    )
    moved = Change(
        id="c2", path="work", section="work", target="w2", op="move", reason="It comes first.", status="accepted"
    )
    told = chat.reply(brief().model_copy(update={"changes": (own, moved)}), message).text
    assert told.splitlines() == [
        speech("en").made_none,
        "• “Ran the ovens by myself for two years” added. You told me so, and the posting asks for “Ovens”. "
        "Evidence: “yes i ran the ovens by myself for two years”",
        "• Another order of the lines at Firm2. It comes first.",
    ]
    assert chat.reply(brief(), message).text == "No. Nothing is changed as yet."


def test_whether_a_gap_matters_is_no_question_of_what_is_missing() -> None:
    assert chat.reply(brief(), "will they mind the gap?").text == speech("en").gap


def test_what_stood_there_before_is_shown() -> None:
    change = Change(
        id="c1", path="work", section="work", target="w1", op="replace", before="Old", after="New", status="accepted"
    )
    told = chat.reply(brief().model_copy(update={"changes": (change,)}), "can I see what my old line was").text
    assert "“Old” → “New”" in told
