"""Verbs that are a claim by themselves, whatever they are done to: another word for doing it is none of them."""

from tailor.model.checking.concepts import meanings
from tailor.model.checking.stems import listed, stem

#: English ones, by their stems.
WEIGHTY = frozenset(
    map(
        stem,
        listed(
            "facilitate moderate issue negotiate approve authorise prescribe diagnose design architect invent "
            "patent found win sell hire recruit "
            "dismiss train teach mentor coach audit certify represent chair advise consult "
            "forecast budget pitch publish "
            "translate program code automate optimise transform revolutionise pioneer exceed "
            "repair operate weld install "
            "deploy migrate integrate launch eliminate resolve improve increase reduce "
            "save grow double secure "
            "rebuild rewrite redesign modernise scale expand supervise delegate present "
            "accelerate streamline strengthen "
            "restructure overhaul establish introduce build develop create implement engineer "
            "fund raise invest acquire "
            "prevent solve fix close treat "
            " operate fly drive decide determine price cost estimate interview promote market "
            "research evaluate test debug configure customise model simulate calibrate inspect "
            "commission litigate settle "
            "defend prosecute argue counsel lecture edit film photograph invest merge guarantee "
            "sign outperform surpass "
            "triage discharge admit calculate lay medicate vaccinate immunise sedate arrest sentence adjudicate "
            "arbitrate mediate judge referee "
            "deputise deputize beat conceive devise inject write draft rescue consolidate refer reject evict "
            "reimburse compensate praise commend applaud"
        ),
    )
)

#: Those of other languages, and the nouns of doing that go with them, by their beginnings …
_ABROAD = listed(
    "dupli triplic dobr raddopp doubl verdopp verantw negoci negoz verhand onderhand format formac formaz schulung "
    "schult ausbild diagnos vent vend verk "
    "concep conc entwick entwarf konstru constru proyect progett projet reduc reduz ridu riduz senk verring "
    "vermind verlag augment aument steiger erhoh verhog amelior mejor miglior melhor verbess verbet program "
    "elabor erarbeit operat "
    "operac behand direc direz leitung fuhrung pilot coord koord gestion gest manag supervi creat "
    "creac creaz criac develop desarr svilup desenv ontwik genehm autor approb prescri verschr repar montage "
    "montaje install instal implement introd einfuhr invoer recrut reclut contrat einstell traduc traduz "
    "ubersetz trad audit certif zertif aufbau aufgebaut einricht eingericht"
)
#: … and by what they mean.
_MEANINGS = frozenset(
    listed(
        "lead manage found develop introduce migrate reduce increase improve halve train advise sell recruit negotiate "
        "translate"
    )
)


def weighs_abroad(low: str, language: str) -> bool:
    """Whether a folded word of a language other than English (two letters) is such a verb, or the noun for it."""
    if language == "en":
        return False
    means = meanings(low, language)
    return low.startswith(_ABROAD) or (bool(means) and means <= _MEANINGS)
