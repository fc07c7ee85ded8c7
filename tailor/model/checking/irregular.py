"""English words whose forms no rule tells, and the root that they have in common."""


def _listed(names: str) -> list[str]:
    return names.split()


IRREGULAR = {
    form: root
    for root, forms in {
        "run": "ran runs running runner",
        "write": "wrote written writes writing writer",
        "build": "built builds building builder",
        "lead": "led leads leading leader",
        "teach": "taught teaches teaching teacher",
        "hold": "held holds holding",
        "keep": "kept keeps keeping",
        "make": "made makes making",
        "sell": "sold sells selling seller",
        "bring": "brought brings bringing",
        "grow": "grew grown grows growing growth",
        "rise": "rose risen rises rising raise raised raises raising",
        "fall": "fell fallen falls falling",
        "cut": "cuts cutting",
        "take": "took taken takes taking",
        "give": "gave given gives giving",
        "find": "found finds finding",
        "speak": "spoke spoken speaks speaking",
        "drive": "drove driven drives driving driver",
        "oversee": "oversaw overseen oversees overseeing oversight",
        "buy": "bought buys buying buyer",
        "win": "won wins winning",
        "send": "sent sends sending",
        "pay": "paid pays paying payer payment payments",
        "draw": "drew drawn draws drawing drawings",
        "deal": "dealt deals dealing",
        "set": "sets setting",
        "see": "saw seen sees seeing",
        "show": "shown shows showed showing",
        "rebuild": "rebuilt rebuilds rebuilding",
        "rewrite": "rewrote rewritten rewrites rewriting",
        "redraw": "redrew redrawn redraws redrawing",
        "retake": "retook retaken retakes retaking",
        "undertake": "undertook undertaken undertakes undertaking",
        "undergo": "underwent undergone undergoes undergoing",
        "overcome": "overcame overcomes overcoming",
        "withdraw": "withdrew withdrawn withdraws withdrawing withdrawal withdrawals",
        "understand": "understood understands understanding",
        "become": "became becomes becoming",
        "come": "came comes coming",
        "go": "went gone goes going",
        "get": "got gotten gets getting",
        "break": "broke broken breaks breaking breakage breakages",
        "steal": "stole stolen steals stealing",
        "freeze": "froze frozen freezes freezing",
        "weave": "wove woven weaves weaving",
        "wear": "wore worn wears wearing",
        "tear": "tore torn tears tearing",
        "grind": "ground grinds grinding",
        "bind": "bound binds binding",
        "wind": "wound winds winding",
        "spend": "spent spends spending",
        "lend": "lent lends lending lender",
        "bend": "bent bends bending",
        "lose": "lost loses losing",
        "catch": "caught catches catching",
        "seek": "sought seeks seeking",
        "think": "thought thinks thinking",
        "fight": "fought fights fighting",
        "ring": "rang rung rings ringing",
        "sing": "sang sung sings singing singer singers",
        "swim": "swam swum swims swimming swimmer swimmers",
        "fly": "flew flown flies flying flight flights",
        "ride": "rode ridden rides riding rider riders",
        "throw": "threw thrown throws throwing",
        "know": "knew known knows knowing",
        "blow": "blew blown blows blowing",
        "eat": "ate eaten eats eating",
        "forget": "forgot forgotten forgets forgetting",
        "sew": "sewed sewn sews sewing",
        "sweep": "swept sweeps sweeping",
        "sleep": "slept sleeps sleeping",
        "tell": "told tells telling",
        "shoot": "shot shoots shooting",
        "split": "splits splitting",
        "shut": "shuts shutting",
        "spread": "spreads spreading",
        "lean": "leant leans leaned leaning",
        "dig": "dug digs digging",
        "hang": "hung hangs hanging",
        "stick": "stuck sticks sticking",
        "foot": "feet",
        "tooth": "teeth",
        "half": "halves",
        "facility": "facilities",
        "shelf": "shelves shelving",
        "leaf": "leaves",
        "knife": "knives",
        "criterion": "criteria",
        "matrix": "matrices matrixes",
        "index": "indices indexes",
        "appendix": "appendices",
        "crisis": "crises",
        "thesis": "theses",
        "hypothesis": "hypotheses",
        "curriculum": "curricula curriculums",
        "syllabus": "syllabi",
        "memorandum": "memoranda",
        "formula": "formulae formulas",
        "life": "lives",
        "loaf": "loaves",
        "calf": "calves",
        "mouse": "mice",
        "troubleshoot": "troubleshot troubleshoots troubleshooting troubleshooter troubleshooters",
        "proofread": "proofreads proofreading proofreader proofreaders",
        "upset": "upsets upsetting",
        "offset": "offsets offsetting",
        "uphold": "upheld upholds upholding",
        "shrink": "shrank shrunk shrinks shrinking shrinkage",
        "strike": "struck strikes striking",
        "spin": "spun spins spinning spinner spinners",
        "hear": "heard hears hearing",
        "resell": "resold resells reselling reseller resellers",
        "outsell": "outsold outsells outselling",
        "overtake": "overtook overtaken overtakes overtaking",
        "foresee": "foresaw foreseen foresees foreseeing",
        "rewind": "rewound rewinds rewinding",
        "broadcast": "broadcasts broadcasting broadcaster broadcasters",
        "forecast": "forecasts forecasting forecasted forecaster forecasters",
        "cast": "casts casting castings",
        "shed": "sheds shedding",
        "light": "lit lights lighted lighting",
        "feed": "fed feeds feeding",
        "begin": "began begun begins beginning",
        "meet": "met meets meeting meetings",
        "drink": "drank drunk drinks drinking",
        "shake": "shook shaken shakes shaking",
        "sink": "sank sunk sinks sinking",
        "wake": "woke woken wakes waking",
        "beat": "beaten beats beating",
        "breed": "bred breeds breeding breeder breeders",
        "burn": "burnt burns burned burning burner burners",
        "hide": "hid hidden hides hiding",
        "learn": "learnt learns learned learning learner learners",
        "mow": "mown mows mowed mowing mower mowers",
        "prove": "proven proved proves proving",
        "shear": "shorn shears sheared shearing shearer shearers",
        "sow": "sown sows sowed sowing",
        "slide": "slid slides sliding",
        "spell": "spelt spells spelled spelling",
        "spill": "spilt spills spilled spilling spillage spillages",
        "string": "strung strings stringing",
        "swear": "swore sworn swears swearing",
        "redo": "redid redone redoes redoing",
        "undo": "undid undone undoes undoing",
        "repay": "repaid repays repaying repayment repayments",
        "remake": "remade remakes remaking",
        "rerun": "reran reruns rerunning",
        "reteach": "retaught reteaches reteaching",
        "underwrite": "underwrote underwritten underwrites underwriting underwriter underwriters",
        "typeset": "typesets typesetting typesetter typesetters",
        "babysit": "babysat babysits babysitting babysitter babysitters",
        "upsell": "upsold upsells upselling",
        "override": "overrode overridden overrides overriding",
        "strive": "strove striven strives striving",
        "choose": "chose chosen chooses choosing choice",
        "child": "children childrens",
        "person": "people persons",
        "woman": "women",
        "man": "men",
        "analys": "analyse analysed analyses analysing analysis analyst analysts analyze analyzed analyzes analyzing",
        "hir": "hire hired hires hiring",
        "us": "use used uses using user users utilise utilised utilize utilized utilising utilizing",
        "diagnos": "diagnose diagnosed diagnosing diagnosis diagnoses diagnostic diagnostics",
        "mainten": "maintain maintained maintains maintaining maintenance",
        "analyt": "analytics analytic analytical",
        "organiz": "organize organized organizes organizing organise organised organises organising "
        "organiser organisation organisations organization organizations",
        "compan": "company companies",
        "inventor": "inventory inventories",
        "univers": "university universities",
        "gener": "generate generated generates generating generation",
        "general": "general generally",
        "chartered": "chartered charter charters",
        "supervis": "supervise supervised supervises supervising supervision supervisor supervisors supervisory",
        "revis": "revise revised revises revising revision revisions",
        "devis": "devise devised devises devising",
        "exercis": "exercise exercised exercises exercising",
        "formation": "formation formations formazione formacion",
        "lay": "lay lays laid laying layout layouts",
        "plane": "plane planes",
        "refer": "refer referred refers referring referral referrals",
        "transfer": "transfer transferred transferring transfers",
        "post": "post posts posted posting postings",
        "test": "test tests tested testing tester testers",
        "mean": "mean means meant meaning",
        "plan": "plan plans planned planning planner planners",
        "proces": "process processes processed processing",
        "busines": "business businesses",
        "new": "new newly",
        "safe": "safe safely safety",
        "secur": "secure secured secures securing security",
        "deliver": "deliver delivers delivered delivering delivery deliveries",
        "proce": "procedure procedures",
        "customer": "customer customers",
        "number": "number numbers",
        "paper": "paper papers",
        "order": "order orders ordered ordering",
        "offer": "offer offers offered offering",
        "quarter": "quarter quarters quarterly",
        "week": "week weeks weekly",
        "month": "month months monthly",
        "year": "year years yearly",
        "daily": "day days daily",
        "hour": "hour hours hourly",
        "night": "night nights nightly",
        "annual": "annual annually annum",
        "engineer": "engineer engineers engineering engineered",
        "active": "activity activities",
        "intern": "intern interns internship internships",
        "internal": "internal internally",
        "minute": "minute minutes minuted",
        "advise": "advise advised advises advising advice adviser advisers advisor advisors advisory",
        "administr": "administer administered administers administering administration administrative administrator "
        "administrators",
        "reduc": "reduce reduced reduces reducing reduction reductions",
        "introduc": "introduce introduced introduces introducing introduction",
        "present": "present presents presented presenting presentation presentations presenter",
        "patient": "patient patients",
        "agree": "agree agreed agrees agreeing agreement agreements",
        "receiv": "receive received receives receiving receipt receipts",
        "pass": "pass passes passed passing",
        "prescrib": "prescribe prescribed prescribing prescription prescriptions",
        "translat": "translate translated translating translation translations translator",
        "mentor": "mentor mentors mentored mentoring mentorship",
        "monitor": "monitor monitors monitored monitoring",
        "lower": "lower lowers lowered lowering",
        "liais": "liaise liaised liaises liaising liaison",
        "foundr": "founded founding founder founders cofounded cofounder",
        "executive": "executive executives",
        "exceed": "exceed exceeds exceeded exceeding",
        "succeed": "succeed succeeds succeeded succeeding success",
        "proceed": "proceed proceeds proceeded proceeding",
        "need": "need needs needed needing",
        "speed": "speed speeds speeding",
        "bed": "bed beds bedded",
        "author": "author authors authored authoring authorship",
        "demo": "demo demos demonstrate demonstrated demonstrates demonstrating demonstration "
        "demonstrations demonstrator",
        "collect": "collect collects collected collecting collection collections collector",
        "stand": "stand stands stood standing",
        "creat": "create created creates creating creation creator",
        "relat": "relate related relates relating",
        "operat": "operate operated operates operating operation operations operator operators operational",
        "account": "account accounts accounting accountant accountants",
        "produc": "produce produced produces producing producer producers",
        "product": "product products",
        "produkt": "production productions",
        "cultivat": "cultivate cultivated cultivates cultivating cultivation",
        "commun": "communicate communicated communicates communicating communication communications",
        "communit": "community communities",
    }.items()
    for form in (root, *forms.split(), *(f"{form}s" for form in forms.split() if form.endswith("er")))
}
#: Forms that no ending tells, which a verb made of one more syllable has, too.
_PAST_FORMS = frozenset(
    _listed(
        "bought caught drew drawn drove driven fed flew flown fought froze frozen gave given grew grown held "
        "hung heard kept laid learnt made met paid rode ridden sang sung sent sewn shot showed shown sold "
        "sought sown spoke spoken spelt strung swept taught thought threw thrown told took taken wore worn "
        "wove woven wound won written wrote"
    )
)


