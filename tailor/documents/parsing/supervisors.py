"""Under whom somebody worked, as it stands behind a title ("Research Assistant, advised by Vera Holm")."""

import re

#: The labels of whom somebody worked under, as a regular expression.
LABELS = (
    r"(?:advis[eo]r|supervisor|mentor|(?:principal )?investigator|instructor|encadrante?|orientadora?"
    r"|tutor)s?|pis?|betreuer(?:in(?:nen)?)?|tutorin(?:nen)?"
)
#: Under whom somebody worked, behind a title.
_UNDER = re.compile(
    r"(?i)(?:, ?| \(|^| (?=(?:with|under) (?:Dr|Prof)\b))"
    r"(?P<who>(?:(?:jointly |co-?)?(?:advised|supervised|mentored|managed|overseen|guided) by"
    rf"|(?:{LABELS})\s?:(?= )"
    r"|reporting (?:directly )?to|under the (?:supervision|guidance|direction) of|(?:under|with) (?:Dr|Prof)\b\.?"
    r"|unter (?:der )?(?:leitung|aufsicht) von|betreut (?:von|durch)|(?:encadrée?|supervisée?|dirigée?) par"
    r"|sous la (?:direction|supervision|responsabilité) d[e’']|bajo la (?:dirección|supervisión) de"
    r"|(?:dirigid|supervisad|supervisionad|orientad)[oa] p[oe][rl]o?|sob (?:a )?(?:orientação|supervisão) d[eoa]"
    r"|sotto la (?:guida|supervisione) d[ei]l?|supervisionat[oa] da|onder (?:leiding|begeleiding) van"
    r"|begeleid door|under (?:ledning|handledning|vejledning|veiledning) av|pod (?:kierunkiem|vedením)"
    r"|под руководством|під керівництвом)(?:\b|(?<=:))[^|]{2,90})$"
)


def apart(text: str) -> tuple[str, str]:
    """A title without what is said of whom somebody worked under, and that."""
    found = _UNDER.search(text)
    return (text[: found.start()], found["who"].removesuffix(")")) if found else (text, "")
