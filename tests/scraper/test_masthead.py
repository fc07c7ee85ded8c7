"""The lines at the top of a pasted posting are read together, however they are laid out."""

# ruff: noqa: E501 - texts are easier to compare when each is one line

import pytest

from scraper import from_text
from scraper.lexicon import gazetteer, places
from scraper.lexicon.call import is_call
from scraper.lexicon.language import guess
from scraper.pasting.pieces import of_line
from scraper.shown import introduced, spoken
from scraper.signs import judge
from tests.scraper.pasted import cases

BODY = """
What you will do
- Repair forty looms and keep a record of each repair
- Show two apprentices how it is done

What you need
- Three years at the loom
- Patience

Apply in writing before the end of the month."""

#: What is at the top, and the title, the employer and the place that it tells.
TOPS = [
    ("Loom Mechanic – Silk & Ribbon\nMarlow Weavers Ltd, Leeds (hybrid, 2 days at home)", "Loom Mechanic – Silk & Ribbon", "Marlow Weavers Ltd", "Leeds"),
    ("Loom Mechanic – Dudley – Marlow & Sons Ltd", "Loom Mechanic", "Marlow & Sons Ltd", "Dudley"),
    ("Loom Mechanic, Silk Hall\nMarlow Vale NHS Foundation Trust\nBand 5 · £29,970 to £36,483 a year\nHarrow, Middlesex", "Loom Mechanic, Silk Hall", "Marlow Vale NHS Foundation Trust", "Harrow, Middlesex"),
    ("Marlow Weaving Mills\nLoom Mechanic (12 months)\nGuildford, Surrey\n£28k - £32k\n\nMarlow Weaving Mills is a family business.", "Loom Mechanic (12 months)", "Marlow Weaving Mills", "Guildford, Surrey"),
    ("Loom Mechanic - Nights\nMarlow Textile Logistics\nDaventry\n£13.20 an hour - Full-time", "Loom Mechanic - Nights", "Marlow Textile Logistics", "Daventry"),
    ("Loom Mechanic @ Copper & Thorne, Manchester", "Loom Mechanic", "Copper & Thorne", "Manchester"),
    ("Loom Mechanic\nat Plotwell (View all jobs)\nLondon, United Kingdom\n\nPlotwell makes cloth.", "Loom Mechanic", "Plotwell", "London, United Kingdom"),
    ("We're hiring! Loom Mechanic, Sheffield\n\nMarlow Weavers has made cloth since 1931.", "Loom Mechanic", "Marlow Weavers", "Sheffield"),
    ("Vacancy: Loom Mechanic at Marlow Street Weavers, Hexham", "Loom Mechanic", "Marlow Street Weavers", "Hexham"),
    ("Loom Mechanic required at Marlow & Hooves Weavers, Ludlow", "Loom Mechanic", "Marlow & Hooves Weavers", "Ludlow"),
    ("Loom Mechanic, Wigan. £31,000. Monday to Friday.\n\nMarlow Mills makes two miles of cloth a week.", "Loom Mechanic", "Marlow Mills", "Wigan"),
    ("MARLOW VALE TOWN COUNCIL\nLOOM MECHANIC\n30 hours per week\nLeominster\n\nThe Council keeps two looms.", "LOOM MECHANIC", "MARLOW VALE TOWN COUNCIL", "Leominster"),
    ("Loom Mechanic\nDublin, Ireland\nMarlow Weavers\n\nMarlow Weavers is one of the oldest mills.", "Loom Mechanic", "Marlow Weavers", "Dublin, Ireland"),
    ("[Marlow Weaving Mills logo]\nLoom Mechanic\nBallymena\n37 hours per week", "Loom Mechanic", "Marlow Weaving Mills", "Ballymena"),
    ("Marlow Mills > Jobs > Workshop > Loom Mechanic\n\nLoom Mechanic\nFareham, Hampshire · Full time", "Loom Mechanic", "Marlow Mills", "Fareham, Hampshire"),
    ("Marlow Smiles is looking for a Dental Nurse 🦷\n\n📍 Whitby\n⏰ 4 days a week", "Dental Nurse", "Marlow Smiles", "Whitby"),
    ("Loom Mechanic wanted, Anstruther\n30-40 hrs", "Loom Mechanic", None, "Anstruther"),
    ("Care Assistant\nMarlow House\nNaracoorte SA", "Care Assistant", "Marlow House", "Naracoorte SA"),
    ("Webstuhlmechaniker (m/w/d)\nWeberei Marlow GmbH\n83022 Rosenheim", "Webstuhlmechaniker (m/w/d)", "Weberei Marlow GmbH", "83022 Rosenheim"),
    ("Mécanicien textile (H/F)\nGroupe Marlow - Vannes (56)\nCDI - Temps plein", "Mécanicien textile (H/F)", "Groupe Marlow", "Vannes"),
    ("Hällesjö kommun söker\n\nUndersköterska till hemtjänsten\n\nPlaceringsort: Bräcke", "Undersköterska till hemtjänsten", "Hällesjö kommun", "Bräcke"),
    ("RIDGEBACK MILLS – LOOM MECHANIC – BARNSLEY\n\n£190 a day\nPAYE or CIS", "LOOM MECHANIC", "RIDGEBACK MILLS", "BARNSLEY"),
    ("THORNABY VALE DISTRICT COUNCIL\n\nDirectorate of Place\n\nLOOM OFFICER\nBase: Civic Centre, Northallerton", "LOOM OFFICER", "THORNABY VALE DISTRICT COUNCIL", "Civic Centre, Northallerton"),
    ("Warehouse Operative\nDaventry\nTEMP TO PERM\n\nOur client is looking for people.", "Warehouse Operative", None, "Daventry"),
    ("Shift Supervisor\nPrivate workshop\nLeeds\n\nOur client weaves at night.", "Shift Supervisor", None, "Leeds"),
    ("Loom Mechanic\nReading, Berkshire\n£60,000\n\nOur client is a mill.", "Loom Mechanic", None, "Reading, Berkshire"),
    ("Urgent hiring!!! Loom Mechanic || Sahyadri Mills || Nagpur", "Loom Mechanic", "Sahyadri Mills", "Nagpur"),
    ("We've a vacancy for a Loom Mechanic at Tregaskis Mills Ltd, ring us.", "Loom Mechanic", "Tregaskis Mills Ltd", None),
    ("Wij zoeken een Monteur!\nWaar? Deventer", "Monteur", None, "Deventer"),
    ("Magazynier – operator wózka widłowego\nHurtownia Kormoran\nOstrołęka", "Magazynier – operator wózka widłowego", "Hurtownia Kormoran", "Ostrołęka"),
    ("Kock till Förskolan Marlow, Växjö\n\nPå Förskolan Marlow går 96 barn.", "Kock", "Förskolan Marlow", "Växjö"),
    ("Weverij Marlow uit Coevorden zoekt versterking!\n\nMonteur", "Monteur", "Weverij Marlow", "Coevorden"),
    ("Bonjour à tous !\n\nLa filature Les Deux Rives recrute, à Dieppe, son futur ou sa future\n\nMécanicien textile", "Mécanicien textile", "filature Les Deux Rives", "Dieppe"),
    ("Dzień dobry! Tkalnia Ruchoma szuka do zespołu: Mechanik, Nowy Targ", "Mechanik", "Tkalnia Ruchoma", "Nowy Targ"),
    ("Marlow Arms is now recruiting for the following position: Night Porter\n\nFull time, 5 nights over 7\nKillarney, Co. Kerry", "Night Porter", "Marlow Arms", "Killarney, Co. Kerry"),
    ("Marlow Weavers is looking for an Assistant to the Director\nPerth WA | Full time", "Assistant to the Director", "Marlow Weavers", "Perth WA"),
    ("Se busca camarero/a para Telares La Abubilla, Aranda de Duero", "camarero/a", "Telares La Abubilla", "Aranda de Duero"),
    ("Hledáme do týmu! Mechanik/mechanička\nTkalcovna U Podkovy, Železná Ruda", "Mechanik/mechanička", "Tkalcovna U Podkovy", "Železná Ruda"),
    ("LOOM MECHANIC X 4 REQUIRED AT MARLOW MILLS, ST HELENS", "LOOM MECHANIC", "MARLOW MILLS", "ST HELENS"),
    ("Part-time Loom Mechanic\nMarlow Weavers Ltd\nBristol or remote within the UK", "Loom Mechanic", "Marlow Weavers Ltd", "Bristol"),
    ("Loom Mechanic, 4 nights a week, 10pm to 6am\nMarlow Weavers Ltd, Kendal", "Loom Mechanic", "Marlow Weavers Ltd", "Kendal"),
    ("Loom Mechanic | Cork | Marlow Tully\n\nMarlow Tully weaves in wool.", "Loom Mechanic", "Marlow Tully", "Cork"),
    ("Loom Mechanic – remote only\nMarlow Weavers Ltd", "Loom Mechanic", "Marlow Weavers Ltd", "Remote"),
    ("LOOM MECHANIC, CLOTH IN CARE\nMarlow Borough Council, Neath", "LOOM MECHANIC, CLOTH IN CARE", "Marlow Borough Council", "Neath"),
    ("Loom Mechanic\nMarlow Weaving Trust\nBuxton Pool and Gardens\n£12 an hour", "Loom Mechanic", "Marlow Weaving Trust", "Buxton Pool and Gardens"),
    ("LOOM MECHANIC WANTED\nTarland, Aberdeenshire", "LOOM MECHANIC", None, "Tarland, Aberdeenshire"),
    ("Loom Mechanic\nMarlow Weavers Ltd\nStroud and surrounding villages", "Loom Mechanic", "Marlow Weavers Ltd", "Stroud and surrounding villages"),
    ("Loom Mechanic\n\nSalary c. £32,000\n\nMaldon, Essex with travel to other mills", "Loom Mechanic", None, "Maldon"),
    ("Die Stadt Rinteln sucht zum 01.02.2031 eine/n\n\nErzieher/in", "Erzieher/in", "Stadt Rinteln", "Rinteln"),
]  # fmt: skip


