"""What the sections of a résumé are called, in the languages that résumés are written in.

One table for the page and every file. A language that is not in it is worded in English.
"""

from functools import cache
from typing import Literal

from tailor.model.resume import SECTION_ORDER, SectionName

Heading = SectionName | Literal["summary"]

#: Languages that have a row in the tables below, as ISO 639-1 codes.
LANGUAGES = (
    *("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "zh", "ja", "ar"),
    *("sv", "da", "no", "fi", "tr", "cs", "uk", "ro", "hu", "he", "ko", "el"),
)
#: Codes of languages that are worded as another one.
_AS = {"nb": "no", "nn": "no"}

#: What has a heading of ours, in the order of the table below.
HEADED: tuple[Heading, ...] = ("summary", *(name for name in SECTION_ORDER if name != "sections"))

_HEADINGS: dict[str, tuple[str, ...]] = {
    "en": (
        *("Summary", "Experience", "Projects", "Education", "Skills", "Certificates", "Awards", "Publications"),
        *("Volunteering", "Languages", "Interests", "References"),
    ),
    "de": (
        *("Profil", "Berufserfahrung", "Projekte", "Ausbildung", "Kenntnisse", "Zertifikate", "Auszeichnungen"),
        *("Veröffentlichungen", "Ehrenamt", "Sprachen", "Interessen", "Referenzen"),
    ),
    "fr": (
        *("Profil", "Expérience professionnelle", "Projets", "Formation", "Compétences", "Certifications"),
        *("Distinctions", "Publications", "Bénévolat", "Langues", "Centres d’intérêt", "Références"),
    ),
    "es": (
        *("Perfil", "Experiencia profesional", "Proyectos", "Formación", "Competencias", "Certificaciones"),
        *("Premios", "Publicaciones", "Voluntariado", "Idiomas", "Intereses", "Referencias"),
    ),
    "pt": (
        *("Perfil", "Experiência profissional", "Projetos", "Formação", "Competências", "Certificações"),
        *("Prêmios", "Publicações", "Voluntariado", "Idiomas", "Interesses", "Referências"),
    ),
    "it": (
        *("Profilo", "Esperienza professionale", "Progetti", "Istruzione", "Competenze", "Certificazioni"),
        *("Riconoscimenti", "Pubblicazioni", "Volontariato", "Lingue", "Interessi", "Referenze"),
    ),
    "nl": (
        *("Profiel", "Werkervaring", "Projecten", "Opleiding", "Vaardigheden", "Certificaten", "Onderscheidingen"),
        *("Publicaties", "Vrijwilligerswerk", "Talen", "Interesses", "Referenties"),
    ),
    "pl": (
        *("Podsumowanie", "Doświadczenie zawodowe", "Projekty", "Wykształcenie", "Umiejętności", "Certyfikaty"),
        *("Nagrody", "Publikacje", "Wolontariat", "Języki", "Zainteresowania", "Referencje"),
    ),
    "ru": (
        *("О себе", "Опыт работы", "Проекты", "Образование", "Навыки", "Сертификаты", "Награды", "Публикации"),
        *("Волонтёрство", "Языки", "Интересы", "Рекомендации"),
    ),
    "zh": (
        *("个人简介", "工作经历", "项目经历", "教育背景", "专业技能", "证书", "荣誉奖项", "发表作品"),
        *("志愿经历", "语言能力", "兴趣爱好", "推荐人"),
    ),
    "ja": (
        *("職務要約", "職務経歴", "プロジェクト", "学歴", "スキル", "資格", "受賞歴", "出版物"),
        *("ボランティア活動", "語学", "趣味", "推薦者"),
    ),
    "ar": (
        *("الملخص", "الخبرة العملية", "المشاريع", "التعليم", "المهارات", "الشهادات", "الجوائز", "المنشورات"),
        *("العمل التطوعي", "اللغات", "الاهتمامات", "المراجع"),
    ),
    "sv": (
        *("Sammanfattning", "Arbetslivserfarenhet", "Projekt", "Utbildning", "Kompetenser", "Certifikat"),
        *("Utmärkelser", "Publikationer", "Ideellt arbete", "Språk", "Intressen", "Referenser"),
    ),
    "da": (
        *("Profil", "Erhvervserfaring", "Projekter", "Uddannelse", "Kompetencer", "Certificeringer", "Priser"),
        *("Publikationer", "Frivilligt arbejde", "Sprog", "Interesser", "Referencer"),
    ),
    "no": (
        *("Profil", "Arbeidserfaring", "Prosjekter", "Utdanning", "Kompetanse", "Sertifikater", "Utmerkelser"),
        *("Publikasjoner", "Frivillig arbeid", "Språk", "Interesser", "Referanser"),
    ),
    "fi": (
        *("Tiivistelmä", "Työkokemus", "Projektit", "Koulutus", "Osaaminen", "Sertifikaatit", "Palkinnot"),
        *("Julkaisut", "Vapaaehtoistyö", "Kielitaito", "Harrastukset", "Suosittelijat"),
    ),
    "tr": (
        *("Özet", "İş Deneyimi", "Projeler", "Eğitim", "Beceriler", "Sertifikalar", "Ödüller", "Yayınlar"),
        *("Gönüllü Çalışmalar", "Diller", "İlgi Alanları", "Referanslar"),
    ),
    "cs": (
        *("Profesní profil", "Pracovní zkušenosti", "Projekty", "Vzdělání", "Dovednosti", "Certifikáty", "Ocenění"),
        *("Publikace", "Dobrovolnictví", "Jazykové znalosti", "Zájmy", "Doporučení"),
    ),
    "uk": (
        *("Про себе", "Досвід роботи", "Проєкти", "Освіта", "Навички", "Сертифікати", "Нагороди", "Публікації"),
        *("Волонтерство", "Мови", "Інтереси", "Рекомендації"),
    ),
    "ro": (
        *("Rezumat", "Experiență profesională", "Proiecte", "Educație", "Competențe", "Certificări", "Premii"),
        *("Publicații", "Voluntariat", "Limbi străine", "Interese", "Referințe"),
    ),
    "hu": (
        *("Összefoglaló", "Szakmai tapasztalat", "Projektek", "Tanulmányok", "Készségek", "Tanúsítványok", "Díjak"),
        *("Publikációk", "Önkéntesség", "Nyelvtudás", "Érdeklődés", "Referenciák"),
    ),
    "he": (
        *("תקציר", "ניסיון תעסוקתי", "פרויקטים", "השכלה", "כישורים", "הסמכות", "פרסים", "פרסומים", "התנדבות"),
        *("שפות", "תחומי עניין", "ממליצים"),
    ),
    "ko": (
        *("자기소개", "경력", "프로젝트", "학력", "보유 기술", "자격증", "수상 경력", "출판물", "봉사활동", "외국어"),
        *("관심사", "추천인"),
    ),
    "el": (
        *("Προφίλ", "Επαγγελματική εμπειρία", "Έργα", "Εκπαίδευση", "Δεξιότητες", "Πιστοποιήσεις", "Διακρίσεις"),
        *("Δημοσιεύσεις", "Εθελοντισμός", "Γλώσσες", "Ενδιαφέροντα", "Συστάσεις"),
    ),
}


def base(language: str) -> str:
    """The ISO 639 code of a BCP 47 tag, in lower case: `zh` for `zh-Hant-TW`."""
    code = language.replace("_", "-").split("-")[0].lower()
    return _AS.get(code, code)


def heading(section: Heading, language: str) -> str:
    """The heading of a section in the résumé's language; empty for `basics` and `sections`, which bring their own."""
    if section not in HEADED:
        return ""
    return _HEADINGS.get(base(language), _HEADINGS["en"])[HEADED.index(section)]


@cache
def headings(language: str) -> dict[str, str]:
    """The heading of every section that has one of ours, the summary's among them."""
    return {section: heading(section, language) for section in HEADED}
