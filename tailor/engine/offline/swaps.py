"""Which words are to give way to which: "change … to …", "… instead of …", with quotation marks or without."""

import re
from typing import Final

from tailor.engine.offline import commands

#: "Say learning designer instead of teacher", "change the profile to read … rather than …".
_WANTED: Final = (
    re.compile(
        rf"{commands.PLEASE}(?:(?:change|make|have|let|get)\s+(?:the\s+|my\s+|it\s*)?[\w ]{{0,30}}?\s*(?:to\s+)?)?"
        r"(?:say|read|write|put|use)\s+[\"“]?(?P<new>\S.{0,80}?)[\"”]?\s+(?:instead of|rather than|in place of)\s+"
        r"[\"“]?(?P<old>\S.{0,80}?)[\"”]?[\s.!]*$",
        re.I,
    ),
    # "Mach aus Sachbearbeiter bitte Einkäufer", "schreib Einkäufer statt Sachbearbeiter".
    re.compile(
        rf"{commands.PLEASE}mach\w*\s+aus\s+[\"„]?(?P<old>\S.{{0,80}}?)[\"“]?\s+(?:(?:bitte|lieber|ein\w*)\s+)+"
        r"[\"„]?(?P<new>[^\W\d_a-zäöüß].{0,80}?)[\"“]?[\s.!]*$",
    ),
    re.compile(
        rf"{commands.PLEASE}(?:schreib\w*|sag\w*|nimm|setz\w*)\s+(?:(?:da|dort|"
        rf"bitte)\s+)*[\"„]?(?P<new>\S.{{0,80}}?)[\"“]?\s+"
        r"(?:statt|anstatt|anstelle von)\s+[\"„]?(?P<old>\S.{0,80}?)[\"“]?[\s.!]*$",
        re.I,
    ),
    # With quotation marks in any language, in English without.
    re.compile(
        # Whether it ends as it must is asked once, and not behind each "to" with a quotation mark.
        r"(?=.*[\"”“»«]\s*\.?$)"
        rf"{commands.PLEASE}(?:change|replace|rename|rewrite|änder\w*|ersetz\w*|remplace[rz]?|change[rz]?|cambia|"
        rf"cambie|"
        r"sustituye|"
        r"sostituisci|muda|mude|troca|troque|substitui|substitua|verander|wijzig|vervang|zmień|zamień|zastąp|ändra|"
        r"byt(?: ut)?|"
        r"ændr|erstat|skift|endre|erstatt|bytt(?: ut)?|změň\w*|nahraď\w*)\s+[\"“”„«»']?\s*(?P<old>.+?)\s*[\"”“»«']?\s+"
        r"(?:to|with|by|into|in|durch|zu|par|por|a|con|para|naar|door|na|przez|till|mot|til|med|za)\s+"
        r"[\"“”„«»]\s*(?P<new>.+?)\s*[\"”“»«]\s*\.?$|"
        r"^(?:please )?(?:change|replace|rename)\s+(?P<old2>.+?)\s+(?:to|with|into)\s+(?P<new2>[^?]+?)\.?$",
        re.I | re.S,
    ),
    # "Cambia 40 clientes por 45", "verander kassa in kassabeheer": without quotation marks.
    re.compile(
        rf"{commands.PLEASE}(?:"
        r"(?:änder\w*|ersetz\w*)\s+(?P<old_de>\S.{0,80}?)\s+(?:in|durch|zu)\s+(?P<new_de>\S.{0,80}?)|"
        r"(?:remplace[rz]?|change[rz]?)\s+(?P<old_fr>\S.{0,80}?)\s+par\s+(?P<new_fr>\S.{0,80}?)|"
        r"(?:cambi[ae]|sustitu(?:ye|ya)|troc(?:a|ue)|"
        r"substitu[ai])\s+(?P<old_es>\S.{0,80}?)\s+por\s+(?P<new_es>\S.{0,80}?)|"
        r"(?:cambia|sostituisci)\s+(?P<old_it>\S.{0,80}?)\s+con\s+(?P<new_it>\S.{0,80}?)|"
        r"(?:verander|wijzig|vervang)\s+(?P<old_nl>\S.{0,80}?)\s+(?:in|door)\s+(?P<new_nl>\S.{0,80}?)|"
        r"(?:mud[ae]|troc[ae]|altera|substitui)\s+(?P<old_pt>\S.{0,80}?)\s+para\s+(?P<new_pt>\S.{0,80}?)|"
        r"(?:zmień|zamień)\s+(?P<old_pl>\S.{0,80}?)\s+na\s+(?P<new_pl>\S.{0,80}?)|"
        r"(?:ändra|byt)\s+(?P<old_sv>\S.{0,80}?)\s+(?:till|mot)\s+(?P<new_sv>\S.{0,80}?)|"
        r"(?:ændr|skift|endre|bytt)\s+(?P<old_da>\S.{0,80}?)\s+til\s+(?P<new_da>\S.{0,80}?)|"
        r"(?:změň|nahraď)\s+(?P<old_cs>\S.{0,80}?)\s+(?:na|za)\s+(?P<new_cs>\S.{0,80}?)"
        r")(?:\s+(?:um|bitte|por favor|per favore|alsjeblieft))?[\s.!]*$",
        re.I,
    ),
)


#: That it is meant wherever it stands is no part of the new words.
_EVERYWHERE: Final = re.compile(
    r"(?<=\w)[\s,]+(?:everywhere|throughout|all over|in every line|überall|partout|en todas partes|ovunque|dappertutto|"
    r"em todo lado|overal|wszędzie|överallt|overalt|všude)[\s.!]*$",
    re.IGNORECASE,
)


def swap(said: str) -> tuple[str, str] | None:
    """The words that are to give way, and those that take their place; None where nothing of the kind is wanted."""
    for pattern in _WANTED:
        if found := pattern.match(said):
            named = {name: words for name, words in found.groupdict().items() if words}
            old, new = (
                next(words for name, words in named.items() if name.startswith(part)) for part in ("old", "new")
            )
            return old, _EVERYWHERE.sub("", new)
    return None
