"""People of a kind that a wish is for: who led a shop's staff has not worked with the young or the old."""

import re

#: Each kind as it is asked for, and the words by which a line tells of such people.
_KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        (
            r"\byoung (?:people|persons?|adults|offenders)\b|\byouths?\b|\bteenagers?\b|\bjugendliche\w*|"
            r"\bjunge\w* menschen\b|\bles jeunes\b|\bpersonnes jeunes\b|\b(?:jóvenes|giovani|jovens|jongeren)\b",
            r"young|youth|teen|adolesc|child|kids?\b|pupil|student|junior|apprentic|trainee|intern\b|scout|cadet|"
            r"school|boys?\b|girls?\b|famil|nurser|camp|jung|jugend|kind|schüler|auszubild|azubi|lehrling|jeune|enfant|"
            r"élève|apprenti|ados?\b|jóven|joven|niñ|alumn|giovan|ragazz|bambin|criança|alun|jonge|kinder|leerling|"
            r"młod|dzieci|ung|barn|elev",
        ),
        (
            r"\b(?:older|elderly|aged) (?:people|persons?|adults|residents|patients)\b|\bthe elderly\b|"
            r"\b(?:ältere|alte)\w* menschen\b|\bsenior\w+\b|\bpersonnes âgées\b|\bpersonas mayores\b|"
            r"\bpersone anziane\b|\banziani\b|\bidosos\b|\bouderen\b",
            r"old|elder|aged|ageing|senior|geriatr|dementia|alzheimer|resident|pension|retire|nursing|care\b|carer|"
            r"hospice|palliat|ward|patient|alt|ält|demen|pfleg|bewohn|âgé|ehpad|démence|résident|mayor|ancian|gerontol|"
            r"anzian|rsa\b|idos|ouder|bejaard|starsz|äldre|ældre|eldre",
        ),
        (
            r"\bdisabled (?:people|persons?|adults|children)\b|\b(?:people|persons|adults|children|"
            r"individuals) with (?:\w+ )*(?:disabilit|needs|autis|difficult)\w*|\bmenschen mit behinderung\w*|"
            r"\bpersonnes (?:handicapées|en situation de handicap)\b|\bpersonas con discapacidad\b|"
            r"\bpersone (?:con disabilità|disabili)\b",
            r"disab|impair|special|sen\b|send\b|needs|autis|adhd|down|learning|difficult|support|care\b|carer|"
            r"rehab|wheelchair|behinder|inklusi|förder|heilerzieh|handicap|discap|disabil|deficien|niepełnospr",
        ),
        (
            r"\b(?:vulnerable|homeless) (?:people|persons?|adults|children|groups|clients)\b",
            r"vulnerab|homeless|safeguard|risk|refug|asylum|addict|substance|victim|abuse|disab|dementia|mental|care\b|"
            r"carer|support|shelter|hostel|outreach|child|elder|older|patient|resident|crisis|prison|probation",
        ),
    )
)


def of_that_kind(wish: str, line: str) -> bool:
    """Whether a line tells of the people that a wish is for, where it is for those of one kind."""
    told = [told for asked, told in _KINDS if asked.search(wish)]
    return not told or any(each.search(line) for each in told)