@pytest.mark.parametrize(("top", "title", "company", "place"), TOPS, ids=lambda each: str(each)[:40])
def test_a_top(top: str, title: str, company: str | None, place: str | None) -> None:
    posting = from_text(f"{top}\n{BODY}")
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (title, company, place)


@pytest.mark.parametrize(("batch", "least"), [("first", 0.98), ("second", 0.95), ("third", 0.97), ("fourth", 0.96)])
def test_what_people_paste(batch: str, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    found = {"title": 0, "company": 0, "place": 0}
    known = list(cases(batch))
    for case in known:
        posting = from_text(case.text)
        place = posting.jobLocation or (posting.jobLocationType and "Remote")
        for name, right in zip(found, case.tells(posting.title, posting.hiringOrganization, place), strict=True):
            found[name] += right
    with capsys.disabled():
        print(f"\npasted, {batch}: " + ", ".join(f"{name} {hits}/{len(known)}" for name, hits in found.items()))
    for name, hits in found.items():
        assert hits >= least * len(known), name


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Marlow Weavers Ltd, Leeds (hybrid)", ["Marlow Weavers Ltd", "Leeds", "hybrid"]),
        ("Smith, Jones & Co. Ltd", ["Smith", "Jones & Co. Ltd"]),
        ("Loom Mechanic – Marlow – £28,000", ["Loom Mechanic", "Marlow", "£28,000"]),
        ("Loom Mechanic till Marlow AB i Sundsvall", ["Loom Mechanic", "Marlow AB", "Sundsvall"]),
        ("📍 Whitby, North Yorkshire", ["Whitby, North Yorkshire"]),
        ("Employer: Marlow, Jones and Sons", ["Marlow, Jones and Sons"]),
        ("Teaching Assistant (1:1 support)", ["Teaching Assistant", "1:1 support"]),
    ],
)
def test_the_pieces_of_a_line(line: str, wanted: list[str]) -> None:
    assert [piece.text for piece in of_line(line, 0)] == wanted


