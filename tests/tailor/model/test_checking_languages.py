"""The fact check in languages other than English, and of translations."""

import pytest

from tailor.model.checking import check
from tailor.model.checking.concepts import meanings
from tailor.model.checking.kin import roots
from tailor.model.checking.languages import known, language, lemmas, primary
from tailor.model.claims import Verdict
from tailor.model.resume import Passage


def _verdict(text: str, line: str, tag: str, *, told: str = "", source: str = "") -> Verdict:
    head = Passage(ref="w1", item="w1", text="Nordwind GmbH, 2015 - 2020", section="work", path="work[0]")
    before = Passage(ref="w1h1", item="w1", text=line, section="work", path="work[0].highlights[0]")
    words = (Passage(ref="a1", item="", text=told, source="answer"),) if told else ()
    return check(text, (head, before), told=words, language=tag, before=line, source_language=source).verdict


def test_every_file_has_what_a_check_needs() -> None:
    assert {"de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "no", "cs", "uk", "ru", "tr"} == set(known())
    for tag in known():
        lists = language(tag)
        parts = (lists.small, lists.slight, lists.denials, lists.effects, lists.joining, lists.several, lists.ranks)
        assert all(parts), tag


def test_a_tag_names_its_language_whatever_its_region() -> None:
    assert [primary(tag) for tag in ("de-AT", "nb", "nn-NO", "", "pt-BR")] == ["de", "no", "no", "en", "pt"]


@pytest.mark.parametrize(
    ("form", "tag", "word"),
    [
        ("trug", "de", "tragen"),
        ("eingebracht", "de", "einbringen"),
        ("bracht", "nl", "brengen"),
        ("accolto", "it", "accogliere"),
        ("redujo", "es", "reducir"),
        ("recu", "fr", "recevoir"),
        ("skrev", "sv", "skriva"),
    ],
)
def test_an_irregular_form_belongs_to_its_word(form: str, tag: str, word: str) -> None:
    assert word in lemmas(form, tag)
    assert not roots(form, tag).isdisjoint(roots(word, tag))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("senkte", "de"), ("reduce", "en")),
        (("reduccion", "es"), ("verringerung", "de")),
        (("tva", "fr"), ("vat", "en")),
    ],
)
def test_words_of_two_languages_share_a_meaning(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert meanings(*left) & meanings(*right)


@pytest.mark.parametrize(
    ("tag", "line", "text"),
    [
        ("de", "Einarbeitung von vier Aushilfen", "Arbeitete 4 Aushilfen ein"),
        ("de", "Führen des Kassenbuchs", "Kassenbuch geführt"),
        (
            "de",
            "Wartezeit in einem Jahr von 9 auf 6 Tage gesenkt",
            "Senkung der Wartezeit um ein Drittel in einem Jahr",
        ),
        ("fr", "Temps d'attente divisé par deux", "Réduit de moitié le temps d'attente"),
        ("fr", "Encadrement de 6 vendeurs", "Encadré une équipe de 6 vendeurs"),
        ("es", "Gestión de 70 albaranes diarios", "Gestioné 70 albaranes al día"),
        ("it", "Affiancamento di due stagisti", "Affiancato 2 stagisti"),
        ("nl", "Fouten teruggebracht van 2,5% naar 1,5%", "Bracht de fouten terug van 2,5 naar 1,5 procent"),
        ("pl", "Skrócenie czasu z 9 do 5 dni", "Skróciłam czas z dziewięciu do pięciu dni"),
        ("sv", "Handledde fyra elever", "Handledning av 4 elever"),
        ("cs", "Účtování faktur v programu Pohoda", "Účtovala jsem faktury v Pohodě"),
    ],
)
def test_the_same_in_other_words_is_no_new_claim(tag: str, line: str, text: str) -> None:
    assert _verdict(text, line, tag) == "supported"


@pytest.mark.parametrize(
    ("tag", "line", "text"),
    [
        ("de", "Mitarbeit an der Umstellung auf SAP", "Leitete die Umstellung auf SAP"),
        ("de", "Ablage, Telefon, Kassenbuch", "Ablage, Telefon, Kassenbuch, Lohnabrechnung"),
        ("de", "Einarbeitung von vier Aushilfen", "Schichtleiter mit vier Aushilfen"),
        ("fr", "Clôture ramenée de 10 à 6 jours", "Clôture ramenée de 10 à 4 jours"),
        ("fr", "Formation d'un apprenti", "Formation de plusieurs apprentis"),
        ("es", "Apoyo en el cierre anual", "Al frente del cierre anual"),
        ("it", "Servizio ai tavoli e cassa", "Servizio ai tavoli, cassa e contabilità"),
        ("pl", "Pomoc przy wdrożeniu systemu", "Kierowałam wdrożeniem systemu"),
        ("sv", "Kassaarbete och uppackning av varor", "Kassaarbete, uppackning av varor och schemaläggning"),
        ("uk", "Допомога у впровадженні системи", "Керував упровадженням системи"),
    ],
)
def test_what_nobody_said_is_refused(tag: str, line: str, text: str) -> None:
    assert _verdict(text, line, tag) == "unsupported"


def test_a_small_word_of_a_language_denies_nothing_in_it() -> None:
    told = "No fim de 2019 treinei três estagiários."
    assert _verdict(
        "Conciliação de contas e treinamento de 3 estagiários em 2019", "Conciliação de contas", "pt", told=told
    ) == ("supported")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Cut response times from 1.8 seconds to 400 milliseconds", "supported"),
        ("Cut response times from 1.8 seconds to 40 milliseconds", "unsupported"),
        ("Cut response times from 1.8 seconds to 400 milliseconds with Redis", "unsupported"),
        ("Cut response times from 1.8 seconds to 400 milliseconds, delighting customers", "unsure"),
    ],
)
def test_a_translation_is_refused_by_its_facts_and_asked_about_for_the_rest(text: str, verdict: Verdict) -> None:
    line = "Antwortzeiten von 1,8 Sekunden auf 400 Millisekunden verkürzt"
    assert _verdict(text, line, "en", source="de") == verdict


