"""The words for positions and levels, in the languages that résumés come in."""

import re

from tailor.model.checking.stems import listed

#: Levels of seniority; a higher one is never inferred from a lower one.
LEVELS = {
    "intern": 0, "trainee": 0, "apprentice": 0, "praktikant": 0, "stagiaire": 0, "becario": 0,
    "junior": 1, "graduate": 1, "assistant": 1, "entry": 1,
    "associate": 2, "mid": 2, "deputy": 3,
    "senior": 3, "sr": 3, "experienced": 2,
    "lead": 4, "staff": 0, "charge": 4, "supervisor": 4, "foreman": 4, "leiter": 4, "teamleiter": 4,
    "principal": 5, "manager": 5, "chief": 6, "head": 6, "director": 6, "leiterin": 4, "jefe": 5, "jefa": 5,
    "encargada": 4, "cheffe": 5, "directora": 6, "directeur": 6,
    "directrice": 6, "responsable": 5, "vp": 7, "president": 7, "vice": 7, "executive": 5, "ceo": 8, "cto": 8,
    "cfo": 8, "coo": 8, "cio": 8, "cmo": 8, "ciso": 8, "founder": 8, "cofounder": 8, "partner": 6, "owner": 6,
    "geschaftsfuhrer": 8, "gerente": 5, "encargado": 4, "chef": 0, "expert": 4, "specialist": 0, "master": 0,
}  # fmt: skip
STRICT = {
    "junior", "senior", "sr", "lead", "principal", "chief", "head", "director", "vp", "president", "deputy", "manager",
    "supervisor", "foreman", "ceo", "cto", "cfo", "coo", "cio", "cmo", "ciso", "founder", "cofounder", "owner",
    "leiter", "leiterin", "teamleiter", "geschaftsfuhrer", "directeur", "directrice", "jefe", "jefa", "encargado",
    "encargada", "directora",
    "cheffe", "gerente", "charge",
    "executive", "expert", "associate",
}  # fmt: skip
#: Positions that are called by one word or another.
SWAPS = (
    {"developer", "programmer", "engineer"},
    {"adviser", "advisor", "consultant"},
    {"representative", "rep", "reps"},
    {"chef", "cook"},
    {"lawyer", "solicitor", "attorney"},
    {"teacher", "tutor", "instructor", "lecturer"},
    {"driver", "operator"},
    {"carer", "assistant"},
    {"doctor", "physician"},
    {"seller", "salesperson", "salesman"},
)
NOUNS = frozenset(
    listed(
        "leader worker operative educator labourer cleaner porter guard handler inspector "
        "sister matron engineer developer programmer architect analyst scientist "
        "administrator manager director supervisor "
        "coordinator consultant specialist expert officer assistant associate executive representative "
        "advisor adviser agent accountant auditor controller bookkeeper economist actuary lawyer attorney "
        "solicitor paralegal barrister counsel nurse midwife doctor physician surgeon pharmacist dentist "
        "therapist physiotherapist psychologist radiographer paramedic carer teacher lecturer professor tutor "
        "instructor trainer librarian chef cook baker bartender barista waiter waitress sommelier "
        "receptionist concierge housekeeper electrician plumber mechanic technician welder carpenter joiner "
        "builder bricklayer foreman surveyor estimator driver operator picker packer planner buyer "
        "merchandiser designer illustrator photographer editor writer copywriter journalist producer "
        "translator interpreter recruiter secretary clerk cashier salesperson salesman seller lead head chief "
        "president founder owner partner researcher chemist biologist physicist statistician strategist "
        "marketer fundraiser scrum practitioner practicioner entwickler entwicklerin ingenieur ingenieurin "
        "leiter leiterin kaufmann kauffrau pfleger krankenpfleger lehrer lehrerin techniker berater beraterin "
        "developpeur developpeuse ingenieure chef directeur directrice comptable infirmier infirmiere "
        "enseignant technicien vendeur conseiller desarrollador desarrolladora ingeniero ingeniera gerente "
        "enfermero enfermera contable profesor profesora tecnico jefe jefa encargado encargada directora "
        "commander captain superintendent commissioner registrar headteacher "
        "detective constable sergeant negotiator broker trader underwriter adjuster gardener caretaker purser steward "
        "coordinador coordinadora coordinatrice coordinatore caposala responsable ausbilder "
        "ausbilderin supervisora cheffe vp ceo cto cfo coo cio cmo ciso"
    )
)
#: German makes one word of a position and what it is for: "Stationsleiter", "Küchenchefin".
_COMPOUND = re.compile(
    r"[a-z]{3,}(?:(?<!an)(?<!beg)(?<!ab)leiter|(?<!an)leitung|meister|chef|direktor|manager|ingenieur|techniker|berater|entwickler|pfleger|lehrer|"
    r"fuhrer|verkaufer|verwalter|referent)(?:in)?$"
)
_TITLE_WORDS = frozenset(LEVELS) | NOUNS


def is_noun(low: str) -> bool:
    """Whether a folded word names a position."""
    return low in NOUNS or (len(low) > 8 and bool(_COMPOUND.match(low)))


def is_title_word(low: str) -> bool:
    """Whether a folded word names a position or a level."""
    return low in _TITLE_WORDS or (low.endswith("s") and low[:-1] in _TITLE_WORDS)


#: By which somebody is called something, and is it.
AS = frozenset({"as", "als", "como", "comme", "come", "jako", "som", "як", "как", "olarak"})
BEING = frozenset(
    listed(
        "am was is became being been bin war wurde etais ete suis fui soy era sono ero foi byłam byłem jestem var ben"
    )
)
#: What stands before a position that is not quite it.
LESS = frozenset(
    listed(
        "assistant trainee deputy apprentice student associate junior acting volunteer aspiring probationary "
        "stellvertretende stellvertretender stellvertretendes angehende angehender auszubildende auszubildender "
        "adjoint adjointe apprenti apprentie assistante aide auxiliar ayudante aprendiz subdirector vice "
        "assistente aiuto apprendista adjunto leerling adjunct aspirant"
    )
)
