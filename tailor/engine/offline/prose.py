"""How postings in prose say what is needed, and what they only tell of the place."""

import re

#: Needed, whatever it is: "You will need a Level 3 in plumbing", "We ask for three years in a shop".
_NEEDED = re.compile(
    r"^(?:ideally |also |but |we think )?you(?:['’]ll| will|['’]d| would)? (?:do |also |already |really )?"
    r"(?:need\b|must\b|should (?:have|be|hold|bring)\b|bring\b|have to (?:have|be|hold|pass)\b)|"
    r"\byou (?:need to|must) (?:already )?(?:have|hold|be)\b|"
    r"^you(?:['’]ll| will) have (?:at least|good|had|experience|excellent|strong|worked|\d)|"
    r"^(?:all |our |the )?(?:applicants?|candidates?|(?:right|ideal|successful) (?:person|candidate|applicant)|"
    r"post[- ]?holder)s? (?:should|must|needs?|will (?:be|have|hold|need))\b|"
    r"\bwe (?:ask for|expect) (?!you to (?:join|start)\b|it\b|our\b|this\b|that\b|the\b)|"
    r"\bwe(?:['’]re| are|['’]d| would)? (?:look(?:ing)? for|want|need|seek(?:ing)?|like|love) "
    r"(?:some(?:one|body)(?! to\b| in\b| from\b| beside\b)|people(?! to\b)|\w+s (?:with|who)|"
    r"an? (?:\w+ ){1,3}(?:person|pair of hands))\b|"
    r"\byou (?:might|may|could) be a (?:good |great )?(?:fit|match) if you\b|"
    r"\b(?:is|are) (?:expected|handy|useful)\W*$|\b(?:experience|knowledge) helps\b",
    re.IGNORECASE,
)
_NEEDED_ABROAD = re.compile(
    r"^(?:wir (?:erwarten|wünschen uns|setzen voraus|verlangen)|(?:du|sie) (?:bringst|bringen|hast|haben|verfügst|"
    r"verfügen|solltest|sollten|brauchst|brauchen)|voraussetzung(?:en)? (?:ist|sind)|wichtig (?:ist|sind) uns|"
    r"vous (?:avez|possédez|justifiez|maîtrisez|devez (?:avoir|être)|disposez)|"
    r"nous (?:demandons|exigeons|attendons de)|(?:se )?(?:requieren?|requerimos|exigimos)|pedimos|necesitas|"
    r"si richied(?:e|ono)|richiediamo|(?:exige|requer|pede)-se|jij? (?:hebt|beschikt|beheerst|spreekt)|"
    r"wij? (?:vragen|verwachten)|wymagamy|oczekujemy|wymagan[aey]|požadujeme|vyžadujeme|očekáváme|"
    r"vi (?:kräver|kræver|krever|förväntar|forventer)|du har)\b",
    re.IGNORECASE,
)
#: What leads to a list without a colon: "You will need a Level 3, good numeracy and a lot of patience".
_LED = re.compile(
    r"^(?:we think )?(?:you(?:['’]ll| will)? (?:also |already )?(?:need|bring|have (?=at least|good|excellent|strong|"
    r"experience|\d))|you (?:must|should) (?:also |already )?(?:have|hold|bring)|we (?:ask for|expect)|must have|"
    r"(?:[^,;:]{3,40}, )?we(?:['’]re| are) (?:looking for|seeking) some(?:one|body) with|"
    r"we want (?:\w+ ){0,2}\w+s with|"
    r"(?:the )?(?:ideal |successful |right )?(?:applicants?|candidates?|person) (?:should|must|will) have|"
    r"richiediamo|si richied(?:e|ono)|se requieren?|requerimos|pedimos|exigimos|(?:exige|requer|pede)-se|požadujeme|"
    r"vyžadujeme|očekáváme|wymagamy|oczekujemy|wichtig (?:ist|sind) uns|wir (?:erwarten|wünschen uns)|"
    r"nous (?:demandons|exigeons)|vi (?:kräver|kræver|krever)|wij? (?:vragen|verwachten))\s+(?!to\b)(?P<rest>.+)$",
    re.IGNORECASE,
)
#: What begins so is no thing in a list of them, but more of what stands before it.
_MORE = re.compile(
    r"(?:(?:and|but|or|so|as|because|where|if|when|while|who|which|that|until|than|then|though|plus|including|such|"
    r"ideally|preferably) )?(?:you|we|they|it|he|she|who|which|that|this|these|there|if|as|because|where|when|so|but|"
    r"or|be|is|are|was|including|such|like|not|either|both|ideally|preferably|of which)\b",
    re.IGNORECASE,
)
#: What the employer does for who comes, or how it goes there: "We'll lend you a car", "The shift is 3 to 11".
_TOLD = re.compile(
    r"^(?:we|they|(?:the|our) (?:\w+ )?(?:council|company|school|practice|trust|firm|hospital|university|charity|team|"
    r"business))(?:['’]ll|['’]d| will| can| would)? (?:also |always |gladly |happily |even )?(?:lend|give|send|put|"
    r"train|teach|help|support|consider|cover|pay|provide|fund|sponsor|arrange|supply|offer|close|shut)\b"
    r"(?!.*\bif you (?:have|hold)\b)|"
    r"^there(?:['’]s| is| are)\b|^(?:the )?(?:shifts?|hours|days|pay|salary|wages?|holidays?) (?:is|are|follows?|"
    r"starts?|rises|run)\b|^\d+(?:\.\d+)? (?:hours|hrs) (?:a|per) week\b|^\d+ days['’]? (?:holiday|leave|off)\b|"
    r"\b(?:like|love|glad|happy|pleased|keen) to hear from (?:you|people)\b(?! if you (?:have|hold|are|can)\b)|"
    r"^(?:letters?|cvs?|applications?|enquiries) (?:to|by|for)\b|^no (?:agencies|time ?wasters)\b|"
    r"^to (?:be (?:put forward|considered)|apply|find out)\b|^(?:please )?(?:bring|carry) (?:\w+ ){0,2}copies\b",
    re.IGNORECASE,
)
#: … unless it asks for something as well.
_ASKS_BESIDES = re.compile(
    r"\b(?:you(?:['’]ll| will)? need|you (?:must|should)|required|essential|desirable|advantage|a plus|preferred)\b",
    re.IGNORECASE,
)
#: What the employer gives, as an item of a list.
_GIVEN = re.compile(
    r"^(?:(?:\d+ weeks?['’]?|free|paid|discounted|staff|company|employee|subsidised|weekly|enhanced|generous|"
    r"on-?site) )+"
    r"(?:\w+[ -])?(?:training|meals?|breaks?|food|drinks?|travel|parking|pay|discounts?|pension|holidays?|leave|"
    r"uniforms?|lunch\w*|accommodation|shifts?|eye tests?|physio\w*|childcare|membership|events?|bonus\w*|perks?)\b|"
    r"^(?:an? )?(?:\w+ )?pension\b|^refer[- ]a[- ]friend\b|^overtime\b|^(?:retention|annual|performance|welcome) bonus|"
    r"^(?:weekly|monthly) pay\b|^tool allowance\b|^\d+ days\b|^time and a half\b|^double time\b|^sick pay\b|"
    r"^birthday off\b|^employee assistance\b|^cycle to work\b|^flexible (?:hours|working)\b|"
    r"^life (?:assurance|insurance)\b|^private (?:health|medical)\b",
    re.IGNORECASE,
)


def needs(sentence: str) -> bool:
    """Whether a sentence says of something that it is needed."""
    return bool(_NEEDED.search(sentence) or _NEEDED_ABROAD.search(sentence))


def list_of(sentence: str) -> str:
    """What a sentence needs, without what leads to it; empty when nothing does."""
    found = _LED.match(sentence)
    return found["rest"] if found else ""


def goes_on(part: str) -> bool:
    """Whether a part between commas says more of what stands before it rather than naming another thing."""
    return bool(_MORE.match(part))


def tells(sentence: str) -> bool:
    """Whether a sentence only tells what the employer does or how it goes there."""
    return bool(_TOLD.search(sentence)) and not _ASKS_BESIDES.search(sentence)


def gives(item: str) -> bool:
    """Whether an item of a list is what the employer gives."""
    return bool(_GIVEN.search(item))
