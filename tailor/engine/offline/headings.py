"""The headings of postings, by what stands below them, in the languages that postings come in."""

import re
from typing import Literal

from scraper.lexicon import words
from scraper.lexicon.vocabulary import Vocabulary

Part = Literal["must", "nice", "unwanted", "duties", "perks", "company", "apply", "legal", "unknown"]

_NICE = (
    r"what helps|advantageous|(an? |also an? |would be an? |of )?advantage|(candidates )?(may|might) also have|"
    r"nice[- ]to[- ]haves?|(bonus|extra|brownie) points( (if|for))?|bonus|pluses|(highly|well|favou?rably) regarded|"
    r"even better( if)?|"
    r"you (might|may|could) also|preferred( qualifications| skills| experience)?|desirable|desired|"
    r"good to have|extra credit|it'?s a plus|additional (skills|qualifications)|"
    r"(it )?(would|will) be (an? )?(great|nice|good|useful|helpful|ideal|beneficial|bonus|plus|advantage|lovely|"
    r"fab(ulous)?|fantastic|brilliant|wonderful|amazing|awesome|perfect|handy)"
    r"( if you( also)? (have|had|bring|brought|know|knew))?|"
    r"wünschenswert|von vorteil|nice to have|idealerweise|das wäre super|pluspunkte|"
    r"les plus|atouts?|serait un plus|apprécié|souhait|"
    r"deseable|optional|valorable|se valor\w+|plus|requisitos deseables|"
    r"costituisce titolo preferenziale|titoli preferenziali|requisiti preferenziali|gradit|"
    r"diferencia(l|is)|desejáve(l|is)|valoriza|"
    r"pré|pre|leuk als|mooi meegenomen|"
    r"mile widziane|dodatkow\w+ atut\w*|výhod\w+|oceníme|"
    r"(starkt |särskilt )?meriterande|det är (ett )?(stort )?plus,?( (om|att)( du)?( (även|också))?( har| kan)?)?|"
    r"det är (en )?(stor )?fördel,?( (om|att)( du)?( (även|också))?( har| kan)?)?|fördel|"
    r"det er (en |et )?(stor |stort )?(fordel|plus|pluss),?( (hvis|om|at)( du)?( også)?( har| kan)?)?|fordel\w*|"
    r"ønskelig\w*|gerne|arvostamme|eduksi( katsotaan| katsomme)?|"
    r"будет плюсом|желательно|плюсом|tercih sebebi|artı|歓迎|尚可"
)
_MUST = (
    r"mandatory|compulsory|what (do|would|will) (we|you) (want|need|look for|expect|bring|have)|"
    r"require(ments?|d)|qualifications?|(what|who) (you|we)('ll|'re| will| are)?( also| really)? (bring|need|have|are|"
    r"look\w*|expect|want|ask|require|value|seek|after)"
    r"( (for|from|of|in|to) (you|us|have|bring|succeed|thrive|join us|(a|the|our) (candidate|applicant|team|table|role|"
    r"job)s?))*|"
    r"what we('d| would)( really)? (like|love)|(what )?we('re| are) hoping for|eligibility|"
    r"we('d| would)? (need|want|love|like) (you to (have|be|bring)|to see)|(is this|sounds? like) you|must[- ]haves?|"
    r"what makes you( an?)?( great| good| perfect| ideal| right)?( fit| candidate| match)?|"
    r"to be (considered|successful|a success)( (in|for) (this|the) (role|job|position))?,?( you('ll| will)?( need|"
    r" have| bring)?)?|"
    r"the (right )?(person|individual)|(the )?successful (person|candidate|applicant)|"
    r"(about|who) you( are)?|you (should|must)( (have|be))?(?=\W*$)|"
    r"your (profile|skills|background|experience|qualifications)|skills|"
    r"you (have|bring|are|should have|might be)|you( will|'ll)( also)? (need|have|bring)|(we'?re |"
    r"we are )?looking for( someone| somebody| people)?( with| who)?|"
    r"ideal candidate|candidate profile|the candidate|person specification|essential( criteria)?|"
    r"education|experience|"
    r"minimum|need to have|you'?ll be a (great|good)|great (addition|fit)|what it takes|"
    r"basic qualifications|competenc|technologies|tech(nology)? stack|"
    r"(dein|ihr|dein|euer) profil|profil|anforderung\w*|qualifikation\w*|voraussetzung\w*|"
    r"(das|was) (bringst|bringen|solltest|sollten|du mitbringst|sie mitbring|wir erwarten|zeichnet)\w*|"
    r"das bist du|wen wir suchen|"
    r"(le )?profil( recherché)?|compétences|votre profil|vous êtes|qualifications requises|prérequis|"
    r"exigences|formation|"
    r"requisitos|perfil|(lo )?que buscamos|qué necesitas|experiencia|formación|se requiere|buscamos|"
    r"requisiti|profilo|(cosa )?cerchiamo|competenze|il candidato|"
    r"requisitos|perfil|o que (procuramos|esperamos|buscamos)|qualificações|"
    r"(functie-?)?eisen|jouw profiel|wie ben jij|wat vragen wij|wij vragen|profiel|wat breng|"
    r"wymagania|(nasze )?oczekiwania|kogo szukamy|twój profil|(czego )?oczekujemy( od (ciebie|kandydat\w+))?|"
    r"požadav\w+|požadujeme|co očekáváme|koho hledáme|očekáváme|"
    r"kvalifikationer|krav\w*|vi söker( dig)?( som( har)?)?|din profil|din bakgrund|kvalifikasjoner|kvalifikationer|"
    r"vi søger( dig)?,?( der( har)?)?|vi søker( deg)?( som( har)?)?|vi ser etter|"
    r"требовани\w*|мы ожидаем|что мы ждем|ожидания|кого мы ищем|aranan nitelikler|gereksinimler|nitelikler|"
    r"応募資格|必須|必要な|求める人物像|要求|任职要求|资格|المتطلبات|المؤهلات"
)
_DUTIES = (
    r"responsibilit\w*|(your |key |main |core )?(duties|tasks)|what you('ll| will)( be)? (do|doing|work)|"
    r"essential (functions|duties)|key (performance|result) areas?|what the (job|role) is|(the|your) (work|job)|"
    r"the role|description|your role|job description|"
    r"day[- ]to[- ]day|about the (job|role|position)|you( will|'ll)(?! (need|have|bring)\b)|in this role|"
    r"your (mission|impact)|"
    r"what you do|what (will|would|do) you (do|be doing)|overview|"
    r"(deine|ihre) aufgaben|aufgaben(gebiet)?|tätigkeit\w*|das erwartet (dich|sie)|was (dich|sie) erwartet|"
    r"(vos |les |tes )?missions?( du poste)?|responsabilités|le poste|descriptif|activités|"
    r"responsabilidades|funciones|tareas|tus funciones|(qué|lo que) harás|descripción|"
    r"responsabilità|mansioni|attività|cosa farai|responsabilidades|atividades|funções|o que vais fazer|"
    r"taken|verantwoordelijkheden|wat ga je doen|jouw rol|werkzaamheden|"
    r"obowiązki|zakres obowiązków|zadania|náplň práce|co budete dělat|co tě čeká|pracovní náplň|"
    r"arbetsuppgifter|ansvar|om rollen|arbeidsoppgaver|arbejdsopgaver|opgaver|"
    r"обязанности|задачи|чем предстоит|iş tanımı|sorumluluklar|görev\w*|仕事内容|業務内容|职责|"
    r"工作内容|المهام|المسؤوليات"
)
_PERKS = (
    r"benefits?|perks?|advantages|(what )?we('ll)?( can)? offer|what('s| is) in it for you|"
    r"what you('ll| will| can)? (get|expect)( from us)?|what'?s on offer|what (do|will|would) you get|"
    r"what (do|can) we offer|"
    r"why (join|us|work|you)\b|"
    r"why you('ll| will| might| may)( (like|love|enjoy))?( it)?( here)?|compensation|"
    r"salary|pay\b|our offer|(the |your |our )?(package|rewards?|remuneration)|"
    r"wir bieten|was wir (dir |ihnen )?bieten|benefits|das bieten wir|unser angebot|deine vorteile|"
    r"ihre vorteile|freu dich|"
    r"nous (vous )?offrons|avantages|ce que nous|rémunération|on vous offre|pourquoi nous|"
    r"ofrecemos|(qué|lo que) ofrecemos|beneficios|te ofrecemos|offriamo|cosa offriamo|benefit|oferecemos|"
    r"benefícios|o que oferecemos|"
    r"wij bieden|wat bieden wij|arbeidsvoorwaarden|oferujemy|co oferujemy|benefity|nabízíme|co nabízíme|"
    r"vi erbjuder|förmåner|vi tilbyr|vi tilbyder|мы предлагаем|условия|что мы предлагаем|yan haklar|"
    r"neler sunuyoruz|待遇|福利|المزايا"
)
_COMPANY = (
    r"about (us|the (company|team)|(?!you\b|me\b)\w+$)|who we are|our (company|story|mission|values|"
    r"culture|team)|company|"
    r"über uns|wer wir sind|das unternehmen|unser unternehmen|à propos|qui sommes|l'entreprise|"
    r"sobre nosotros|quiénes somos|"
    r"la empresa|chi siamo|l'azienda|sobre (nós|a empresa)|over ons|wie zijn wij|o nas|o firmie|o nás|"
    r"kdo jsme|om oss|om os|"
    r"о компании|о нас|hakkımızda|会社概要|公司简介|من نحن"
)
_APPLY = (
    r"(how|ready) to apply|apply|application( process)?|interview( process)?|the process|hiring process|"
    r"our process|seniority level|employment type|show (more|less)|next steps|contact|"
    r"hiring process|to apply|similar jobs|"
    r"jetzt bewerben|bewerbung\w*|kontakt|interesse|ansprechpartner|postuler|candidature|offres similaires|contactez|"
    r"cómo aplicar|inscríbete|contacto|candidati|come candidarsi|candidatura|como se candidatar|"
    r"solliciteren|sollicitatie|"
    r"aplikuj|jak aplikować|kontaktujte|ansök|ansøg|søk|отклик|как откликнуться|başvuru|応募方法|additional information"
)
_LEGAL = (
    r"equal (opportunity|employment)|eeo|diversity|inclusion|privacy|disclaimer|legal|accommodations?|e-verify|fraud|"
    r"datenschutz|chancengleichheit|mentions légales|égalité|protección de datos|igualdad|privacy|rodo|gdpr"
)