def test_what_somebody_else_does_is_not_ones_own_in_any_of_the_languages() -> None:
    told = "Die Anträge schreibt die Projektleiterin, ich stelle nur die Anlagen zusammen."
    assert _verdict("Protokoll und Erstellung von Anträgen", "Protokoll der Sitzungen", "de", told=told) != "supported"
    assert (
        _verdict("Protokoll und Zusammenstellung von Anlagen", "Protokoll der Sitzungen", "de", told=told)
        == "supported"
    )


def test_a_summary_calls_nobody_what_they_only_stood_in_for() -> None:
    passages = (
        Passage(ref="w1", item="w1", text="Camarera de pisos, Hotel Miramar, 2017 - 2023"),
        Passage(ref="w1a", item="w1", text="Apoyo a la gobernanta en el reparto de turnos"),
        Passage(ref="w2", item="w2", text="Dependienta, Panadería Sol, 2012 - 2017"),
    )
    assert check("Camarera de pisos en un hotel", passages, language="es").verdict == "supported"
    assert check("Gobernanta en un hotel", passages, language="es").verdict == "unsure"


@pytest.mark.parametrize(
    ("tag", "line", "text", "verdict"),
    [
        (
            "ja",
            "JavaとSpring Bootで配送計画システムを開発し、毎日120人が利用",
            "JavaとSpring Bootを用いて配送計画システムを開発（毎日120人が利用）",
            "supported",
        ),
        (
            "ja",
            "JavaとSpring Bootで配送計画システムを開発し、毎日120人が利用",
            "JavaとAngularで配送計画システムを開発し、毎日120人が利用",
            "unsupported",
        ),
        ("ja", "毎日120人が利用するシステムを開発", "毎日1200人が利用するシステムを開発", "unsupported"),
        ("ja", "在庫システムの開発を支援", "在庫システムの開発を統括", "unsure"),
        ("zh", "使用Java开发订单系统，每天服务120名用户", "使用Java和Angular开发订单系统", "unsupported"),
        ("zh", "使用Java开发订单系统，每天服务120名用户", "使用Java开发订单系统", "supported"),
        (
            "ko",
            "Java로 주문 시스템을 개발하여 매일 120명이 사용",
            "매일 120명이 사용하는 Java 주문 시스템 개발",
            "supported",
        ),
        (
            "ko",
            "Java로 주문 시스템을 개발하여 매일 120명이 사용",
            "매일 1200명이 사용하는 Java 주문 시스템 개발",
            "unsupported",
        ),
    ],
)
def test_scripts_without_spaces_are_read_word_by_word(tag: str, line: str, text: str, verdict: Verdict) -> None:
    assert _verdict(text, line, tag) == verdict


def test_a_skill_that_was_told_calls_nobody_anything() -> None:
    passages = (
        Passage(ref="w1", item="w1", text="Vendeuse, Boulangerie Martin, 2017 - 2023"),
        Passage(ref="s1", item="s1", text="Caisse, Vente", section="skills"),
    )
    told = (
        Passage(
            ref="q1", item="", text="J’ai tenu le suivi des commandes sur Excel et fait l'Inventaire", source="answer"
        ),
    )
    for skill in ("Excel", "Inventaire"):
        assert check(skill, passages, told=told, language="fr").verdict == "supported"


@pytest.mark.parametrize("tail", [", significantly improving efficiency", ", ensuring seamless collaboration"])
def test_nothing_may_be_added_to_a_translation(tail: str) -> None:
    line = "Entwicklung der Fahrgastinformation in Java für 1.200 Haltestellen"
    assert _verdict(line + tail, line, "en", source="de") == "unsupported"
    assert _verdict("Certified Kubernetes Administrator", line, "en", source="de") == "unsupported"


@pytest.mark.parametrize(
    ("language", "told", "entry"),
    [
        ("fr", "j'ai gagné le prix du meilleur commis de Lyon en 2020", "Prix du meilleur commis de Lyon en 2020"),
        ("es", "gané el premio empleada del año 2023", "Premio empleada del año 2023"),
        ("it", "ho vinto il premio miglior barista 2021", "Premio miglior barista 2021"),
        ("de", "ich habe den Preis für den besten Vorschlag gewonnen", "Preis für den besten Vorschlag"),
    ],
)
def test_a_prize_is_no_title(language: str, told: str, entry: str) -> None:
    own = tuple(Passage(ref=f"w{n}", item=f"w{n}", text=text) for n, text in enumerate(("Bar, Lyon", "Hotel, Lyon"), 1))
    said = Passage(ref="m1", item="", text=told, source="chat")
    assert check(entry, own, told=(said,), language=language, source_language=language).verdict == "supported"


@pytest.mark.parametrize(
    ("text", "told", "tag"),
    [
        ("Ledet et team på 5 malere", "Jeg ledet et team på 5 malere i fjor", "no"),
        ("Ledede et team på 5 malere", "Jeg ledede et team på 5 malere sidste år", "da"),
        ("Leidde een team van 5 schilders", "Ik leidde een team van 5 schilders", "nl"),
    ],
)
def test_who_tells_to_have_led_people_in_the_very_words_has(text: str, told: str, tag: str) -> None:
    assert _verdict(text, "Verf", tag, told=told) == "supported"
    assert _verdict(text, "Verf", tag, told=told.replace(told.split()[1], "saw")) != "supported"
