"""Is a deed that is a trade's own told by the evidence? Who washed and dressed residents has not nursed them.

Another plain verb for what was done adds no claim; a verb that belongs to a trade, or to whom the law lets do it, does,
unless the evidence has a word of its family or one of those by which people tell it otherwise.
"""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.forms import bases
from tailor.model.checking.involvement import HELPING
from tailor.model.checking.lexicon import family, is_deed, is_person
from tailor.model.checking.phrased import tells_in_other_words
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import is_verb, opening
from tailor.model.checking.stems import listed
from tailor.model.checking.words import Word, is_function

_TEACHING = (
    "teach lesson class course tutor instruct lecture coach train show educate seminar workshop session explain "
    "demonstrate tuition lecturer professor"
)
_CHECKING = "check inspect examine review verify test assess survey audit monitor look+over look+at went+over walk"
#: The deeds, each with the words in their base form that tell of it beside those of its own family; "look+into" is
#: one followed by the other.
_DEEDS = {
    deed: tuple(tuple(word.split("+")) for word in listed(told))
    for deeds, told in {
        "nurse": "rn rgn rmn nurse nurses midwife",
        "audit": _CHECKING + " auditor compliance",
        "reconcile": "match balance tally agree cash rec recs square against compare bank ledger",
        "certify": "certificate sign issue accredit pass",
        "inspect appraise examine": _CHECKING + " value valuation price appraisal see saw read study consult valuer "
        "measure cmm",
        "value": "valuation valuer appraise appraisal price estimate",
        "survey": _CHECKING + " measure map count poll interview ask questionnaire surveyor level record dive",
        "assess evaluate": _CHECKING + " mark grade judge measure rate appraise triage observe screen visit interview "
        "estimate value compare decide assessor evaluation assessment score moderate analyse see saw calculate "
        "trial weigh sign+off",
        "teach tutor instruct train": _TEACHING + " mentor induct induction guide onboard ropes buddy help "
        "break+in broke+in bring+up brought+up through induction",
        "lecture": "talk seminar teach taught lecturer",
        "investigate": "look+into looked+into examine enquire inquire research trace detective follow study probe find "
        "enquiry inquiry query chase check review explore root+cause police",
        "analyse analyze": _CHECKING.replace(" survey", "")
        + " analysis analyst assay run ran study work+out measure model compare break+down "
        "broke+down calculate look interpret evaluate track sql spreadsheet pivot read count research statistics plot "
        "explore query find test gc hplc",
        "weld": "mig tig mma arc stick join fuse fabricate weld welder coded",
        "solder": "solder solderer",
        "wire rewire": "cable socket circuit connect electric electrician electrical electrics light",
        "erect": "put+up build assemble raise set+up install construct scaffolder make fit",
        "cook": "chef make prepare grill fry fryer bake roast menu meal cookery food",
        "dispense": "pharmacist pharmacy fill give+out prescription make+up serve hand+out",
        "vaccinate immunise inoculate": "vaccine jab inject vaccination immunisation flu+clinic",
        "service": "maintain maintenance repair mend fix overhaul look+after check mechanic engineer tune oil serve "
        "handle deal account",
        "catalogue": "catalog index classify list record librarian koha marc inventory log archive enter "
        "dewey describe",
        "rehabilitate": "rehab physio physiotherapist therapy therapist recover recovery exercise",
        "sterilise disinfect": "autoclave sanitise decontaminate sterile wash+down steriliser disinfect",
        "underwrite": "risk price underwriter underwriting",
        "counsel": "therapy therapist advise advice guide guidance listen talk counsellor psychotherapy",
        "arrest": "detain apprehend constable",
        "mediate arbitrate adjudicate": "dispute decide judge rule hear heard determine conciliate mediator settle",
        "intubate cannulate catheterise suture": "tube cannula catheter stitch line airway",
        "resuscitate": "cpr revive resuscitation",
        "embalm": "embalmer",
        "euthanise": "put+down put+to+sleep euthanasia",
        "inseminate": "ai insemination",
        "slaughter": "kill abattoir slaughterman",
        "shear": "clip sheep shearer",
        "fell": "cut+down take+down took+down cut fell tree",
        "plaster": "skim plasterer render two-coat float",
        "glaze": "glass window glazier pane",
        "thatch": "roof thatcher",
        "upholster": "cover upholsterer upholstery",
        "engrave etch": "engraver cut carve engraving",
        "tattoo": "tattooist ink",
        "forge": "hammer blacksmith smith farrier iron",
        "machine mill": "cnc lathe turn mill machinist cut grind drill",
        "excavate": "dig dug excavator trench digger",
        "choreograph": "dance choreographer choreography",
        "interrogate": "interview question",
        "invigilate": "exam invigilator watch",
        "prosecute": "prosecutor prosecution",
        "litigate": "court sue litigation claim proceedings litigator trial case",
        "notarise": "notary",
        "fingerprint": "print prints",
        "anaesthetise sedate": "anaesthetic anaesthetist sedation",
        "x-ray xray": "radiograph radiographer imaging",
    }.items()
    for deed in listed(deeds)
}
#: What a trade is named for without having done it: "Teaching Assistant", "kept training files".
_BESIDE = frozenset(
    listed(
        "assistant assistants aide aides helper helpers receptionist secretary clerk administrator mate porter "
        "files file record records room rooms rota diary"
    )
)


