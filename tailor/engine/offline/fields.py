"""Whether a degree is of the field that is asked for: a degree in law shows none in nursing."""

import re
from collections.abc import Iterable

from tailor.engine.offline.words import content
from tailor.model.folding import fold


def _listed(roots: str) -> frozenset[str]:
    return frozenset(roots.split())


#: So many letters of a word are its root: "commerce" and "commerciales" share it.
_ROOT = 6
#: The kind of a degree, of which the field is no part: "Bachelor of Science in Nursing".
_KIND = re.compile(
    r"\b(?:bachelor|master|associate|doctor)(?:['’]?s)?(?:\s+degree)?\s+of\s+(?:applied\s+)?(?:science|arts)\b", re.I
)
#: What is said around a field in a wish, by roots.
_AROUND = _listed(
    """
degree bachel master associ doctor diplom licen licenc studiu abschl abgesc hochsc univer colleg fachho fachri gradua
underg postgr higher accred recogn requir prefer essent desira releva relate field subjec discip area equiva
simila compar vergle ahnlic verwan einsch ausbil oder level minimu least qualif experi combin honour hons upper second
first class strong good advanc plus advant technic quanti techni numera similar titul titula grado licenci laurea diplo
formac format niveau bac master mastere ecole superi compet schoo school vocati train traini complet finish current
foundat founda nvq btec hnd hnc ged gcse leavin study werk denkni hbo mbo vwo havo phd msc bsc meng beng other
another any such suitab approp
"""
)
#: What stands in the names of many fields and tells none apart: alone, it is the field.
_GENERAL = _listed(
    "scienc studie techno engine manage admini design applie system arts human wissen cienci scienz ingeni"
)
#: A word for many fields, and those that it takes in.
_WIDE = {
    "stem": _listed("mathem physic chemis biolog engine comput inform softwa statis scienc techno electr mechan data"),
    "life": _listed("biolog bioche biomed zoolog ecolog genet geneti microb pharma"),
    "humani": _listed("histor philos litera englis langua lingui classi theolo"),
    "social": _listed("psycho sociol politi econom anthro geogra crimin"),
    "kaufma": _listed("kauffr kaufle busine betrie bwl commer econom accoun bankfa verwal handel"),
    "handwe": _listed(
        "tischl schrei zimmer zimmen maurer elektr maler metall mechan mechat instal anlage dachde schlos schwei "
        "backer fleisc kondit friseu klempn spengl glaser fliese stucka parket bauer"
    ),
    "padago": _listed("erzieh heilpa sozial kinder"),
    "gastro": _listed("koch kochin hotelf restau fachma kondit backer"),
    "pflege": _listed("altenp gesund kinder krank"),
    "health": _listed("nursin midwif physio occupa parame medici pharma dental radiog nutrit"),
}
#: One field, whatever it is called and in whatever language.
_SAME = tuple(
    _listed(group)
    for group in (
        "comput inform softwa it cs datenv", "law legal jura jurist recht rechts droit derech juridi",
        "nursin pflege infirm enferm", "educat teachi pedago paedag padago lehram educac",
        "accoun rechnu compta contab", "kaufma kauffr kaufle",
        "busine betrie bwl commer empres", "mechan maschi meccan mecani",
        "electr elektr elettr",
        "econom volksw vwl okonom", "mathem matema", "social sozial", "financ finanz", "medici medizi",
        "civil bauing bauwes", "chemis chemie chimie chimic quimic", "physic physik physiq fisica",
        "agricu landwi agrono agrar",
        "psycho psicol", "biolog", "market mercad", "histor geschi", "archit",
    )
)  # fmt: skip
#: Fields that are related, where a wish takes those as well.
_RELATED = tuple(
    _listed(group)
    for group in (
        "comput inform softwa it cs data web cyber networ progra machin artifi mathem electr",
        "mathem statis physic econom data comput operat actuar quanti financ engine",
        "engine ingeni mechan maschi electr elektr civil chemic mechat aerosp automa materi struct manufa physic",
        "biolog chemis physic bioche biomed enviro geolog pharma life natura zoolog ecolog",
        "busine betrie bwl commer manage admini econom financ accoun market logist supply hospit touris human gestio",
        "nursin pflege midwif physio occupa parame health medici pharma biomed infirm enferm dental radiog nutrit",
        "social sozial psycho sociol counse youth commun crimin educat",
        "educat teachi pedago childh psycho",
        "design graphi illust fine visual archit interi animat media fashio produc multim",
        "englis histor philos litera lingui journa commun langua politi intern media public",
        "law legal jura jurist recht crimin", "agricu agrono hortic forest animal veteri enviro landwi ecolog",
    )
)  # fmt: skip
#: What a German trade is called by behind what it deals with: "Industriekaufmann", "Altenpflegerin".
_TRADE = re.compile(
    r"(?<=\w{3})(?:kauf(?:mann|frau|leute)|mechatron|mechanik|elektron|elektrik|pfleg|schlosser|bauer(?=in|$)|logist|"
    r"informat|erzieh)\w*"
)
_OR_RELATED = re.compile(
    r"\b(?:related|relevant|similar|equivalent|comparable|vergleichbar\w*|ähnlich\w*|verwandt\w*|équivalent\w*|"
    r"similaires?|connexes?|afín|afines|relacionad\w+|equivalente\w*|simil[ei]|affin[ei])\b",
    re.I,
)
_CHOICE = re.compile(r"\s*(?:[,;/]|\b(?:or|oder|ou|o|od\.|and|und|et|y|e)\b)\s*", re.I)


def _roots(text: str) -> frozenset[str]:
    words = [fold(word) for word in content(_KIND.sub(" ", text))]
    parts = (found[0] for word in words for found in _TRADE.finditer(word))
    return frozenset(
        root for word in (*words, *parts) if (root := word[:_ROOT]) not in _AROUND and any(map(str.isalpha, word))
    )


def _share(groups: Iterable[frozenset[str]], one: frozenset[str], two: frozenset[str]) -> bool:
    return any(group & one and group & two for group in groups)


def any_will_do(asked: str) -> bool:
    """Whether a degree of any field is asked for."""
    return not any(_roots(part) for part in _CHOICE.split(asked))


def is_of(asked: str, told: str) -> bool:
    """Whether a degree as it is `told` is of a field that is `asked` for; any is where none is named."""
    choices = [roots for part in _CHOICE.split(asked) if (roots := _roots(part))]
    held = _roots(told)
    if not choices:
        return True
    if any(_fits(roots, held) for roots in choices):
        return True
    related = _OR_RELATED.search(asked) is not None
    return related and any(_share(_RELATED, roots, held) for roots in choices)


def _fits(wanted: frozenset[str], held: frozenset[str]) -> bool:
    special = wanted - _GENERAL
    own = special or wanted
    wide = any(_WIDE.get(root, frozenset()) & held for root in own)
    return wide or bool(own & held) or _share(_SAME, own, held)
