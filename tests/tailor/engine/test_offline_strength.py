"""What is needed and what is only welcome, as postings tell it in sixteen languages."""

import pytest

from tailor.engine.offline import strength
from tailor.engine.offline.requirements import extract
from tailor.model.posting import Posting


def read(line: str, language: str) -> list[tuple[str, str]]:
    """The strength and the words of what a line asks for in a list of what is needed."""
    posting = Posting(description=f"- Excel\n- {line}\n- Word", language=language)
    return [(r.kind, r.text) for r in extract(posting) if r.text not in ("Excel", "Word")]


@pytest.mark.parametrize(
    ("language", "line", "wish"),
    [
        ("en", "SAP would be an advantage", "SAP"),
        ("en", "Forklift licence preferred", "Forklift licence"),
        ("en", "SAP is welcome", "SAP"),
        ("de", "SAP ist ein Plus", "SAP"),
        ("de", "Staplerschein wünschenswert", "Staplerschein"),
        ("de", "Staplerschein gern gesehen", "Staplerschein"),
        ("de", "Staplerschein wäre schön", "Staplerschein"),
        ("de", "SAP-Kenntnisse sind von großem Vorteil", "SAP-Kenntnisse"),
        ("de", "Im Idealfall SAP-Kenntnisse", "SAP-Kenntnisse"),
        ("de", "Von Vorteil sind SAP-Kenntnisse", "SAP-Kenntnisse"),
        ("fr", "La maîtrise de SAP est un plus", "La maîtrise de SAP"),
        ("fr", "SAP constitue un atout supplémentaire", "SAP"),
        ("fr", "Atout : CACES 3", "CACES 3"),
        ("fr", "La connaissance de SAP est souhaitable", "La connaissance de SAP"),
        ("fr", "CACES 3 de préférence", "CACES 3"),
        ("es", "Se valorará carné de carretillero", "Carné de carretillero"),
        ("es", "Carné de carretillero (se valorará)", "Carné de carretillero"),
        ("es", "SAP sería una ventaja", "SAP"),
        ("es", "Conocimientos de SAP recomendables", "Conocimientos de SAP"),
        ("it", "La conoscenza di SAP costituirà titolo preferenziale", "La conoscenza di SAP"),
        ("it", "SAP è un valore aggiunto", "SAP"),
        ("it", "Gradita conoscenza di SAP", "Conoscenza di SAP"),
        ("pt", "Conhecimentos de SAP são uma mais-valia", "Conhecimentos de SAP"),
        ("pt", "Mais-valia: SAP", "SAP"),
        ("pt", "Valoriza-se experiência com SAP", "Experiência com SAP"),
        ("pt", "SAP será um diferencial", "SAP"),
        ("nl", "Kennis van SAP is een pluspunt", "Kennis van SAP"),
        ("nl", "Pluspunt: SAP", "SAP"),
        ("nl", "Heftruckcertificaat is mooi meegenomen", "Heftruckcertificaat"),
        ("nl", "Heftruckcertificaat (pré)", "Heftruckcertificaat"),
        ("pl", "Uprawnienia UDT mile widziane", "Uprawnienia UDT"),
        ("pl", "Dodatkowym atutem będzie znajomość SAP", "Znajomość SAP"),
        ("pl", "Znajomość SAP pożądana", "Znajomość SAP"),
        ("cs", "Znalost SAP výhodou", "Znalost SAP"),
        ("cs", "Výhodou je znalost SAP", "Znalost SAP"),
        ("cs", "Znalost SAP vítána", "Znalost SAP"),
        ("sv", "Truckkort är meriterande", "Truckkort"),
        ("sv", "Det är meriterande om du har SAP", "SAP"),
        ("sv", "Gärna truckkort", "Truckkort"),
        ("sv", "Önskvärt med SAP", "SAP"),
        ("da", "Truckcertifikat er en fordel", "Truckcertifikat"),
        ("da", "Det er en fordel, hvis du har SAP", "SAP"),
        ("da", "Kendskab til SAP vægtes positivt", "Kendskab til SAP"),
        ("no", "SAP er et stort pluss", "SAP"),
        ("no", "Kjennskap til SAP er ønskelig", "Kjennskap til SAP"),
        ("no", "Gjerne truckførerbevis", "Truckførerbevis"),
        ("fi", "Trukkikortti katsotaan eduksi", "Trukkikortti"),
        ("fi", "Eduksi luetaan SAP-kokemus", "SAP-kokemus"),
        ("fi", "SAP-osaaminen on etu", "SAP-osaaminen"),
        ("ru", "Знание SAP будет плюсом", "Знание SAP"),
        ("ru", "Знание SAP приветствуется", "Знание SAP"),
        ("ru", "Желательно знание SAP", "Знание SAP"),
        ("uk", "Знання SAP буде перевагою", "Знання SAP"),
        ("uk", "Бажано знання SAP", "Знання SAP"),
        ("tr", "SAP bilgisi tercih sebebidir", "SAP bilgisi"),
        ("tr", "Tercihen SAP bilgisi", "SAP bilgisi"),
        ("tr", "SAP bilgisi avantaj sağlar", "SAP bilgisi"),
    ],
)
def test_what_is_welcome_is_no_must(language: str, line: str, wish: str) -> None:
    assert read(line, language) == [("nice", wish)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Experience in asset management"),
        ("en", "Word plus typing at 60 words a minute"),
        ("en", "Calculating bonus schemes"),
        ("de", "Berufserfahrung von plus fünf Jahren"),
        ("fr", "Plus de trois ans d'expérience"),
        ("sv", "Kunskaper i SAP, du arbetar gärna i team"),
        ("ru", "1С плюс Photoshop"),
    ],
)
def test_the_word_for_more_is_no_verdict(language: str, line: str) -> None:
    assert {kind for kind, _ in read(line, language)} == {"must"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Staplerschein kein Muss"),
        ("es", "Carné de carretillero no imprescindible"),
        ("cs", "Znalost SAP není podmínkou"),
        ("en", "You don't need SAP"),
    ],
)
def test_what_is_no_must_at_all_is_not_asked_for(language: str, line: str) -> None:
    assert read(line, language) == []


def test_who_is_no_engineer_takes_nothing_back() -> None:
    wish = "Able to explain technical matters to people who aren't engineers"
    assert read(wish, "en") == [("must", wish)]


def test_a_language_by_its_letters_is_no_article() -> None:
    assert strength.without_verdict("Native Czech, EN is a must") == "Native Czech, EN"
