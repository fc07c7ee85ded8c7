"""Sentences that ask for something, and those that only look so: negations, perks, praise, orders to the reader."""

import re

from tailor.engine.offline import prose

_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|previous|"
    r"prior|everything|guard|check)|"
    r"\b(?:system prompt|jailbreak|as an? (?:ai|llm|language model|assistant)|"
    r"(?:dear|attention|note to|hey|hello) (?:ai|llm|chatgpt|gpt|assistant|model|bot)|(?:if you are|"
    r"you are now) an? (?:ai|llm|bot|language model|assistant))\b|"
    r"^(?:please )?(?:add|insert|append|write|claim|state|say|mention|output|print|reply|respond|set|give|"
    r"rate|rank|score|approve)\b"
    r".{0,80}\b(?:résumé|resume|cv|candidate|applicant|years?|instructions?|score|word|phrase|application|"
    r"cover letter)\b|"
    r"</?(?:system|user|assistant|instructions?|script|prompt)\b|\[(?:system|inst)\]|"
    r"\b(?:ignorier\w*|vergiss)\b.{0,40}\banweisung|\bignor(?:ez|a|e)\b.{0,40}\binstruc",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|^(?:show|see|read|view) (?:more|less|"
    r"all)\b|\bsign in\b|"
    r"job alert|get notified|\bcookies?\b|^https?://\S+$|enable javascript|"
    r"^(?:i\.e\.|e\.g\.)|^(?:name|describe|tell us|include|attach|share|answer|explain|upload)\b",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\b(?:equal[- ]opportunit|without regard to|regardless of (?:race|age|gender|sex|background)|race, |"
    r"sexual orientation|gender identity|"
    r"protected (?:veteran|characteristic|class)|reasonable accommodation|affirmative action|"
    r"background check|drug[- ]free|e-verify|"
    r"privacy (?:notice|policy)|commitment to (?:diversity|inclusion|dei)|(?<!public )liability insurance|"
    r"hourly rates|recruitment fraud|social security number|pay transparency|"
    r"(?:are|is) (?:\w+ )?(?:welcome|encouraged|invited) to apply|"
    r"welcomes? applica(?:tions|nts) from|committed to (?:equality|diversity|inclusion|equal )|"
    r"we (?:welcome|encourage|celebrate|embrace|value divers)|unabhängig von|ungeachtet|"
    r"menschen mit (?:schwer)?behinderung|"
    r"schwerbehindert|égalité des chances|handicap|sans distinction|igualdad de oportunidades|"
    r"if you (?:think|don't meet|do not meet)|even if you)",
    re.IGNORECASE,
)
#: "(m/w/d)" stands behind the title, and behind what else people are called: "Krankenpfleger (m/w/d)".
_GENDERS = re.compile(r"\bm/w/d\b", re.IGNORECASE)
#: Law that a posting names for the reader's sake, or as what the work needs.
_PRIVACY = re.compile(r"\b(?:personal data|gdpr|datenschutz\w*)\b", re.IGNORECASE)
_KNOWING = re.compile(
    r"\b(?:knowledge|familiar\w*|experience|understanding|aware\w*|kenntnis\w*|erfahrung\w*)\b", re.IGNORECASE
)
_PERK = re.compile(
    r"\b(?:we(?:'ll| will)? (?:offer|provide|give|cover|pay|sponsor|train you|teach you)|"
    r"(?:full )?training (?:is |will be |can be )?(?:given|provided|available)|"
    r"wir (?:zahlen|bezahlen|bieten|schulen|lernen dich)|"
    r"weihnachtsgeld|13\. monatsgehalt|you(?:'ll| will) (?:receive|get|"
    r"enjoy|be paid|have access)|"
    r"(?:competitive|annual|base|starting) (?:salary|compensation|pay|bonus)|salary (?:range|from)|"
    r"health (?:insurance|care plan)|"
    r"401\(?k\)?|(?:paid|unlimited|annual) (?:time off|leave|vacation|holiday)|pto\b|"
    r"stock options?|equity package|"
    r"free (?:lunch|snacks|coffee|parking|gym)|gym member|learning budget|training budget|"
    r"home[- ]office (?:budget|allowance)|"
    r"parental leave|company car|team events?|days(?: of)? (?:holiday|vacation|leave)|urlaub(?:stage)?|"
    r"tage urlaub|vergütung|\bdays off\b|christmas (?:shutdown|closure)|"
    r"betriebliche altersvorsorge|jobrad|obstkorb|homeoffice-möglichkeit|tickets? restaurant|"
    r"\brtt\b|télétravail possible|"
    r"vacaciones|seguro médico|buoni pasto|ferie|férias|vakantiedagen|dni urlopu|dovolen|stravenk)",
    re.IGNORECASE,
)
#: What an employer gives, and what dental nurses and pension clerks know about.
_TRADE_OR_PERK = re.compile(r"\b(?:dental|pensions?|mutuelle)\b", re.IGNORECASE)
_INSURED = re.compile(
    r"\b(?:insurance|plan|cover(?:age|ed)?|contributions?|contributory|benefits?|match(?:ed|ing)?|allowance|employer|"
    r"vision|"
    r"medical|health|generous|company|workplace|private|prise en charge|santé|entreprise)\b",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"^(?:we (?:are|were|have|believe|build|help|work|'re|'ve)|we(?:'re|'ve)|our |founded|since \d|"
    r"(?:for|in|over) (?:over |more than |nearly |almost |the (?:past|last) )?\w+ (?:years|decades)\b.{0,60}?"
    r"\b(?:has|have|we)\b|for an? (?:informal|confidential) |"
    r"(?:the|this|all|any) (?:post|role|position|job|offers?|appointments?|employment)s? (?:is|are|will be|being) "
    r"(?:made )?(?:subject to|conditional|exempt)\b|to apply\b|(?:if (?:this|you).{0,60}?)?"
    r"(?:please )?(?:send|e?-?mail|forward|submit) "
    r"(?:us |me )?(?:your|an?) "
    r"(?:full |updated |current )?(?:cv|r[ée]sum[ée]|application|details)|for (?:more|further) (?:information|details)|"
    r"interested\b.{0,20}\?|"
    r"headquartered|at [A-Z][\w.&-]+,? (?:we|you)|"
    r"join (?:us|our)|apply|please (?:send|submit|apply|note|include)|send (?:us|your)|click|learn more|"
    r"read more|please |any e?mails?|an? open |"
    r"this (?:role|position|job) (?:is|reports|will)|location|salary|contact|wir (?:sind|haben|suchen|freuen)|unser |"
    r"nous (?:sommes|recherchons)|somos |siamo |wij zijn |jsme |jesteśmy )",
    re.IGNORECASE,
)
_WANTED_OF_YOU = re.compile(
    r"\b(?:looking for|seeking|need|require|you (?:have|are|bring|know|must|should|can|will have)|"
    r"candidate|applicant|must (?:have|be|hold)|"
    r"suchen|erwarten|voraussetz|vous (?:avez|êtes|justifiez|maîtrisez|possédez)|buscamos|requerimos|"
    r"cerchiamo|požadujeme)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(
    r"\b(?:none (?:is |are )?(?:needed|required|expected|necessary)|not? (?:[\w/+#.-]+ ){0,4}(?:is |are )?(?:needed|"
    r"required|necessary|expected|essential|"
    r"experience)|(?:is|are) not (?:needed|required|necessary|expected)|"
    r"(?:isn't|aren't|don't(?! mind)|do not(?! mind)|doesn't|you won't|no need|not need|needn't|"
    r"without needing)\b|no prior|"
    r"no previous|no experience|not a (?:requirement|condition)|"
    r"kein\w* (?:[\w/+#.-]+ ){0,4}(?:erforderlich|nötig|notwendig|voraussetzung|gebraucht)|"
    r"nicht (?:erforderlich|nötig|notwendig|zwingend)|"
    r"pas (?:besoin|nécessaire|requis|exigé)|n['’]est pas (?:requis|exigé|nécessaire|indispensable|obligatoire)|"
    r"no (?:es necesario|"
    r"se requiere|hace falta)|"
    r"non (?:è richiest|necessari|serve)|não é (?:necessári|precis)|niet (?:nodig|vereist)|nie (?:wymagamy|"
    r"jest wymagan)|není (?:nutn|potřeb|podmínk)|не требуется)",
    re.IGNORECASE,
)
_NEGATED_START = re.compile(r"^(?:no|kein\w*|pas de|sin|nessun\w*|geen|žádn\w*|brak)\s", re.IGNORECASE)
NICE = re.compile(
    r"\b(?:nice[- ]to[- ]have|(?:is|are|as|be|would be|considered|will be)?\s*(?:an? )?(?:big |huge |"
    r"strong |definite |added |real |major )?(?:plus|bonus|advantage|asset)(?=$|[\s.,;:)!])|"
    r"would be (?:ideal|great|better|useful|good|smashing|lovely|handy)\b|"
    r"it would help to (?:have|know|be)\b|(?:is|are) (?:highly )?advisable\b|(?:is|are) something we value\b|"
    r"zou mooi zijn|conta pontos|strong recommendation|"
    r"(?:is|are|comes? in|always) handy\b|looked (?:up)?on favou?rably|(?:experience|knowledge) helps\b|"
    r"(?<=\w )(?<!be )(?<!self )(?:(?:very|also|especially) )?useful(?=\W*$)|"
    r"(?:preferred|preferably|desirable|desired|ideally|beneficial|advantageous|helpful|welcome|"
    r"optional(?:ly)?|not required but)\b|"
    r"(?:highly|well|favou?rably) regarded|(?:will|would) be (?:highly |greatly )?(?:valued|regarded|appreciated)|"
    r"von vorteil|wünschenswert|idealerweise|gerne auch|optimalerweise|pluspunkt|(?:serait|est|sont|"
    r"sera) (?:un |des )?(?:atout|plus)|"
    r"un (?:vrai )?(?:plus|atout)|idéalement|souhaité\w*|apprécié\w*|deseable|se valorar\w*|valorable|será un plus|"
    r"(?:costituisc(?:e|ono)|è|sarà|sono) (?:un )?(?:plus|titol[oi] preferenzial[ei])|preferibil\w*|gradit\w*|"
    r"diferencial|desejáve\w+|preferencia[li]\w*|valoriza-se|valorizad[oa]s?|valorad[oa]s?|fator de preferência|"
    r"is een (?:pr[eé](?![\w-])|pluspunt)|mile widzian\w*|atutem|výhodou|meriterande|en fordel|fördel|"
    r"будет плюсом|желательно)",
    re.IGNORECASE,
)
CUE = re.compile(
    r"\b(?:experience (?:with|in|of|as|\w+ing)|experienced (?:in|"
    r"with)|\d+\s*\+?\s*(?:-\s*\d+\s*)?(?:or more )?years?|"
    r"(?:strong|solid|good|excellent|proven|deep|working|thorough|advanced|basic|hands-on|in-depth|practical|sound) "
    r"(?:[\w/-]+ ){0,3}(?:knowledge|understanding|skills?|experience|background|proficiency|command|grasp|"
    r"communicat\w+)|"
    r"knowledge of|understanding of|familiar(?:ity)? with|proficien\w+ (?:in|with)|proficien(?:t|cy)|fluen(?:t|cy)|"
    r"(?:^|\band |\bthe |\ban )ability to|^able to|(?:bachelor|master|degree|diploma|phd|certifi\w+|"
    r"licen[cs]e[ds]?)\b|must (?:have|"
    r"be|hold)|required|"
    r"you (?:already )?(?:know|write|understand|hold|speak|"
    r"have (?:built|used|worked|run|led|managed|written|taught))\b|"
    r"you (?:are (?:comfortable|familiar|experienced|fluent|skilled|confident))|"
    r"candidate (?:will|must|should) (?:have|be)|track record|expertise (?:in|with)|skilled (?:in|at)|"
    r"comfortable with|"
    r"erfahrung\w*|kenntnisse\w*|studium|ausbildung|abgeschlossen\w*|fließend|sicherer umgang|\w+kenntnisse|"
    r"expérience|connaissances? (?:de|des|du|en)|maîtrise|diplôm\w+|vous (?:avez|justifiez|maîtrisez|"
    r"parlez)|bac ?\+ ?\d|"
    r"experiencia|conocimientos?|dominio|titulación|licenciatura|esperienza|conoscenza|laurea|"
    r"experiência|conhecimentos?|formação|ervaring|kennis van|diploma|doświadczeni\w+|znajomoś\w+|wykształceni\w+|"
    r"zkušenost\w*|znalost\w*|vzdělání|erfarenhet|kunskap\w*|utbildning|erfaring|uddannelse|utdanning|"
    r"опыт|знание|владение|образование|deneyim\w*|bilgi\w*|mezun\w*)",
    re.IGNORECASE,
)


_JOINING = re.compile(r"\bto join (?:us|our|the|a)\b(?! (?:\w+[- ]){0,3}rota)|\bjoin(?:ing)? our\b", re.IGNORECASE)


#: The labels that boards put on a posting: "Junior, Mid-Level", "Full-time · Remote".
_LABELS = re.compile(
    r"(?:(?:entry|junior|mid|middle|senior|lead|staff|principal|director|executive|level|full|part|time|"
    r"permanent|contract|"
    r"contractor|temporary|temp|internship|remote|hybrid|on|site|onsite|office|vollzeit|teilzeit|festanstellung|"
    r"cdi|cdd|"
    r"temps|plein|partiel|jornada|completa|parcial|indefinido|and|or|to|und|oder|et|ou|y)[\s,/|·•&()-]*)+",
    re.IGNORECASE,
)


#: A fact about the job behind its label: "Job types: Full-time, Permanent", "Reference ID: HL-2291".
_FACT = re.compile(
    r"^(?:job types?|type of (?:job|contract|position)|employment types?|contract types?|"
    r"work(?:ing)? (?:location|hours|"
    r"pattern|schedule|setting|days)|schedule|shift(?:s| pattern)?|(?:expected |weekly )?hours(?: per week)?|benefits?|"
    r"pay(?: range| rate)?|salary|weeks|working days|ctc|joining|industry type|role category|functional area|"
    r"supplemental pay(?: types)?|(?:job |your )?ref(?:erence)?\b[^:]{0,12}|"
    r"(?:job|requisition|req|vacancy|position) (?:id|no|number|code)\b[^:]{0,6}|(?:expected )?start date|"
    r"(?:application )?deadline|closing date|place of work|department|division|reports to|reporting to|"
    r"(?:number of )?(?:openings|positions|vacancies)|seniority level|industr(?:y|ies)|job function|"
    r"art der (?:stelle|anstellung)|anstellungsart|arbeitsort|einsatzort|gehalt|vergütung|leistungen|"
    r"arbeitszeit(?:en)?|"
    r"(?:referenz|kenn|stellen)(?:nummer|ziffer)|eintritt(?:sdatum)?|beginn|bewerbungs(?:schluss|frist)|"
    r"type (?:d'emploi|de poste|de contrat)|contrat|rémunération|salaire|lieu (?:du poste|de travail)|horaires?|"
    r"avantages|"
    r"date de (?:début|prise de poste)[^:]{0,20}|référence|nombre d'heures|"
    r"tipo de (?:puesto|contrato|empleo)|sueldo|salario|ubicación(?: del trabajo)?|horario|beneficios|lugar de trabajo|"
    r"jornada(?: laboral)?|referencia|fecha de (?:inicio|incorporación)|"
    r"tipo di (?:contratto|lavoro)|retribuzione|stipendio|sede(?: di lavoro)?|orario|luogo di lavoro|riferimento|"
    r"tipo de (?:vaga|contratação)|salário|local de trabalho|horário|benefícios|"
    r"soort (?:dienstverband|baan)|salaris|werklocatie|standplaats|werktijden|"
    r"rodzaj (?:umowy|pracy)|wynagrodzenie|miejsce pracy|wymiar (?:pracy|etatu)|typ úvazku|mzda|místo (?:práce|"
    r"výkonu práce)|"
    r"anställningsform|lön|ort|omfattning|ansættelsesform|løn|arbejdssted)\s*:(?!\s*$)",
    re.IGNORECASE,
)


#: When it begins, and nothing else: "Required from January."
_WHEN = re.compile(
    r"(?:(?:required|needed|wanted|start(?:ing|s)?|to start|commencing)\s+)?(?:from|for|in|by|as of)?\s*"
    r"(?:immediately|asap|as soon as possible|(?:early |mid[- ]|late )?(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)(?:\s+20\d\d)?)\W*",
    re.IGNORECASE,
)
#: What is paid: amounts from and to, or by the hour, the month, the year.
_AMOUNT = r"(?:[£€$]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?k?\s?(?:€|£|EUR\b|GBP\b|CHF\b|euros?\b))"
_PAID = re.compile(
    rf"{_AMOUNT}\s*(?:-|–|—|to|bis|à|a|al)\s*{_AMOUNT}|"
    rf"{_AMOUNT}[^.;]{{0,25}}?(?:\b(?:per|an?|each|pro|par|por|al|all['’])\s?(?:hour|annum|year|month|week|day|stunde|"
    rf"jahr|monat|"
    r"heure|an|mois|hora|año|mes|ora|anno|mese)\b|\bp\.? ?[ah]\b|/\s?(?:h|hr|hour|yr|year|annum|month|std|"
    r"stunde|jahr|monat|mois|"
    r"año|mes|ora|anno|mese)\b|\b(?:brutt?[oi]s?|gross|brut|net|DOE|OTE)\b)|"
    rf"^\W*(?:(?:up to|from|circa|ca?\.|bis zu|ab|jusqu['’]à|à partir de|hasta|desde|fino a|da) )?{_AMOUNT}\s*"
    r"(?:\+|plus|and|und|et|$|[.,;(])|"
    rf"^(?:RAL|salary|gehalt|salaire|salario|stipendio)\b.{{0,20}}{_AMOUNT}",
    re.IGNORECASE,
)
#: What somebody at work has to do with money.
_WORK_WITH_MONEY = re.compile(
    r"\b(?:budgets?|revenues?|sales|turnover|portfolios?|accounts?|projects?|contracts?|targets?|stock|funds?|loans?|"
    r"spend\w*|"
    r"invoices?|claims|manag\w+|umsatz\w*|verantwort\w+|chiffre|ventes|cartera|presupuestos?|ventas|fatturato|"
    r"vendite)\b",
    re.IGNORECASE,
)


def pays(text: str) -> bool:
    """Whether a line says what is paid, and asks for nothing."""
    return _PAID.search(text) is not None and not _WORK_WITH_MONEY.search(text) and not CUE.search(text)


def gives(text: str) -> bool:
    """Whether an item of a list tells what the employer gives."""
    return prose.gives(text) or bool(_PERK.search(text)) or pays(text)


#: "We handle fashion for brands you know": what the reader knows there is not asked for.
_OF_THEMSELVES = re.compile(
    r"^we\b(?!.*\b(?:looking for|need|require|want|expect|seek|ask)\b).*\w \byou(?: already)? (?:know|love|trust|see|"
    r"use)\b|"
    # "… z 15-letnim doświadczeniem, obsługujemy 200 firm": a verb tells that they speak of themselves.
    r"^(?!.*\b(?:szukamy|poszukujemy|oczekujemy|hledáme|požadujeme|buscamos|cerchiamo|procuramos)\b).*"
    r"\b(?:obsługujemy|zatrudniamy|działamy|tworzymy|obsluhujeme|zaměstnáváme|působíme|atendemos|contamos con|"
    r"servimos|seguiamo|contamos com)\b",
    re.IGNORECASE,
)


def excluded(text: str, inside: bool) -> bool:
    """Whether a sentence asks for nothing: an order to the reader, legal text, a perk, praise of the company.

    inside: it stands under a heading of requirements, where praise and perks are rarer and wording is freer.
    """
    if _WHEN.fullmatch(text) or _LABELS.fullmatch(text.strip(" .*:-")) or (_FACT.search(text) and not CUE.search(text)):
        return True
    if prose.tells(text):
        return True
    if pays(text) or _OF_THEMSELVES.search(text) or _MAY_APPLY.search(text):
        return True
    if _INJECTION.search(text) or _LEGAL.search(text) or _CHROME.search(text) or _JOINING.search(text):
        return True
    if _GENDERS.search(text) and not (inside and CUE.search(text)):
        return True
    if _PRIVACY.search(text) and not _KNOWING.search(text):
        return True
    perk = _PERK.search(text) or (_TRADE_OR_PERK.search(text) and (not inside or _INSURED.search(text)))
    if perk and not re.search(r"\b(?:experience|knowledge|licen[cs]e|erfahrung|kenntnis)", text, re.I):
        return True
    return bool(_BOILERPLATE.search(text)) and not (_WANTED_OF_YOU.search(text) or (inside and CUE.search(text)))


#: Who may apply as well, which asks nothing: "Returners are welcome", "candidates from a trade considered".
_MAY_APPLY = re.compile(
    r"^(?:(?!(?:with|of|in|from|to|for)\b)[\w,'’-]+ ){0,4}?(?:returners?|career[- ]changers?|graduates|"
    r"school[- ]leavers|trainees|candidates|applicants|applications|newly[- ]qualified(?: \w+)?|NQTs|ECTs|beginners|"
    r"quereinsteiger\w*|berufseinsteiger\w*|wiedereinsteiger\w*|débutants?)\b"
    r"(?:(?!\b(?:with|who|holding|mit|avec)\b)[^.;:]){0,60}?\b"
    r"(?:welcome|considered|encouraged|willkommen|bienvenus?|acceptés?)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_ASIDE = re.compile(r",.*$", re.DOTALL)
_EARLY = 45


def nice(clause: str) -> bool:
    """Whether a clause is only nice to have; an aside ("…, ideally in construction") does not make it so."""
    text = clause if NICE.fullmatch(clause.partition("(")[2].strip(" )")) else _IN_BRACKETS.sub(" ", clause)
    found = list(NICE.finditer(text))
    if not found:
        return False
    last = found[-1]
    return bool(NICE.search(_ASIDE.sub("", text))) or len(text) - last.end() <= 3


_NO_MUST = re.compile(
    r"\W*(?:(?:it|this|that|das|es|ce|c['’]|eso)\W*)?(?:is|['’]s|ist|est|n['’]est|es)?\W*"
    r"(?:not|no|kein\w*|nicht|pas|sin ser)\W+(?:\w+\W+){0,2}?"
    r"(?:needed|required|necessary|essential|mandatory|must|requirement|condition|muss|bedingung|voraussetzung|erforderlich|"
    r"zwingend|notwendig|obligatoire|indispensable|nécessaire|requis|imprescindible|obligatorio|necesario|"
    r"requisito)\W*",
    re.IGNORECASE,
)


def no_must(part: str) -> bool:
    """Whether a part of a sentence only says that the rest of it is no must ("…, but not needed")."""
    return _NO_MUST.fullmatch(part) is not None


#: How a posting in prose tells what somebody is like: "You keep calm in a busy service".
_OF_THE_READER = re.compile(
    r"^you(?: are|['’]re|['’]ll be| will be) (?:an? )?(?:very |really |also |both )?"
    r"(?:happy|quick|warm|calm|confident|comfortable|patient|"
    r"organi[sz]ed|reliable|friendly|punctual|able|good|great|used to|qualified|registered|at ease|at home|careful|"
    r"curious|tidy|quick|honest|warm|people|team|natural|fast|strong|skilled)\b|"
    r"^you (?:also |really |always )?(?:(?:keep|stay|remain) (?:calm|cool|composed|focus\w+|positive|"
    r"organi[sz]ed|accurate|confidential|on top|up to date|your (?:cool|head|calm|composure|word))|"
    r"enjoy|like|love|communicate|take pride|take care|"
    r"pay attention|think|work well|get on|know how|drive|cook|care about|listen)\b|"
    r"\b(?:is|are) (?:essential|a must|vital)\W*$|\byou(?:['’]ll| will)? need to be (?:happy|able|willing|available|"
    r"comfortable|prepared|confident)\b",
    re.IGNORECASE,
)


#: What the reader does or is now, in present or perfect: what they will do is a duty, what they will have a perk.
_READER_NOW = re.compile(
    r"^(?:you(?:['’]ve| have)? (?!will\b|would\b|can expect\b|may\b|might\b|get\b|receive\b|join\b|"
    r"work (?:for|with|in|from)\b|"
    r"report\b|are part\b)[a-z]+|vous (?!\w+rez\b|aurez\b|serez\b)[a-zà-ÿ]+|du [a-zäöüß]+st\b|sie [a-zäöüß]+en\b)",
    re.IGNORECASE,
)


def of_the_reader(text: str) -> bool:
    """Whether a sentence says what the reader does, or has done; among others that ask it asks as well."""
    return _READER_NOW.search(text) is not None and not _PERK.search(text) and not pays(text)


def asks(text: str) -> bool:
    """Whether a sentence outside of any list of wishes asks for something: it begins so, or speaks to the reader."""
    if (_OF_THE_READER.search(text) or prose.needs(text)) and not _PERK.search(text):
        return True
    found = CUE.search(text)
    if NICE.search(text) and not _BOILERPLATE.search(text):
        return True
    return found is not None and (found.start() <= _EARLY or bool(_WANTED_OF_YOU.search(text)))


def negated(clause: str) -> bool:
    """Whether a clause says that something is not asked for ("no Kubernetes needed")."""
    return bool(NEGATED.search(clause) or _NEGATED_START.search(clause))
