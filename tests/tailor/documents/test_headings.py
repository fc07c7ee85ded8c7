"""Section headings in many languages."""

from typing import get_args

import pytest

from tailor.documents.words import headings
from tailor.model import section_names
from tailor.model.resume import SectionName


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("EDUCATION", "education"),
        ("Work Experience:", "work"),
        ("Awards & Recognition", "awards"),
        ("HERRAMIENTAS", "skills"),
        ("PART-TIME JOB", "work"),
        ("Research Appointments", "work"),
        ("Contatos", "contact"),
        ("E X P E R I E N C E", "work"),
        ("W O R K  H I S T O R Y:", "work"),
        ("Short Resumé", "work"),
        ("FACTS", "contact"),
        ("Инструменты и технологии", "skills"),
        ("للتواصل", "contact"),
        ("Berufserfahrung", "work"),
        ("Ausbildung", "education"),
        ("Centres d’intérêt", "interests"),
        ("Compétences", "skills"),
        ("Formación académica", "education"),
        ("Experiência Profissional", "work"),
        ("Istruzione e formazione", "education"),
        ("Werkervaring", "work"),
        ("Doświadczenie zawodowe", "work"),
        ("Опыт работы", "work"),
        ("教育背景", "education"),
        ("Activités Professionnelles", "work"),
        ("Mon parcours", "work"),
        ("Cizí jazyky", "languages"),
        ("At a glance", "summary"),
        ("Training & Licences", "certificates"),
        ("Työura", "work"),
        ("Puntos fuertes", "skills"),
        ("取得資格", "certificates"),
        ("Kurser og certifikater", "certificates"),
        ("Pätevyydet", "certificates"),
        ("कार्य अनुभव", "work"),
        ("سوابق کاری", "work"),
        ("Programmiersprachen", "skills"),
        ("活かせるスキル", "skills"),
        ("志望の動機・自己PR", "summary"),
        ("職務経歴", "work"),
        ("الخبرة العملية", "work"),
        ("ARBETSLIVSERFARENHET", "work"),
        ("Työkokemus", "work"),
        ("İŞ DENEYİMİ", "work"),
        ("HAKKIMDA", "summary"),
        ("Vzdělání", "education"),
        ("Освіта", "education"),
        ("השכלה", "education"),
        ("경력사항", "work"),
        ("💼 工作经历", "work"),
        ("■職務経歴", "work"),
        ("[주요경력]", "work"),
        ("Zatrudnienie", "work"),
        ("Berufliche Laufbahn", "work"),
        ("Historial de Trabajo", "work"),
        ("Emplois saisonniers", "work"),
        ("Cursus scolaire", "education"),
        ("Capacitación complementaria", "certificates"),
        ("Education and qualification", "education"),
        ("Works Experiences", "work"),
        ("Experiència professional", "work"),
        ("KORÁBBI SZAKMAI TAPASZTALAT", "work"),
        ("Radno iskustvo", "work"),
        ("Радно искуство", "work"),
        ("Darbo patirtis", "work"),
        ("Haridus", "education"),
        ("Pracovné skúsenosti", "work"),
        ("Delovne izkušnje", "work"),
        ("Starfsreynsla", "work"),
        ("BERUFSERFARUNG", "work"),
        ("Professional Experince", "work"),
        ("Work Experiance", "work"),
        ("Qualificatons", "education"),
        ("Past employment:", "work"),
        ("Опыт работы — 4 года 3 месяца", "work"),
        ("Experience (6 years)", "work"),
        ("經歷", "work"),
        ("Code samples (more of them are on my own site)", "projects"),
    ],
)
def test_known_words(text: str, kind: str) -> None:
    assert headings.section_of(text) == kind


@pytest.mark.parametrize("text", ["Google", "Led the experience team.", "", "Jane Doe", "Project Manager", "Python"])
def test_other_words(text: str) -> None:
    assert headings.section_of(text) is None


def test_a_telling_word_decides_what_the_table_lacks() -> None:
    assert headings.guess("Selected Consulting Work Experience Abroad") == "work"
    assert headings.guess("Experience: Industry") == "work"
    assert headings.guess("Research & Teaching Interests") == "interests"
    assert headings.guess("Research Experience and Interests") == "work"
    assert headings.guess("Hall of Fame") is None


@pytest.mark.parametrize("language", section_names.LANGUAGES)
def test_our_own_headings_are_known(language: str) -> None:
    for section in ("summary", *get_args(SectionName)):
        if heading := section_names.heading(section, language):
            assert headings.section_of(heading) == section


@pytest.mark.parametrize("text", ["RESUME", "Curriculum Vitae", "CURRICULUM VIATE", "Curricullam Vita", "Bio-Data"])
def test_what_a_file_calls_itself_opens_no_section(text: str) -> None:
    assert headings.titles_file(text)


@pytest.mark.parametrize("text", ["Curricular activities", "Resume writing", "Vita Nova"])
def test_other_words_say_more_than_that_it_is_a_resume(text: str) -> None:
    assert not headings.titles_file(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Leadership & Management Experience", "work"),
        ("Volunteering and Leadership Experience", "volunteer"),
        ("Leadership and Activities", "volunteer"),
        ("Leadership and Involvement Experience", "volunteer"),
        ("ON CAMPUS INVOLVEMENT", "volunteer"),
        ("Skills, Languages, Interests", "skills"),
        ("Research & Publications", "publications"),
        ("Licenses and Skills", "skills"),
    ],
)
def test_experience_of_leading_is_work(text: str, kind: str) -> None:
    assert headings.guess(text) == kind


@pytest.mark.parametrize("text", ["Experienced", "Preferences", "Preferencias", "Technologist", "Experience in 2019"])
def test_other_words_are_no_misspelt_headings(text: str) -> None:
    assert headings.section_of(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Fachkompetenzen", "skills"), ("Führungserfahrung", "work"), ("Yrkesutbildning", "education")],
)
def test_the_end_of_a_compound_tells(text: str, kind: str) -> None:
    assert headings.guess(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(("Mục tiêu nghề nghiệp", "summary"), ("Học vấn", "education"), ("KỸ NĂNG", "skills")),
        *(
            ("Riwayat Pendidikan", "education"),
            ("Keahlian", "skills"),
            ("Pengalaman Kerja", "work"),
            ("การศึกษา", "education"),
        ),
    ],
)
def test_headings_of_south_east_asia(text: str, kind: str) -> None:
    assert headings.section_of(text) == kind


def test_single_words_of_headings_in_the_singular() -> None:
    assert [headings.section_of(text) for text in ("Skill", "Interest", "Resume Objective")] == [
        *("skills", "interests", "summary")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Permanent roles",
        "Previous part-time positions",
        "Consulting",
        "Frühere Stellen",
        "Postes précédents",
        "Roles held",
    ],
)
def test_posts_of_one_kind_are_work(text: str) -> None:
    assert headings.section_of(text) == "work"


@pytest.mark.parametrize("text", ["Key roles", "Selected work", "Recent contract wins", "Consulting rooms"])
def test_what_only_speaks_of_roles_or_work_opens_no_section_of_it(text: str) -> None:
    assert headings.section_of(text) is None