_ORDER: tuple[tuple[Part, str], ...] = (
    ("legal", _LEGAL),
    ("nice", _NICE),
    ("perks", _PERKS),
    ("apply", _APPLY),
    ("duties", _DUTIES),
    ("company", _COMPANY),
    ("must", _MUST),
)
#: "Not required:", "Was du nicht brauchst": what stands below is named so that nobody stays away for want of it.
_UNWANTED = re.compile(
    r"(?<!\w)(?:(?:not|never|no longer) (?:\w+ )?(?:required?|needed|necessary|essential|mandatory|expected|a must|"
    r"a requirement|needing|requiring)|(?:not|\w+n't|never) (?:\w+ )?(?:needs?|require|expect|ask(?:ing)? for|"
    r"look(?:ing)? for|have to (?:have|be|know|bring))|needn't|no need (?:for|to)|unnecessary|non-requirements?|"
    r"nicht (?:\w+ )?(?:erforderlich|nötig|notwendig|vorausgesetzt|zwingend|brauch\w*|benötig\w*|erwarte\w*|"
    r"verlang\w*|mitbringen|muss\w*|müss\w*)|kein muss|keine (?:voraussetzung\w*|bedingung\w*)|"
    r"(?:non|pas) (?:\w+ )?(?:requi\w*|exig\w*|nécessaires?|obligatoires?|indispensables?|besoin)|"
    r"no (?:pedimos|exigimos|requerimos|necesitas|(?:se|es|son|hace|te) (?:\w+ )?(?:requ\w*|necesari\w*|necesit\w*|"
    r"imprescindibles?|obligatori\w*|falta|exig\w*))|"
    r"non (?:è |sono |ti |si )?(?:\w+ )?(?:richie\w*|necessari\w*|obbligatori\w*|serv\w*|indispensabil\w*|chiediamo)|"
    r"não (?:é |são |se )?(?:\w+ )?(?:necessári\w*|exig\w*|obrigatóri\w*|precis\w*|requer\w*|pedimos)|"
    r"niet (?:\w+ )?(?:nodig|vereist|noodzakelijk|verplicht)|geen (?:vereiste\w*|must)|"
    r"nie (?:jest |są )?(?:\w+ )?(?:wymag\w*|potrzeb\w*|koniecz\w*|oczekujemy|musisz)|niewymagane|"
    r"(?:není|nejsou) (?:\w+ )?(?:nutn\w*|potřeb\w*|podmínk\w*|třeba)|ne(?:vyžadujeme|požadujeme|potřebuje\w*)|"
    r"(?:krävs|behövs|behöver|kräver) (?:\w+ )?inte|(?:inte|inget|ikke|ikke et) (?:\w+ )?(?:krav|nødvendig\w*|"
    r"nödvändig\w*|påkrev\w*|påkræv\w*|krævet|kreves|behov)|kreves ikke|kræves ikke|"
    r"не (?:обязательн\w*|требу\w*|нужн\w*|ждем|ждём)|необязательн\w*|"
    r"(?:gerekli|şart|zorunlu) değil\w*|gerekmeyen\w*|aranmayan\w*|不問|不要)(?!\w)",
    re.IGNORECASE,
)
_YET = re.compile(
    r"(?<!\w)(?:but|though|although|however|yet|aber|jedoch|mais|pero|aunque|ma|mas|porém|maar|ale|men|но|ama|が)(?!\w)",
    re.IGNORECASE,
)
# A heading is its keyword with little around it: measured as the share of its letters that the keyword covers.
_PATTERNS = tuple((part, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)) for part, pattern in _ORDER)
# Four words or more, each with a capital: no sentence is written so.
_TITLE = re.compile(
    r"(?:[A-Z][\w'’-]*|[–—&-]|of|the|and|to|for|in|a)(?:\s+(?:[A-Z][\w'’-]*|[–—&-]|of|the|and|to|for|in|"
    r"a)){3,}"
)
#: "IBMS Specialist Portfolio in Haematology": letters that are a name, and what it is in.
_NAMED = re.compile(r"\b[A-Z]{3,}\b.*\b(?:in|of|for)\b")
_SHARE = 0.34
_SHARE_OF_FEW = 0.24
_SHARE_WITH_COLON = 0.12
_SHARE_DENIED = 0.4
_SHARE_DENIED_COLON = 0.25
_LONGEST = 100
_MOST_WORDS = 16
_MOST_WORDS_BARE = 9


