"""Whether a message wants a sentence of the person's own in the letter, and which."""

import pytest

from tailor.model.dictating import dictated, undictated
from tailor.model.sayings import speech
from tailor.model.statements import statements

LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs"]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("mention in the letter that I'm moving to Lincoln in March", "I'm moving to Lincoln in March."),
        ("tell them in the letter I can start straight away", "I can start straight away."),
        ("write me a cover letter and mention that I have my own van", "I have my own van."),
        ("the letter should say that I live nearby", "I live nearby."),
        ("can you say in my cover letter that I'm relocating please?", "I'm relocating."),
        ("In the covering letter, could you say I have two references?", "I have two references."),
        ('add "I can start in May" to the letter', "I can start in May."),
        ("add to the letter: my notice period is one month", "My notice period is one month."),
        ("schreib im Anschreiben dass ich ab 1. April anfangen kann", "Ich kann ab 1. April anfangen."),
        ("erwähne im Anschreiben, dass ich im Mai nach Kiel umziehe", "Ich ziehe im Mai nach Kiel um."),
        ("dis dans la lettre que je déménage à Lyon en mars", "Je déménage à Lyon en mars."),
        ("pon en la carta que puedo empezar el lunes", "Puedo empezar el lunes."),
        ("scrivi nella lettera che posso iniziare subito", "Posso iniziare subito."),
        ("escreve na carta que posso começar já", "Posso começar já."),
        ("schrijf in de brief dat ik op 1 april kan beginnen", "Ik kan op 1 april beginnen."),
        ("napisz w liście, że przeprowadzam się w marcu", "Przeprowadzam się w marcu."),
        ("skriv i brevet att jag kan börja i maj", "Jag kan börja i maj."),
        ("skriv i ansøgningen at jeg kan starte i maj", "Jeg kan starte i maj."),
        ("skriv i søknaden at jeg kan begynne i mai", "Jeg kan begynne i mai."),
        ("napiš do dopisu, že můžu nastoupit v květnu", "Můžu nastoupit v květnu."),
        ("mention my notice period in the letter", ""),
    ],
)
def test_what_the_letter_is_to_say_is_a_sentence_of_the_person(said: str, text: str) -> None:
    assert dictated(said) == text
    assert statements(said) == text or not text


@pytest.mark.parametrize(
    "said",
    [
        "write a letter",
        "make the letter more enthusiastic",
        "the letter should mention Excel",
        "the letter is too long",
        "does the letter say that I live in Leeds?",
        "I wrote a letter to say that I was sorry",
        "don't mention in the letter that I was fired",
        "add to the list that I know Excel",
        "in brief, say that I ran the shop",
        "Write letters to parents and say that I care",
    ],
)
def test_other_words_about_letters_dictate_nothing(said: str) -> None:
    assert dictated(said) is None


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("take that out of the letter", ""),
        ("remove that sentence from the letter", ""),
        ("take the bit about Lincoln out of the letter", "the bit about Lincoln"),
        ("don't mention the move in the letter", "the move"),
        ("I removed errors from the letter", None),
        ("take me off the list", None),
    ],
)
def test_what_is_to_go_out_of_the_letter(said: str, what: str | None) -> None:
    assert undictated(said) == what


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_replies_offer_is_understood(language: str) -> None:
    says = speech(language)
    marks = str.maketrans(dict.fromkeys("“”„«»”“", '"'))
    offered = says.letter_how.translate(marks).split('"')[1].strip()
    assert dictated(offered)
    gone = says.letter_says.translate(marks).split('"')[3].strip()
    assert undictated(gone) == ""
