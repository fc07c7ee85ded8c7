"""How long something lasted, as it is written in many languages: "2 years 3 months"."""

from typing import Final

#: Years, months and weeks, `|`-separated, by the families of their languages.
_UNITS: Final = (
    r"years?|yrs?|y|months?|mos?|mths?|weeks?|wks?"
    r"|jahren?|jahre?|monaten?|monate?|mon|wochen?|jaar|jaren|jr|maand(?:en)?|mnd|weken|week"
    r"|år|mån(?:ad(?:er)?)?|måneder|måned|mdr|veckor|uker|uger|ár|mánuðir|mánuði"
    r"|années?|ans?|mois|semaines?|años?|mes(?:es)?|semanas?|anos?|m[êe]s|anni|anno|mesi|mese|settimane"
    r"|ani|luni|lună|săptămâni|anys?|mesos|urte|hilabete"
    r"|lat|lata|roku|rok|mies(?:i[ąę]c\w*|\.)?|tygodni\w*|roky|roků|rokov|let|leta|leti|měsíc\w*|mesiac\w*|mesec\w*|mjesec\w*"
    r"|godina|godine|godinu|god|година|години|месец\w*|месеца"
    r"|лет|год(?:а|ов)?|г|месяц\w*|мес|недел\w*|рік|роки|років|р|місяц\w*|міс"
    r"|metai|metus|metų|mėnes\w*|mėn|gads|gadi|gadus|mēneš\w*|mēn|aastat?|kuud?|vuotta|vuosi|kuukautta|kuukausi|kk"
    r"|éve?|hónap(?:ja)?|hó|yıl|ay|sene|χρόνια|χρόνος|έτη|έτος|μήνες|μήνας|μην"
    r"|tahun|bulan|taon|buwan|năm|tháng|miaka|miezi"
    r"|سنة|سنوات|سنين|عام|أعوام|شهر|أشهر|شهور|سال|ماه|שנה|שנים|חודש|חודשים|वर्ष|साल|महीने|माह|ปี|เดือน"
)
#: Such units in scripts that part no words.
_JOINED: Final = r"年間?|[個个箇かヶカヵケ]月間?|年半|년|개월|週間|周"
#: A number with its unit, or two of them, as a regular expression without groups.
PATTERN: Final = (
    r"(?:(?:ca\.?|approx\.?|about|circa|約|约|약|~)\s*)?"
    rf"\d{{1,2}}(?:[.,]\d{{1,2}})?\s*\+?\s*(?:(?:{_UNITS})(?![^\W\d_])\.?|{_JOINED})"
    rf"(?:[ ,]*(?:(?:and|und|et|y|e|i|og|och|en|и|та|και|ve|và|es|a|ja)\s+)?\d{{1,2}}\s*"
    rf"(?:(?:{_UNITS}|m)(?![^\W\d_])\.?|{_JOINED}))?"
)