#: Words that stand in wishes as well as in headings, and what stands around them in a heading.
_WEAK = re.compile(
    r"(?:experiences?|skills?|education|training|knowledge|expérience|formation|compétences|experiencia|erfahrung|"
    r"kenntnisse|competencies)$",
    re.IGNORECASE,
)
_AROUND_WORDS = """
about
your our the and or & / a an of for we you what who ideal required relevant previous prior professional work working
technical soft hard core key additional preferred desired other personal minimum basic needed necessary essential
desirable qualifications requirements skills experience education knowledge training abilities attributes expertise
background profile votre vos le la les l et de d requises requise professionnelle technische deine ihre und requerida
mandatory compulsory must should have key
profesional y experiencia expérience formation compétences kenntnisse erfahrung fähigkeiten qualifikationen
"""
_AROUND = frozenset(_AROUND_WORDS.split())


def _is_wish(text: str) -> bool:
    """Whether a line is no heading but what is asked for under one ("Startup experience", "Experience of training")."""
    words = [w for w in re.findall(r"[\w&/'+#-]+", text.casefold()) if w != "-"]
    weak = [w for w in words if _WEAK.match(w)]
    return bool(weak) and len(words) > 1 and any(w not in _AROUND for w in words)


#: "Your experience (desirable)", "About you – preferred": what is below is only welcome, whatever it is of.
_ONLY_WELCOME = re.compile(
    r"(?<!\band)(?<!\bor)[\s(,:–-]+(?:desirable|desired|preferred|nice to have|wünschenswert|souhaitée?s?|"
    r"deseables?)\)?$",
    re.IGNORECASE,
)


