"""What is asked for in the chat, in the languages that the built-in engine speaks: understood, and answered in them."""

import re
import time
from dataclasses import fields

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import chat, commands, swaps
from tailor.model.change import Change
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tailor.model.sayings import speech
from tailor.model.sayings.base import Speech, Why
from tailor.model.statements import statements

LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs"]
#: Undo the last change, remove the line about SAP, put it first, add a fact, what is missing, what did you change, why:
#: as a person of each language writes it.
SAID = {
    "en": ("Undo the last change", "Remove the line about SAP", "Put the line about SAP first",
           "Add: I trained 4 colleagues in the warehouse", "What is missing?", "What did you change?",
           "Why did you add Excel?"),
    "de": ("Mach die letzte Änderung rückgängig", "Entferne bitte die Zeile über SAP",
           "Setze die Zeile über SAP an den Anfang", "Ergänze: Ich habe 4 Kollegen im Lager angelernt",
           "Was fehlt noch?", "Was haben Sie geändert?", "Warum hast du Excel ergänzt?"),
    "fr": ("Annule la dernière modification", "Supprime la ligne sur SAP", "Mets la ligne sur SAP en premier",
           "Ajoute : J'ai formé 4 collègues à l'entrepôt", "Que manque-t-il ?", "Qu'as-tu changé ?",
           "Pourquoi as-tu ajouté Excel ?"),
    "es": ("Deshaz el último cambio", "Quita la línea sobre SAP", "Pon la línea sobre SAP primero",
           "Añade: Formé a 4 compañeros en el almacén", "¿Qué falta?", "¿Qué has cambiado?",
           "¿Por qué añadiste Excel?"),
    "it": ("Annulla l'ultima modifica", "Rimuovi la riga su SAP", "Metti la riga su SAP in cima",
           "Aggiungi: Ho formato 4 colleghi nel magazzino", "Che cosa manca?", "Che cosa hai cambiato?",
           "Perché hai aggiunto Excel?"),
    "pt": ("Desfaz a última alteração", "Remove a linha sobre SAP", "Põe a linha sobre SAP no topo",
           "Adiciona: Formei 4 colegas no armazém", "O que falta?", "O que mudaste?", "Porque adicionaste Excel?"),
    "nl": ("Maak de laatste wijziging ongedaan", "Verwijder de regel over SAP", "Zet de regel over SAP bovenaan",
           "Voeg toe: Ik heb 4 collega's opgeleid in het magazijn", "Wat ontbreekt er?", "Wat heb je gewijzigd?",
           "Waarom heb je Excel toegevoegd?"),
    "pl": ("Cofnij ostatnią zmianę", "Usuń wiersz o SAP", "Przenieś wiersz o SAP na początek",
           "Dodaj: Przeszkoliłam 4 kolegów w magazynie firmy", "Czego brakuje?", "Co zmieniono?",
           "Dlaczego dodano Excel?"),
    "sv": ("Ångra den senaste ändringen", "Ta bort raden om SAP", "Sätt raden om SAP först",
           "Lägg till: Jag utbildade 4 kollegor på lagret", "Vad saknas?", "Vad har du ändrat?",
           "Varför lade du till Excel?"),
    "da": ("Fortryd den seneste ændring", "Fjern linjen om SAP", "Sæt linjen om SAP først",
           "Tilføj: Jeg oplærte 4 kolleger på lageret", "Hvad mangler?", "Hvad har du ændret?",
           "Hvorfor tilføjede du Excel?"),
    "no": ("Angre den siste endringen", "Fjern linjen om SAP", "Sett linjen om SAP først",
           "Legg til: Jeg lærte opp 4 kolleger på lageret", "Hva mangler?", "Hva har du endret?",
           "Hvorfor la du til Excel?"),
    "cs": ("Vrať poslední změnu", "Odstraň řádek o SAP", "Přesuň řádek o SAP na začátek",
           "Přidej: Zaškolila jsem 4 kolegy ve skladu", "Co chybí?", "Co se změnilo?", "Proč jste přidali Excel?"),
}  # fmt: skip


def _brief(language: str, added: str = "Excel") -> Brief:
    resume = Resume(
        basics=Basics(name="Kim"),
        work=(
            Work(
                id="w1",
                name="Nordwind",
                position="Assistant",
                highlights=(Highlight(id="w1h1", text="40 kunder"), Highlight(id="w1h2", text="SAP, 30 orders")),
            ),
        ),
        skills=(Skill(id="s1", keywords=("Word",)),),
        language=language,
    )
    change = Change(
        id="c1", section="skills", path="skills[0]", op="insert", target="s1", after=added, status="accepted"
    )
    return Brief(
        resume=resume,
        document=resume,
        posting=Posting(title="x", company="", description="x", language=language),
        requirements=(Requirement(id="r1", text="Power BI", quote="Power BI"),),
        matches=(Match(requirement_id="r1", state="missing"),),
        changes=(change,),
        language=language,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_requests_are_understood_and_answered_in_their_language(language: str) -> None:
    undo, remove, first, add, missing, changed, why = SAID[language]
    brief, words = _brief(language), speech(language)
    assert chat.reply(brief, undo).undo == ("c1",)
    assert chat.reply(brief, undo).text == words.took_back.format(told=words.added.format(text="Excel"))
    (gone,) = chat.reply(brief, remove).drafts
    assert (gone.op, gone.target, gone.reason) == ("remove", "w1h2", words.why.asked_remove)
    (moved,) = chat.reply(brief, first).drafts
    assert (moved.op, moved.order[0]) == ("move", "w1h2")
    reply = chat.reply(brief, add)
    (new,) = reply.drafts
    assert (new.op, new.target, new.tentative) == ("insert", "w1", False)
    assert "4" in new.after
    assert not commands.add(new.after), "the request itself is no part of the line"
    assert reply.text == words.add_line.format(text=new.after)
    assert chat.reply(brief, missing).text.startswith(words.not_shown)
    assert chat.reply(brief, changed).text.startswith(words.one_stands)
    assert "Excel" in chat.reply(brief, why).text
    # An order states nothing: what it names is no evidence, and what it wants added is, without the order.
    for order in (undo, remove, first):
        assert statements(order) == "", order
    assert statements(add) == add.partition(":")[2].strip()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_each_language_says_everything_in_its_own_words_with_the_same_gaps(language: str) -> None:
    own, english = speech(language), speech("en")
    for kind, of, like in ((Speech, own, english), (Why, own.why, english.why)):
        for each in (f.name for f in fields(kind) if f.name != "why"):
            mine, theirs = getattr(of, each), getattr(like, each)
            assert mine != theirs, each
            assert set(re.findall(r"{\w+}", mine)) == set(re.findall(r"{\w+}", theirs)), each


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_offers_to_understand_it_understands(language: str) -> None:
    offered = speech(language).can
    brief = _brief(language)
    assert chat.reply(brief, offered.split(":")[0]).text != ""
    undo, remove = SAID[language][0].casefold(), SAID[language][1].casefold().split()[0]
    assert undo in offered.casefold()
    assert remove in offered.casefold()


@pytest.mark.parametrize("unit", ["durch “x” ", "to “x” durch “y” ", "x durch “ "])
def test_a_long_message_that_asks_for_no_change_is_heard_at_once(unit: str) -> None:
    """Messages are heard on the event loop, and 4,000 characters of each."""
    said = f"ersetze a {unit * 400}"[:4_000] + "!"
    began = time.thread_time()
    assert swaps.swap(said) is None
    assert time.thread_time() - began < 0.1