def test_what_is_a_call_alone() -> None:
    assert is_call("SE BUSCA")
    assert is_call("☕ We're hiring! ☕")
    assert not is_call("We're hiring a weaver")
    assert introduced.company("SE BUSCA\nMecánico de telares") != "SE BUSCA"
    assert introduced.company("UAB Kormoranas\nAudėjas") == "UAB Kormoranas"


def test_a_word_that_greets_in_one_language_names_a_job_in_another() -> None:
    assert judge.names_a_job("Care Assistant")
    assert not judge.names_a_job("Care colleghe, care amministratrici")


@pytest.mark.parametrize(
    "place",
    [
        "Hexham, Co. Durham",
        "Reading, Berkshire",
        "Dubbo NSW",
        "Londrina/PR",
        "Eureka, CA",
        "Nr Penrith",
        "Wexford Town",
        "Noia, A Coruña",
        "Ballarat & Western Victoria VIC",
    ],
)
def test_a_town_with_its_state_is_a_place(place: str) -> None:
    assert gazetteer.is_place(place)


def test_who_speaks_of_himself_in_the_first_sentences_hires() -> None:
    assert spoken.subject("Marlow Mills packs cloth for the big houses.") == "Marlow Mills"
    assert spoken.subject("Somos Telares Marlow, una cadena familiar.") == "Telares Marlow"
    assert not spoken.subject("Our client needs a weaver. City Guilds are welcome.")
    assert not spoken.subject("På morgonen arbetar vi. Arbetstiden är sju timmar.")


def test_a_word_of_the_trade_is_no_place_though_an_island_is_called_so() -> None:
    top = "Software Developer - Java\nMarlow Infosoft Pvt Ltd\n3 - 6 years\nCoimbatore\n"
    body = "We are looking for Java developers with a sound knowledge of core Java, Spring Boot and SQL.\n"
    assert from_text(f"{top}\n{body}\n{BODY}").jobLocation == "Coimbatore"


def test_a_sentence_tells_the_premises() -> None:
    assert places.workplace("The weaver is wanted at its Newtownards premises.") == "Newtownards"
    assert places.workplace("We work on the east side of Galway city.") == "Galway"
    assert not places.workplace("We sell our Standard office chairs.")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Księgowa. Wymagania: znajomość programu Optima, język angielski.", "pl"),
        ("Kuchař. Požadujeme vyučení v oboru a praxi 2 roky.", "cs"),
        ("Procuramos cozinheiro com experiência. Oferecemos alojamento.", "pt"),
        ("Weaver wanted. Apply at the mill.", "en"),
        ("Senior Developer, Python, SQL, AWS", None),
        ("Koch gesucht", None),
        ("Hyllehuset søger en maler til værkstedet. Du har kørekort, og du kan arbejde i weekenden.", "da"),
        ("Hyllehuset søker en maler til verkstedet. Du har førerkort, og du kan arbeide i helgen.", "nb"),
        ("Maalari. Edellytämme: alan koulutus, ajokortti.", "fi"),
    ],
)
def test_a_few_lines_tell_their_language_or_none(text: str, language: str | None) -> None:
    assert guess(text) == language
