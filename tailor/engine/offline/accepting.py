"""That all that waits is accepted at once: "ok, I accept everything", "alles übernehmen", "tout accepter".

Words are told apart one by one, so that it is all one in which order a language puts them.
"""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import explaining
from tailor.engine.offline.commands import ALL
from tailor.model.sayings import speech

_ACCEPT: Final = re.compile(
    r"accept(?:ed|ing)?|approved?|agree[d]?|keep|take|yes|happy|pleased|übernehm\w*|übernimm\w*|annehmen|"
    r"akzeptier\w*|nehmen?|nimm|"
    r"einverstanden|behalt\w*|zustimm\w*|stimme|ja|accepte[rz]?|valide[rz]?|garde[rz]?|prends|prenez|oui|d['’]accord|"
    r"acepto|aceptar|ac[eé]pt[ae](?:l[oa]s?)?|confirm[ao]|sí|vale|accett[oai]\w*|confermo|sì|aceit[oae]\w*|sim|"
    r"accepteer|"
    r"aanvaard|akkoord|neem|(?:za)?akceptuj\w*|hyväksy\w*|kelpuuta|przyjm\w+|zgadzam|zatwierdź|zatwierdzam|tak|acceptera\w*|godkänn\w*|godtar?|"
    r"godkend\w*|accepterer?|godkjenn\w*|aksepterer?|přij\w+|souhlas\w*|ano",
    re.IGNORECASE,
)
_CHANGES: Final = re.compile(
    r"changes|edits|suggestions|proposals|änderungen|vorschläge|modifications|changements|propositions|cambios|"
    r"propuestas|modifiche|proposte|alterações|mudanças|propostas|wijzigingen|voorstellen|zmian[yę]?|propozycje|"
    r"ändringar(?:na)?|förslag(?:en)?|ændringer(?:ne)?|endringer(?:ne)?|forslag(?:ene)?|změny|návrhy",
    re.IGNORECASE,
)
#: What may stand around it.
_AROUND: Final = frozenset(
    """
    ok okay great good fine perfect looks look it's its that's this is am i i'm i'll we'll we do please just then
    with of the your my them those these so thanks and now well lovely brilliant sure to it both as they are every
    ich es das ist sieht gut aus passt so ok bitte die deine ihre so an mit zu dann bin dem
    je j'accepte c'est bon bien parfait les tes vos le ça suis avec à s'il vous te plaît
    yo está bien bueno perfecto los tus sus el de con por favor estoy lo que
    va bene perfetto le tue sue i con per favore sono d'accordo il
    está bem perfeito as tuas suas os com por estou de o
    ik het ziet er goed uit de je uw ermee met alsjeblieft ben
    dobrze się na z to jest wygląda proszę
    jag det ser bra ut dina de är med jeg ser godt ud ut dine er
    je to dobré dobře se vším s prosím já
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_WORD: Final = re.compile(r"d['’]accord|[^\W\d_]+(?:['’][^\W\d_]+)?")
_MOST_WORDS: Final = 14


_ALONE: Final = re.compile(
    r"\W*(?:(?:ok(?:ay)?|yes),? )?(?:I accept|I approve|I agree|accepted|approved?|ich akzeptiere|angenommen|"
    r"j['’]accepte|"
    r"acepto|accetto|aceito|akkoord|akceptuję|jag accepterar|jeg accepterer|jeg godtar|přijímám)\W*",
    re.IGNORECASE,
)


def asked(said: str) -> bool:
    """Whether a message accepts all that was changed, or offered, and says no more."""
    words = [word.replace("’", "'") for word in _WORD.findall(said)]
    if _ALONE.fullmatch(said):
        return True
    if not 1 < len(words) <= _MOST_WORDS or said.rstrip().endswith("?"):
        return False
    accepts = [word for word in words if _ACCEPT.fullmatch(word) or word.casefold().startswith("j'accept")]
    whole = [word for word in words if ALL.fullmatch(word) or _CHANGES.fullmatch(word)]
    around = (word for word in words if word not in accepts and word not in whole)
    return bool(accepts and whole) and all(word.casefold() in _AROUND for word in around)


def reply(brief: Brief) -> ChatReply:
    """What waited for the person is accepted; where nothing does, that what was changed stands already."""
    words = speech(brief.language)
    waiting = [c for c in brief.changes if c.status == "proposed"]
    if not waiting:
        standing = any(c.status == "accepted" for c in brief.changes)
        return ChatReply(text=words.nothing_waits if standing else words.nothing_changed)
    lines = (f"• {explaining.told(brief, change)}" for change in waiting)
    return ChatReply(text="\n".join((words.accepted, *lines)), accepted=tuple(c.id for c in waiting))
