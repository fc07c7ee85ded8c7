"""Which language a résumé is written in: told by its prose, or by its headings where it has none."""

import pytest

from tailor.documents.words.language import language
from tailor.model import section_names

PROSE = {
    "en": "Led a team of five and cut the time that a release takes. Responsible for the budget of the department.",
    "de": "Leitete ein Team von fünf Personen und verkürzte die Zeit für eine Auslieferung. Zuständig für den Etat.",
    "fr": "Direction d’une équipe de cinq personnes et réduction du temps de livraison pour les clients de la région.",
    "es": "Dirigí un equipo de cinco personas y reduje el tiempo de entrega para los clientes de la región.",
    "pt": "Liderei uma equipe de cinco pessoas e reduzi o tempo de entrega para os clientes da região.",
    "it": "Ho guidato un gruppo di cinque persone e ridotto i tempi di consegna per i clienti della regione.",
    "nl": "Leidde een team van vijf mensen en verkortte de levertijd voor de klanten in het noorden van het land.",
    "pl": "Kierowała zespołem pięciu osób i skróciła czas dostawy dla klientów z regionu, od projektu do wdrożenia.",
    "sv": "Ledde ett team på fem personer och kortade tiden för leverans till kunder. Ansvarig för budgeten.",
    "da": "Ledede et hold på fem personer og forkortede tiden til levering. Ansvarlig for budgettet og for at nå det.",
    "no": "Ledet et lag på fem personer og kortet ned tiden til levering. Ansvarlig for å holde budsjettet.",
    "fi": "Johti viiden hengen tiimiä ja lyhensi toimitusaikaa. Vastasi budjetista sekä tavoitteista.",
    "tr": "Beş kişilik bir ekibi yönetti ve teslim süresini kısalttı. Bütçe ile hedefler için sorumlu olarak çalıştı.",
    "cs": "Vedla tým pěti lidí a zkrátila dobu dodání pro zákazníky z regionu. Odpovídala za rozpočet a cíle.",
    "ro": "A condus o echipă de cinci oameni și a redus timpul de livrare pentru clienții din regiune.",
    "hu": "Öt embert vezetett, és lerövidítette a szállítási időt. Felelt azért, hogy a keret teljesüljön.",
    "uk": "Керувала командою з п’яти осіб і скоротила час доставки. Відповідала за бюджет її відділу.",
    "ru": "Руководила командой из пяти человек и сократила время доставки. Отвечала за бюджет отдела.",
    "el": "Διηύθυνε ομάδα πέντε ατόμων και μείωσε τον χρόνο παράδοσης.",
    "he": "הובילה צוות של חמישה אנשים וקיצרה את זמן האספקה.",
    "ar": "قادت فريقا من خمسة أشخاص وخفضت زمن التسليم.",
    "ko": "다섯 명의 팀을 이끌고 납기를 줄였다.",
    "ja": "五人のチームを率い、納期を短縮した。",
    "zh": "带领五人团队,缩短了交付时间。",
}


@pytest.mark.parametrize("tag", PROSE)
def test_prose_tells(tag: str) -> None:
    assert language(PROSE[tag]) == tag


@pytest.mark.parametrize("tag", section_names.LANGUAGES)
def test_headings_tell_where_there_is_no_prose(tag: str) -> None:
    lines = ["Ada Example", "ada@example.org"]
    for section in ("work", "education", "skills", "languages"):
        lines += [section_names.heading(section, tag), "Acme · 2018", "Python, SQL"]
    assert language("\n".join(lines)) == tag


def test_every_language_that_is_worded_is_told() -> None:
    assert set(PROSE) == set(section_names.LANGUAGES)
