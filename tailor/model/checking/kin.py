"""Words of one root in languages other than English: "verhandelt" and "Verhandlung", "ahorré" and "ahorro".

`stems` is made for English; here a word is cut by the endings of its own language, and two words are kin when a root
of four letters or more is left of both. Languages that make one word of two are taken apart: "Kundenanfragen" is said
by "Anfragen von Kunden". Good for hearing the same line in other words; names and figures are not compared by it.
"""

from collections.abc import Iterator
from functools import lru_cache

from tailor.model.checking.languages import lemmas
from tailor.model.checking.stems import fold, listed

_SHORTEST = 4
_GERMANIC = (
    "e en er es em n s t st te ten tes ter tet et ete eten ern ert erte erten eln elt elte elten ler lers lung "
    "lungen rung rungen ung ungen ungs er ers erin innen in iert ierte ierten ierend ieren ierung ierungen ation "
    "ationen ktion ktionen ition itionen tion tionen end ende enden lich liche lichen licher isch ische ischen "
    "keit heit schaft"
)
_ENDINGS = {
    "de": _GERMANIC,
    "nl": "e en n s t d de te den ten ing ingen er ers eren erde erd eerd eerde eert eer atie aties end ende lijk "
    "lijke baar heid sel ster",
    "sv": "a ar or er n en et na arna erna s de ade at ad ande ende ning ningar ningen are",
    "da": "e er en et ne erne s de ede te t ende ning ninger ningen ere",
    "no": "e er en et ne ene s de te t ende ing inger ingen ere a et",
    "pl": "a e y i o u ow om ami ach em ie owi ej ego emu ych ym ymi ą ę ac ał ała ałem ałam ali ały ił iła iłem iłam "
    "ili ic ec yc owac ował owała owałem owałam owanie owania owaniu owaniem anie ania aniu aniem enie enia eniu eniem "
    "cie cia ciu cja cji cje acja acji acje owy owa owe owych ny na ne nych nego nej iem iam am uje uja ujac",
    "cs": "a e i y o u ou em um ech ich ach ami emi im ym ho mu oval ovala ovat ovani ani eni anim enim al ala at it "
    "il ila et el ela uji uje ujici ce ci cich ny na ne ni nych neho ych eho ost osti stvi",
    "ru": "а ы и у е о ои ом ов ев ам ами ах ая ое ые ыи ии ого ему ому ых их ыми ими ать ал ала али ять ял яла ить ил "
    "ила или еть ел ела ение ения ении ением ание ания ании анием овать овал овала ция ции цию циеи ка ки ку кои ныи "
    "ная ное ные ных ного нои ость ости ю я ь ем ет ют ует ую",
    "uk": "а и і у е о ою ом ів ам ами ах ии ого ому их ими ати ав ала али яти яв яла ити ив ила или іти ення енні "
    "енням ання анні анням ування уванні увати ував увала ція ції цію ка ки ку кою нии на не ні них ного ної ість ості "
    "ю я ь ем є ють ує",
    "tr": "lar ler ları leri larin lerin i ı u a e da de dan den ta te in ın nin nın un im ım dim dım tim tım dum tum "
    "ini ını unu sini sını sunu inin ının ma me mak mek masi ması mesi masını mesini si sı su yi yı yu li lı "
    "lik lık luk ci cı rak rek ip ıp up",
    "fr": "ique iques isation iser ise "
    "e es s x er ez ent ant ante ants ai ais ait aient a ee ees ation ations ition itions tion tions sion sions "
    "ment ments ement ements issement issements age ages eur eurs euse euses rice rices ure ures ir it ie is isse "
    "issant ances ance ence al ale aux ales if ive ifs ives ateur ateurs atrice aire aires i u ue us ues erie eries",
    "es": "ico ica icos icas izacion izar izado izo "
    "o a os as e es ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban ia ian aste amos emos "
    "cion ciones acion aciones icion iciones sion siones miento mientos amiento amientos imiento imientos or ora "
    "ores oras ador adora adores encia ancia al ales able ivo iva io aron ieron i ura uras ion iones mente",
    "it": "ico ica ici iche izzazione izzare izzato "
    "o a i e are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo avo eva zione zioni "
    "azione azioni izione izioni sione sioni mento menti amento amenti imento imenti tore trice tori atore atrice "
    "tura ture ale ali ivo iva anza enza ai ei ii io ia",
    "pt": "ico ica icos icas izacao izar izado "
    "o a os as e es ar er ir ado ada ados adas ido ida idos idas ando endo indo ava avam ia ei i ou eu iu "
    "cao coes acao acoes icao icoes sao soes mento mentos amento amentos imento imentos or ora ores oras ador "
    "adora agem agens encia ancia al ais avel ivo iva io",
}
#: Of languages without a list of their own: any ending so long.
_ANY_ENDING, _LONGER_ROOT = 4, 5
#: Korean is compared by the letters of its syllables.
_ANY_ENDING_OF = {"ko": 8}
#: What German and Dutch put before a participle, and what may part from a verb and stand before that.
_PARTED = listed(
    "ab an auf aus bei durch ein fest her hin mit nach um vor weg weiter zu zuruck zusammen af in op uit toe over"
)
_COMPOUNDING = frozenset(listed("de nl sv da no fi"))
_LINKS = ("", "s", "n", "en", "es", "er", "e")


