"""That something is to be said of the person: "write that I led the team", "skriv att jag ledde laget"."""

import re
from typing import Final

from tailor.engine.offline.please import PLEASE

#: "Write that I was employee of the month": what is told stands behind it.
_SAY: Final = re.compile(
    rf"{PLEASE}(?:say|write|put|mention|state)(?:\s+(?:down|in (?:it|there|my (?:cv|resume|résumé))))?(?:\s+that)?\s+"
    r"(?=I\b)",
    re.I,
)
#: "Skriv att jag ledde laget": in these languages a clause stands as it would by itself.
_SAY_ABROAD: Final = re.compile(
    rf"{PLEASE}(?:skriv|sätt|säg|nämn|ange|lägg till|sæt|sig|nævn|tilføj|angiv|sett|si|nevn|oppgi|legg til|før opp|"
    r"di[zg]a?|escrev[ae]|coloc[ae]|coloque|mete|mets|põe|ponha|bot[ae]|adicion[ae]|acrescent[ae]|écri[st]\w*|"
    r"ajoute[rz]?|dis|dites|pon(?:ga)?|escrib[ae]|añad[ae]|diga|di|scriv[ia]|metti|aggiung[ia]|napisz|dodaj|dopisz|"
    r"wpisz|powiedz|napiš\w*|přidej\w*|doplň\w*)\b(?: (?:in|inn|til|też|także|také|också|også|aí|aussi|también|anche|"
    r"também))*,?\s+(?:att|at|że|iż|že|que|qu(?=['’])|che)\b['’]?\s*(?:eu\s+|yo\s+|io\s+)?(?=\S+\s+\S)",
    re.I,
)
#: The same where the clause is turned: "zet erbij dat ik voorman was", "schreib, dass ich Meister war".
_SAY_TURNED: Final = re.compile(
    rf"{PLEASE}(?:schrijf|zet|vermeld|zeg|noem|voeg|schreib\w*|sag\w*|erwähn\w*|ergänz\w*|füg\w*)\b"
    r"(?: (?:er|erbij|erin|op|neer|toe|hinzu|dazu|rein|hinein|noch|auch|ook|maar|even|bitte))*,?\s+"
    r"(?:dat|dass|daß)\s+(?:ik|ich)\s+\S",
    re.I,
)


def told(said: str) -> str:
    """What a message bids to say, in its own words; empty where it bids no such thing."""
    found = _SAY.match(said) or _SAY_ABROAD.match(said)
    return said[found.end() :] if found else ""


def turned(said: str) -> bool:
    """Whether a message bids to say something of the person in a clause that is no sentence by itself."""
    return _SAY_TURNED.match(said) is not None
