"""Times without work that stand among positions: leave, care, travel, and work at nobody's."""

import re

from tailor.documents.words import vocabulary

#: A time without work, which some tell among their positions.
_BREAK = re.compile(
    r"(?:(?:career|family) break|gap year|(?:maternity|paternity|parental|sick|carer'?s) leave|sabbatical|redundancy|"
    r"(?:full[- ]time )?(?:carer|caring|parent) (?:for|at home|of)\b|stay[- ]at[- ]home|homemaker|raising (?:a |my )?"
    r"(?:family|child)|travel(?:l?ing|s)?(?=$|\s+(?:in|around|through|across|abroad|and|to)\b)|unemployed|job ?seek|"
    r"looking for work|"
    r"elternzeit|mutterschutz|babypause|familienpause|kindererziehung|pflege (?:von|eines|einer|meiner|der)\b|"
    r"arbeit(?:s)?such|arbeitslos|berufliche neuorientierung|weltreise|auszeit|congé (?:parental|maternité|sabbatique)|"
    r"(?:pause|interruption) (?:parentale|familiale|professionnelle)|recherche d'emploi|excedencia|cuidado de\b|"
    r"baja (?:maternal|por maternidad)|año sabático|congedo (?:di maternità|parentale)|"
    r"maternità|licença (?:de )?maternidade|"
    r"zwangerschapsverlof|ouderschapsverlof|wereldreis|urlop (?:macierzyński|wychowawczy|rodzicielski)|föräldraledig|"
    r"barselsorlov|foreldrepermisjon|mateřská|rodičovská|doğum izni|декретн|отпуск по уходу|concediu)",
    re.IGNORECASE,
)


def is_break(text: str) -> bool:
    """Whether what stands in a title's place tells of a time without work: parental leave, caring, travelling."""
    return bool(_BREAK.match(text.strip())) and not vocabulary.organisation_score(text) >= 1


def names_nobody(text: str) -> bool:
    """Whether what stands in a title's place says that there was no employer."""
    return is_break(text) or vocabulary.on_own_account(text)