def trades(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The verbs of a trade in a text that no passage tells of; `taken` are words with a finding already."""
    if not case.language.startswith("en"):
        return
    for part in case.parts:
        index = opening(case.reading, part)
        word = case.reading.words[index]
        deed = next((d for d in bases(word.low) if d in _DEEDS), None)
        if deed is None or part.tail or index in taken or index in case.excused:
            continue
        if (
            not _is_done(word, deed)
            or _describes(case.reading, index)
            or any(w.low in HELPING for w in case.reading.words[max(0, index - 3) : index])
        ):
            continue
        if not any(
            _tells(s.reading, deed) or tells_in_other_words(word.stem, s)
            for s in (case.bound if case.single else case.sources)
        ):
            yield Finding("scope", word.start, word.end, "soft", None)


def _is_done(word: Word, deed: str) -> bool:
    """Whether a word is the verb, and not a noun of the same form: "surveys", "a nurse"."""
    return is_verb(word) or (is_deed(word.low) if word.low in (deed, f"{deed}s") else True)


def _describes(reading: Reading, index: int) -> bool:
    """Whether a verb of that form says what something is like, or was done by others: "Certified in", "valued at"."""
    if index + 1 >= len(reading.words):
        return True
    after = reading.words[index + 1]
    if after.low in _BEHIND or (is_person(after.low) and not after.low.endswith("s")):
        return True
    return reading.words[index].low.endswith("ing") and not (is_function(after.low) or after.low[0].isdigit())


_BEHIND = frozenset(listed("in as at by to with from on"))


def _tells(evidence: Reading, deed: str) -> bool:
    """Whether a passage tells of a deed, and not only by the name of what stands beside it."""
    hidden = evidence.denied | evidence.by_others
    kin, words = family(deed), evidence.words
    for n, word in enumerate(words):
        behind = words[n + 1].low if n + 1 < len(words) else ""
        if n in hidden or behind in _BESIDE or (n and is_person(word.low) and words[n - 1].low in _ANOTHERS):
            continue  # "Washed pots for the chef"
        forms = bases(word.low)
        if not forms.isdisjoint(kin):
            return True
        for first, *rest in _DEEDS[deed]:
            if first in forms and (not rest or any(w.low == rest[0] for w in words[n + 1 : n + 1 + _NEAR])):
                return True
    return False


_ANOTHERS = frozenset(listed("a an the our for to with by from under"))
#: So many words behind a verb its particle may stand.
_NEAR = 4