@lru_cache(maxsize=16384)
def roots(low: str, language: str) -> frozenset[str]:
    """What may be the root of a folded word in a language (two letters), the word itself included."""
    found = {low}
    for form in (*_without_participle(low, language), *lemmas(low, language)):
        found.add(form)
        if endings := _listed(language):
            found |= {form[: -len(e)] for e in endings if form.endswith(e) and len(form) - len(e) >= _SHORTEST}
        else:
            most = _ANY_ENDING_OF.get(language, _ANY_ENDING)
            found |= {form[:-n] for n in range(1, most + 1) if len(form) - n >= _LONGER_ROOT}
    if language in ("es", "fr", "it", "pt"):
        found |= {
            root[: -len(a)] + b for root in found for a, b in _SPELT if root.endswith(a) and len(root) > _SHORTEST
        }
    return frozenset(found)


#: One sound before different endings: "organizar, organicé", "pagar, pagué", "dirigir, dirijo".
_SPELT = (("c", "z"), ("qu", "c"), ("gu", "g"), ("j", "g"), ("ch", "c"), ("gh", "g"), ("ge", "g"),
    ("ct", "c"), ("cc", "c"), ("ig", "ec"), ("ig", "ac"),
)  # fmt: skip


@lru_cache(maxsize=32)
def _listed(language: str) -> tuple[str, ...]:
    return tuple(fold(ending) for ending in listed(_ENDINGS.get(language, "")))


def _without_participle(low: str, language: str) -> Iterator[str]:
    """The word, and without the "ge" of its participle or a "zu": "gepflegt", "eingeführt", "abzulösen"."""
    yield low
    if language not in ("de", "nl"):
        return
    if low.startswith("ge") and len(low) > 6:
        yield low[2:]
    for parted in _PARTED:
        if low.startswith((f"{parted}ge", f"{parted}zu")) and len(low) > len(parted) + 6:
            yield parted + low[len(parted) + 2 :]


#: Languages whose verbs part with what stands before them.
_PARTING = frozenset(listed("de nl sv da no"))
_NORDIC = frozenset(listed("upp ut in ner bort fram om op ud ind ned frem opp inn av til med"))


def parts_verbs(language: str) -> bool:
    """Whether a language's verbs part with what belongs to them: "setzte … um"."""
    return language in _PARTING


def is_particle(low: str, language: str) -> bool:
    """Whether a folded word may be what is parted from a verb."""
    return low in (_PARTED if language in ("de", "nl") else _NORDIC)


def compounds(language: str) -> bool:
    """Whether a language makes one word of two."""
    return language in _COMPOUNDING


@lru_cache(maxsize=16384)
def _long_roots(low: str, language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The roots of a word that are long enough to be found within another, and how they begin."""
    mine = tuple(r for r in roots(low, language) if len(r) >= _SHORTEST)
    return mine, frozenset(r[:_SHORTEST] for r in mine)


def within(low: str, evidence: str, language: str) -> bool:
    """Whether a word is a part of a longer one of the evidence: "Operationen" of "Hüftoperationen"."""
    mine, beginnings = _long_roots(low, language)
    if not any(beginning in evidence for beginning in beginnings):
        return False  # Most words are done with here.
    ends = roots(evidence, language)
    return any(
        len(evidence) >= len(root) + 3 and (evidence.startswith(root) or any(e.endswith(root) for e in ends))
        for root in mine
    )


def halves(low: str) -> Iterator[tuple[str, str]]:
    """The ways to cut a long word in two, without what joins the halves."""
    for cut in range(_SHORTEST, len(low) - _SHORTEST + 1):
        head, tail = low[:cut], low[cut:]
        for link in _LINKS:
            if head.endswith(link) and len(head) - len(link) >= _SHORTEST:
                yield head[: len(head) - len(link)], tail