def irregular(low: str) -> str | None:
    """The root that a folded word with forms of its own belongs to: "wrote" to "write"; none of any other."""
    return IRREGULAR.get(low) or again(low)


_MEN = (
    "air alder bar boat bond brake bush business camera cattle chair check church clergy coach congress council craft "
    "crafts crews dairy door draughts dust fire fisher fore freedom front garbage gentle ground guards gun handy hang "
    "head hench herds high horse husband jury kins land lay lines locks mail marks mer middle milk news noble oars "
    "ombuds patrol plough police post press quarry repair rifle sales sea service show signal spokes sports states "
    "steers stock store stunt swords tally tax trades tribes ware wash watch weather wood work yachts"
)
#: The ends of compounds in the plural, and in the singular; "pumice" and "slice" are none.
_COMPOUNDS = {
    "feet": "foot", "teeth": "tooth", "knives": "knife", "shelves": "shelf", "loaves": "loaf", "calves": "calf",
    "wolves": "wolf", "wives": "wife", "geese": "goose", "children": "child", "women": "woman", "dormice": "dormouse",
    "fieldmice": "fieldmouse", "titmice": "titmouse", "woodlice": "woodlouse", "booklice": "booklouse",
    **{f"{head}men": f"{head}man" for head in _listed(_MEN)},
}  # fmt: skip


def singular(low: str) -> str | None:
    """The singular of a folded compound that ends in an irregular plural: "foremen"; none of any other word."""
    if not low.endswith(_ENDS):
        return None
    if low in _COMPOUNDS:
        return _COMPOUNDS[low]
    end = next((end for end in _COMPOUNDS if low.endswith(end) and len(low) > len(end) + 1), None)
    return low.removesuffix(end) + _COMPOUNDS[end] if end else None


_ENDS = ("men", "mice", "lice", "feet", "teeth", "ves", "geese", "children")


def again(low: str) -> str | None:
    """The root of an irregular verb that is done again: "restrung" to "restring"."""
    root = IRREGULAR.get(low[2:]) if low.startswith("re") and len(low) > _AGAIN else None
    return f"re{root}" if root and low[2:] in _PAST_FORMS else None


#: A shorter word that begins so is another one: "rent", "rest".
_AGAIN = 6