def _is_verdict(text: str) -> bool:
    """Whether a line says of one thing that it is welcome ("Praxisanleiter wünschenswert", "IPAF is a bonus")."""
    found = next(iter(_PATTERNS[1][1].finditer(text)), None)
    if found is None or _OF_SEVERAL.match(text):
        return False
    before = re.findall(r"[\w&/'+#-]+", text[: found.start()].casefold())
    told = [w for w in before if w not in _AROUND and w not in _SAYING and w.strip("-–")]
    return bool(told) and not any(pattern.search(" ".join(told)) for part, pattern in _PATTERNS if part == "must")


#: "Les petits plus", "Your extras": a heading, whatever stands between.
_OF_SEVERAL = re.compile(
    r"(?:les|vos|tes|nos|los|las|tus|sus|the|your|our|deine|ihre|unsere|i|gli|os|as|de)\s", re.IGNORECASE
)
#: What leads to a verdict, and is no thing that it is on: "Das wäre wünschenswert", "It would be a plus if …".
_SAYING_WORDS = "das wäre was ist es sind wären this it that would be is are ce serait c'est sería es esto"
_SAYING = frozenset(_SAYING_WORDS.split())


#: What the scraper knows the headings of postings by, in some sixty languages.
_ABROAD: tuple[tuple[Part, Vocabulary], ...] = (
    ("perks", words.OFFERS),
    ("duties", words.DUTIES),
    ("must", words.NEEDS),
)
_SHARE_ABROAD, _SHARE_MARKED = 0.6, 0.2
_MOST_WORDS_ABROAD = 4


