"""What a résumé plainly shows in the languages of the north and west, and what it does not, however alike it sounds."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine, distinct, headings, roles, tenure
from tailor.engine.offline.categories import category
from tailor.engine.offline.requirements import extract
from tailor.engine.offline.stripped import stripped
from tailor.engine.offline.words import is_begun, stems
from tailor.engine.tongues import level, tongues
from tailor.model.answered import READINESS, TRAIT
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Certificate, Education, Highlight, Language, Passage, Resume, Skill, Work
from tests.tailor.engine.conftest import Pen


async def _states(offline: OfflineEngine, tag: str, wishes: tuple[str, ...], resume: Resume) -> list[str]:
    heading = {"nl": "Wat vragen wij", "sv": "Kvalifikationer", "da": "Kvalifikationer", "no": "Kvalifikasjoner"}
    description = "\n".join((f"{heading.get(tag, 'Requisitos')}:", *(f"- {wish}" for wish in wishes)))
    posting = Posting(title="Jobb", description=description, language=tag)
    requirements = extract(posting)
    assert len(requirements) == len(wishes), requirements
    brief = Brief(
        resume=resume.model_copy(update={"language": tag}), document=resume, posting=posting, requirements=requirements
    )
    return [match.state for match in await offline.match(brief, Pen())]


def _resume(*lines: str, position: str = "", **more: object) -> Resume:
    highlights = tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(lines, 1))
    work = Work(id="w1", name="Fjeldby AS", position=position, start_date="2015-01", highlights=highlights)
    return Resume(basics=Basics(name="Kim Eide"), work=(work,)).model_copy(update=more)


@pytest.mark.parametrize(
    ("tag", "wish", "line"),
    [
        ("no", "Erfaring med lagerarbeid", "Plukket varer på lager hver natt"),
        ("sv", "Erfarenhet av att handleda lärlingar", "Handledning av lärlingar"),
        ("da", "Erfaring med oplæring af kolleger", "Vejledning af nye kolleger"),
        ("nl", "Ervaring met het verhelpen van storingen", "Storingen oplossen bij klanten"),
        ("pt", "Conhecimento em apuração de tributos", "Apuração de impostos"),
    ],
)
async def test_the_same_in_other_words_is_shown(offline: OfflineEngine, tag: str, wish: str, line: str) -> None:
    assert await _states(offline, tag, (wish,), _resume(line, "Kaffe")) == ["demonstrated"]


@pytest.mark.parametrize(
    ("tag", "wish", "line"),
    [
        ("nl", "Ervaring met het plaatsen van dakramen", "Hulp bij het plaatsen van tegels"),
        ("pt", "Experiência em montagem de andaimes", "Montagem de móveis"),
        ("no", "Minst 3 års erfaring fra regnskapsbyrå", "Føring av regnskap i eget firma"),
    ],
)
async def test_what_has_but_the_doing_in_common_shows_nothing(
    offline: OfflineEngine, tag: str, wish: str, line: str
) -> None:
    assert await _states(offline, tag, (wish,), _resume(line)) == ["missing"]


async def test_years_of_a_trade_are_counted_in_the_trade_s_own_title(offline: OfflineEngine) -> None:
    wish = ("Minst fem års erfarenhet av möbelsnickeri",)
    assert await _states(offline, "sv", wish, _resume("Bord", position="Möbelsnickare")) == ["demonstrated"]


async def test_who_was_trained_as_such_has_the_school_for_it(offline: OfflineEngine) -> None:
    school = Education(id="e1", institution="Bybro Tekniske Skole", area="Maler", end_date="2014")
    states = await _states(offline, "da", ("Uddannet maler", "Uddannet murer"), _resume("Facader", education=(school,)))
    assert states == ["demonstrated", "missing"]


async def test_a_language_is_asked_for_in_speech_and_writing(offline: OfflineEngine) -> None:
    spoken = _resume("Bord", languages=(Language(id="l1", language="Svenska", fluency="modersmål"),))
    assert await _states(offline, "sv", ("God svenska i tal och skrift",), spoken) == ["demonstrated"]


async def test_a_standard_goes_by_its_number_and_a_course_by_its_step(offline: OfflineEngine) -> None:
    held = _resume("Keuringen volgens NEN 3140", skills=(Skill(id="s1", keywords=("NEN 1010",)),))
    assert await _states(offline, "nl", ("Kennis van NEN 1010",), held) == ["declared"]
    basic = Passage(ref="c1", item="c1", text="Suporte Básico de Vida", section="certificates")
    assert not distinct.of_that_step("Suporte Avançado de Vida", basic)
    assert distinct.of_that_step("Suporte Básico de Vida", basic)
    assert distinct.of_that_number("NEN 1010", "NEN 1010 en NEN 3140")
    assert not distinct.of_that_number("ISO 9001", "ISO 14001")


async def test_a_course_is_shown_by_no_work_with_a_word_of_its_name(offline: OfflineEngine) -> None:
    worked = _resume("Limpeza da adega", position="Ajudante")
    assert await _states(offline, "pt", ("Curso de adega",), worked) == ["missing"]
    taught = worked.model_copy(update={"education": (Education(id="e1", area="Curso técnico de adega"),)})
    assert await _states(offline, "pt", ("Curso de adega (valorizado)",), taught) == ["demonstrated"]


async def test_a_certificate_of_the_north_is_one(offline: OfflineEngine) -> None:
    papers = _resume("Bord", certificates=(Certificate(id="c1", name="Krancertifikat A"),))
    assert await _states(offline, "da", ("Gyldigt krancertifikat",), papers) == ["demonstrated"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Utbildad svetsare", "credential"),
        ("Truckkort", "credential"),
        ("VCA VOL", "credential"),
        ("Cédula profissional", "credential"),
        ("Minst tre års erfaring", "experience"),
        ("Ensino superior em Direito", "education"),
        ("Flytende norsk", "language"),
        ("Sujuva suomen kieli", "language"),
    ],
)
def test_the_sort_of_what_is_asked_for(text: str, kind: str) -> None:
    assert category(text) == kind


def test_a_verdict_is_no_part_of_a_wish_and_a_heading_is_none() -> None:
    assert stripped("Kennis van KNX is een pré") == "Kennis van KNX"
    assert headings.part_of("Det är ett plus om du har", bullet=False) == "nice"
    assert headings.part_of("Det er en fordel, hvis du har", bullet=False) == "nice"


def test_words_of_one_root_and_parts_of_a_compound() -> None:
    assert is_begun("lager", frozenset({"lagermedarbejder"}))
    assert is_begun("haavanhoidosta", frozenset({"haavanhoito"}))
    assert not is_begun("regnskapsbyrå", frozenset({"regnskap"}))
    assert not is_begun("försäljningschef", frozenset({"försäljningsmål"}))
    assert stems("Dokumentationsvana") == stems("Dokumentation")


def test_levels_learners_and_years_by_their_words() -> None:
    assert tongues("suomi") == {"Finnish"}
    assert level("morsmål") == level("äidinkieli") == level("native")
    assert roles.learns("Leerling-monteur", "monteur")
    assert tenure.asked("Minst fem års erfarenhet") == tenure.asked("Vähintään viiden vuoden kokemus") == 5


@pytest.mark.parametrize("wish", ["Bereidheid tot avonddiensten", "Du kan arbejde om aftenen", "Mulighet til å reise"])
def test_what_somebody_is_free_to_do(wish: str) -> None:
    assert READINESS.search(wish)


@pytest.mark.parametrize("wish", ["Goede communicatieve vaardigheden", "Du er mødestabil", "Oma-aloitteisuus"])
def test_what_somebody_is_like(wish: str) -> None:
    assert TRAIT.search(wish)
