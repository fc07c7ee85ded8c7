"""The few words that a rendered résumé adds of its own, in the languages that are read: months, "Present".

One table for every format. A language that is not in it is worded in English.
"""

import re
from functools import lru_cache

from tailor.documents.words.date_patterns import PRESENT, SINCE
from tailor.model.section_names import base

#: Languages (ISO 639-1) that are written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "ckb"})

_PRESENT = {
    "en": "Present",
    "de": "heute",
    "fr": "aujourd’hui",
    "es": "actualidad",
    "pt": "atual",
    "it": "oggi",
    "nl": "heden",
    "pl": "obecnie",
    "ru": "настоящее время",
    "zh": "至今",
    "ja": "現在",
    "ar": "حتى الآن",
    "sv": "nu",
    "da": "nu",
    "no": "nå",
    "fi": "nykyhetki",
    "tr": "günümüz",
    "cs": "současnost",
    "uk": "теперішній час",
    "ro": "prezent",
    "hu": "jelenleg",
    "he": "היום",
    "ko": "현재",
    "el": "σήμερα",
}

_GRADE = {
    "en": "Grade",
    "de": "Note",
    "fr": "Note",
    "es": "Nota",
    "pt": "Nota",
    "it": "Voto",
    "nl": "Cijfer",
    "pl": "Ocena",
    "ru": "Оценка",
    "zh": "成绩",
    "ja": "成績",
    "ar": "المعدل",
    "sv": "Betyg",
    "da": "Karakter",
    "no": "Karakter",
    "fi": "Arvosana",
    "tr": "Not",
    "cs": "Známka",
    "uk": "Оцінка",
    "ro": "Nota",
    "hu": "Érdemjegy",
    "he": "ציון",
    "ko": "학점",
    "el": "Βαθμός",
}

#: As the Unicode CLDR abbreviates them beside a year, or in full where that is no longer or where it does not.
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "it": "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
    "pl": "sty. lut. mar. kwi. maj cze. lip. sie. wrz. paź. lis. gru.",
    "ru": "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "sv": "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    "da": "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.",
    "no": "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
    "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "cs": "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    "uk": "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
    "ro": "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "el": "Ιαν. Φεβ. Μαρ. Απρ. Μαΐ. Ιουν. Ιουλ. Αυγ. Σεπ. Οκτ. Νοε. Δεκ.",
}

#: How "until now" is written in a range, in any of the languages; compared without case.
_ONGOING = re.compile(rf"\b(?:{PRESENT})(?!\w)|至今|现在|目前|現在|الآن|الحالي|حاليا", re.IGNORECASE)


#: "Depuis septembre 2021": what began then, and is told no end of, goes on.
_SINCE = re.compile(rf"(?:{SINCE})\s", re.IGNORECASE)


def comma(language: str) -> str:
    """What parts the items of a list in a language, with its space."""
    return {"ar": "، ", "fa": "، ", "ur": "، ", "zh": "，", "ja": "、"}.get(base(language), ", ")


def grade(score: str, language: str) -> str:
    """A score of studies; a bare number is told to be a grade."""
    bare = re.fullmatch(r"[\d.,/ %]+", score.strip())
    return f"{_GRADE.get(base(language), _GRADE['en'])}: {score.strip()}" if bare else score


def date(iso: str, language: str) -> str:
    """A JSON Resume date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as month and year; anything else comes back unchanged."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?", iso)
    if not match:
        return iso
    year, month = match[1], int(match[2] or 0)
    code = base(language)
    if code in ("zh", "ja"):
        return f"{year}年{month}月" if 1 <= month <= 12 else f"{year}年"
    if code == "ko":
        return f"{year}년 {month}월" if 1 <= month <= 12 else f"{year}년"
    if not 1 <= month <= 12:
        return year
    name = _MONTHS.get(code, _MONTHS["en"]).split()[month - 1]
    return f"{year}. {name}" if code == "hu" else f"{name} {year}"


# Each step of a session writes the same ranges anew.
@lru_cache(maxsize=4096)
def dates(start: str, end: str, written: str, language: str, open_ended: bool) -> str:
    """A range in the résumé's language, "Mar 2018 – Present".

    `written` is the range as it stood in the source. It is used as it is whenever the two dates say less than it does
    ("Summer 2018", "2018, 2020 and 2021"), so that reading a date never loses or invents one. `open_ended` tells
    whether a start without an end and without `written` goes on until today.
    """
    written = written.strip()
    if not start or (written and not _says_it_all(start, end, written)):
        return written or date(end, language)
    going_on = _ONGOING.search(written) or _SINCE.match(written) or written.endswith(("-", "–", "—"))
    ongoing = not end and (bool(going_on) or not written)
    if end:
        first, last = date(start, language), date(end, language)
        return first if first == last else f"{first} – {last}"
    if ongoing and (open_ended or written):
        return f"{date(start, language)} – {_PRESENT.get(base(language), _PRESENT['en'])}"
    return date(start, language)


def _says_it_all(start: str, end: str, written: str) -> bool:
    """Whether the dates carry every year of the written range and, where something else is written, the months too."""
    years = {int(y) for y in re.findall(r"\d{4}", written)}
    if years != {int(d[:4]) for d in (start, end) if d}:
        return False
    rest = re.sub(
        r"\d{4}|[\s\-–—.,/()年년]|\b(to|bis|until|à|au|a|al|до|по|do|tot|till|til)\b", "", _ONGOING.sub("", written)
    )
    return not rest or all("-" in d for d in (start, end) if d)
