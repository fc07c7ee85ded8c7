"""Words by which a page speaks to who may buy or try something rather than to who seeks work, in many languages."""

from scraper.lexicon.vocabulary import whichever

# ruff: noqa: E501 - vocabulary reads better in long rows

#: What is sold, booked, tried and asked for.
TO_CUSTOMERS = whichever(
    r"^(?:ordinačn(?:é|í) hodin[ya]|ceník|cenník|naše (?:služby|usluge)|naše storitve|mūsų paslaugos|kainos|mūsu pakalpojumi|cenas|meie teenused|hinnad|þjónusta(?: okkar)?|verðskrá|szolgáltatásaink|áraink|serviciile noastre|tarife|наши услуги|наші послуги|цены|ціни|ценоразпис|οι υπηρεσίες μας|hizmetlerimiz|godziny przyjęć|nasze usługi|cennik|öppettider och priser|palvelumme|hinnasto)\W*$", r"objednávky:|besplatn\w+ (?:procjen|ponud)\w*|nemokam\w+ (?:konsultacij|sąmat)\w*|fáðu tilboð|atliekame .{0,40}darbus",
    r"(?:request|get|ask for) (?:an? |your |our )?(?:free |no-obligation |personal )*(?:quote|estimate|demo)\b", r"\b(?:free|no-obligation) (?:quote|estimate)s?\b", r"book (?:a|your) (?:demo|table|appointment|visit|session|call)\b", r"(?:start|try)\b.{0,20}\bfor free\b|\bfree trial\b", r"^(?:get started|sign up|enrol(?:l)?|start|buy|order|(?:our )?pric(?:es|ing))(?: (?:free|for free|today|now))?[!.]?$|add to (?:cart|basket)", r"[£$€]\s?\d[\d.,]* ?(?:/|a|per) ?(?:user|seat)\b", r"join (?:the|our) (?:beta|waitlist|waiting list|pilot|early access)", r"\b(?:beta|early access)[ -](?:users?|testers?|program(?:me)?|phase)|try the beta", r"(?:looking for|want|would love|welcome) (?:your |some |honest )*feedback\b", r"tell us what (?:you|they) think",
    r"(?:jetzt |unverbindlich |kostenlos(?:es)? )+(?:anfragen|(?:ein )?angebot|testen)", r"angebot (?:anfordern|einholen|anfragen)|kostenvoranschlag", r"(?:zum )?festpreis|unsere preise", r"beta-?(?:tester|phase)|(?:suchen|freuen uns (?:auf|über)) (?:\w+ )?feedback", r"jetzt (?:kaufen|bestellen|buchen)|in den warenkorb",
    r"(?:demande[rz]?|obtene[rz]|recevoir|recevez) (?:un|votre) (?:devis|essai)|devis (?:gratuit|en ligne|personnalisé)", r"(?:nos|mes) tarifs", r"essai gratuit|ajouter au panier", r"bêta-?test",
    r"(?:solicit[ae]|pid[ae]|pedir) (?:tu |su |un )?presupuesto|presupuesto (?:gratis|gratuito|sin compromiso)", r"prueba gratis|añadir al carrito|nuestras tarifas", r"(?:peça|solicite) (?:um |o seu )?orçamento|orçamento (?:grátis|gratuito|sem compromisso)|teste grátis", r"(?:richiedi|chiedi) (?:un )?preventivo|preventivo gratuito|prova gratuita|aggiungi al carrello",
    r"\bofferte (?:aan|aanvragen)|vrijblijvende? offerte|gratis proef", r"vaste prijs|onze tarieven|in winkelwagen", r"(?:zamów|bezpłatn[aey]) (?:wycen|demo|konsultac)\w*|umów demo|dodaj do koszyka|nasz cennik", r"nezávazn(?:á|ou|ě) (?:poptáv|nabíd)\w*|vyzkouše(?:jte|t) zdarma|do košíku|náš ceník",
    r"(?:begär|få|be om) (?:en )?(?:kostnadsfri )?offert|prova gratis|våra priser|(?:få|innhent|indhent) (?:et )?(?:uforpliktende |gratis )?tilbud|prøv gratis|våre priser|vores priser", r"pyydä tarjous|kokeile ilmaiseksi|kérj(?:en)? (?:ingyenes )?(?:ár)?ajánlat|cere(?:ți)? (?:o )?ofertă", r"заказать (?:звонок|расчёт|расчет)|попробовать бесплатно|в корзину|наши цены|замовити (?:дзвінок|розрахунок)", r"見積(?:り|もり)?(?:依頼|無料)|無料(?:体験|見積)|カートに入れる|免费试用|加入购物车|立即购买|무료 ?(?:체험|견적)|장바구니", r"teklif al|ücretsiz dene|sepete ekle",
)  # fmt: skip
#: "Looking for an electrician in Leeds?", where what follows is what somebody is called.
ASKED_FOR = whichever(
    r"(?:looking for|(?:do you )?need) an? ([^.?!\n]{3,60})\?", r"(?:suchen sie|sie suchen|du suchst|brauchen sie) (?:eine?n? )([^.?!\n]{3,60})\?|([^.?!\n]{3,60}) gesucht\?", r"(?:re)?cherchez une? ([^.?!\n]{3,60})\?|besoin d['’]une? ([^.?!\n]{3,60})\?", r"(?:busca|buscas|necesita|necesitas) una? ([^.?!\n]{3,60})\?", r"(?:procura|precisa de) uma? ([^.?!\n]{3,60})\?", r"(?:cerchi|cercate|cerca) une? ([^.?!\n]{3,60})\?", r"op zoek naar een ([^.?!\n]{3,60})\?", r"(?:szukasz|potrzebujesz) ([^.?!\n]{3,60})\?", r"(?:hledáte|potřebujete) ([^.?!\n]{3,60})\?", r"(?:söker|behöver) du en ([^.?!\n]{3,60})\?",
)  # fmt: skip
#: What is sought by who seeks work.
WORK = whichever(
    r"\b(?:jobs?|work|career|challenge|role|position|vacancy|opportunit\w+|employer)\b", r"stelle|arbeit|herausforderung|ausbildung|beruf|emploi|travail|poste|défi|stage|trabajo|empleo|reto|trabalho|emprego|desafio|lavoro|impiego|sfida|baan|werk|uitdaging|prac[aeyę]|wyzwa|prác|výzv|jobb|arbete|utmaning",
)  # fmt: skip