def _abroad(bare: str, marked: bool) -> Part | None:
    """What a heading announces by the scraper's words: of several the one that covers most of it."""
    if not marked and len(bare.split()) > _MOST_WORDS_ABROAD:
        return None
    found: list[tuple[float, Part]] = []
    for part, vocabulary in _ABROAD:
        if match := vocabulary.search(bare):
            found.append(((match.end() - match.start()) / max(len(bare), 1), part))
    share, best = max(found, default=(0.0, None))
    return best if share >= (_SHARE_MARKED if marked else _SHARE_ABROAD) else None


def part_of(line: str, bullet: bool, marked: bool = False) -> Part | None:
    """What stands below this line when it is a heading ("unknown" when it cannot be told); None when it is none.

    marked: it is written as a heading.
    """
    text = line.replace("’", "'").strip().strip("#*_ ").strip().removesuffix("…").removesuffix("...")
    if not text or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    ends = text[-1]
    if ends in ".!;," or (bullet and ends != ":"):
        return None
    set_off = marked or ends == ":"
    if not set_off and len(text.split()) > _MOST_WORDS_BARE:
        return None
    bare = text.rstrip(":?…– -")
    least = _SHARE_WITH_COLON if set_off else _SHARE_OF_FEW if len(bare.split()) <= 3 else _SHARE
    if denied := _UNWANTED.search(bare):
        if _YET.search(bare) or _PATTERNS[1][1].search(bare):
            return "nice"
        if (denied.end() - denied.start()) / len(bare) >= (_SHARE_DENIED_COLON if set_off else _SHARE_DENIED):
            return "unwanted"
    best: tuple[float, Part] | None = None
    for part, pattern in _PATTERNS:
        covered = sum(m.end() - m.start() for m in pattern.finditer(bare))
        share = covered / max(len(bare), 1)
        if share >= least and (best is None or share > best[0] + 0.05):
            best = (share, part)
    if best is not None and not set_off and (_is_wish(bare) or (best[1] == "nice" and _is_verdict(bare))):
        return None
    if best is not None:
        # Without a colon, a line of several words may be a wish ("Experience with Linux") rather than a heading.
        if not set_off and ends != "?" and best[0] < 0.6 and len(bare.split()) > 4:
            return None
        return "nice" if best[1] == "must" and _ONLY_WELCOME.search(bare) else best[1]
    if not bullet and (told := _abroad(bare, set_off)):
        return told
    if ends == ":" or (not bullet and _TITLE.fullmatch(bare) and not _NAMED.search(bare)):
        return "unknown"
    return None
