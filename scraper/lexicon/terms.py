"""Words by which running text speaks of being employed: on what terms, from when, how one answers; and what is none."""

# ruff: noqa: E501 - vocabulary reads better in long rows

import re

from scraper.lexicon import words
from scraper.lexicon.vocabulary import whichever

#: On what terms one is employed, within a sentence.
TERMS = whichever(
    r"über(?:tariflich| tarif)|\btage (?:in der|die|pro) woche|vier-?tage-?woche|\b(?:two|three|four|five|\d) days (?:a|per) week|\bnights?\b.{0,30}\bweeks\b|(?:deux|trois|quatre|\d) jours par semaine|(?:dos|tres|cuatro|\d) días (?:a la|por) semana|(?:due|tre|quattro|\d) giorni (?:a|alla) settimana|\d dias por semana|\d dni w tygodniu|\d dn[íyů] v týdnu|\d dag(?:ar|er) i (?:veckan|uken|ugen)",
    r"\b(?:full|part)[- ]time\b", r"\b(?:permanent|fixed[- ]term|temporary|seasonal|zero[- ]hours?) (?:contract|position|post|role|job|basis)\b", r"\bpro rata\b|\bper annum\b|\bprobation", r"\b0[.,]\d+ ?(?:fte|wtf)\b|\bfte\b", r"\blive[- ]in\b|accommodation (?:is )?provided|\bdbs check", r"\bshifts?\b|\bweekends off\b",
    r"vollzeit|teilzeit|minijob|geringfügig|festanstellung|unbefristet|befristet (?:auf|bis|für)|tvöd|tv-l\b|entgeltgruppe|probezeit|schicht|werktags|\d ?%[- ]stelle|stellenumfang|tarif(?:lich|vertrag)",
    r"temps (?:plein|partiel|complet)|\bcdi\b|\bcdd\b|voie statutaire|contractuel|mi-temps|contrat (?:doctoral|saisonnier|à durée|de \d)|rifseep|horaires",
    r"\bplazas? (?:de|vacante)|jornada|contrato (?:indefinido|temporal|fijo|de obra)|media jornada|turnos? (?:de|rotativo)|según convenio|fijo discontinuo|tempo (?:inteiro|parcial|integral)|contrato (?:a termo|sem termo)|\bclt\b|bolsa de (?:investigação|estudo)",
    r"tempo (?:pieno|parziale|determinato|indeterminato)|part[- ]time|contratto|turni|vitto e alloggio|ccnl|stagional",
    r"\bfulltime\b|\bparttime\b|voltijd|deeltijd|\bfte\b|\bcao\b|dienstverband|uur per week|ingeschaald|jaarcontract|vast contract|(?:een|twee|drie|vier|vijf|\d) dagen (?:per|in de) week|\bvog\b",
    r"umow[aęy] (?:o pracę|zlecenie|o dzieło)|pełny etat|wymiar etatu|pół etatu|na czas (?:nie)?określony|zmianow|\betat\b",
    r"pln[ýé] úvazek|zkrácený úvazek|částečný úvazek|poloviční úvazek|\bhpp\b|\bdpp\b|\bdpč\b|platov(?:á|é) tříd|plný úväzok|pracovn(?:í|ý) pom[ěe]r|na dobu (?:ne)?určit|směn(?:ný|y|n[áé])|úvazek|úväzok",
    r"heltid|deltid|provanställning|tillsvidare|visstid|vikariat|fuldtid|fast stilling|timelønn|timeløn|(?:på|i) \d{2,3} ?(?:%|prosent|procent)|\d{2,3} ?(?:%|prosent|procent)[- ]?(?:ig|stilling|tjänst)|kokoaikai|osa-aikai|vakituinen|vuoro(?:työ|t)|kesäkau|määräaikai|koeaika",
    r"teljes munkaidő|részmunkaidő|heti \d|műszak|határozat(?:lan|ott)|normă întreagă|part-time|cazare|contract (?:pe|individual)",
    r"пълно работно|непълно работно|трудов договор|на смени|осигурена квартира|полн(?:ый|ая) (?:рабочий день|занятость)|частичная занятость|график \d|вахт|смен(?:а|ы|ный|ам)|повна зайнятість|неповна зайнятість|графік|соцпакет|по тк рф",
    r"puno radno vrijeme|nepuno radno|na (?:ne)?određeno|stalni posao|sezon[aeu]|polni delovni čas|nedoločen čas|pilnas etatas|darbo sutart|pamain|pilna slodze|täistööaeg|osaline tööaeg|tähtaj",
    r"πλήρης απασχόληση|μερική απασχόληση|πλήρους απασχόλησης|μισθός|ωράριο|tam zamanlı|yarı zamanlı|vardiya|sigorta|servis var|yemek ve",
    r"正社員|アルバイト|パート(?!ナー)|契約社員|シフト|社会保険|交通費|五险|缴.?险|包吃|包住|全职|兼职|双休|單休|轮班|全職|勞健保|정규직|계약직|주 ?\d일|4대보험|시간제|دوام (?:كامل|جزئي)|عقد|سكن|משרה (?:מלאה|חלקית)|משמרות|toàn thời gian|bán thời gian|ca làm|penuh waktu|paruh waktu|เต็มเวลา",
)  # fmt: skip
#: From when on.
START = whichever(
    r"\bstart(?:ing)?(?: date)?(?: is|:| on| in| from)? (?:\d|asap|immediately|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)", r"\bretires?\b|\bmaternity cover",
    r"(?:zum|ab(?: dem)?) (?:\d{1,2}\.|nächstmöglich|sofort|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|eintrittstermin|\bstellt? (?:\w+ ){0,4}ein\b", r"à (?:compter|partir) d|dès que possible|prise de poste|poste à pourvoir", r"incorporación|a partir d(?:el?|o) \d|início (?:imediato|previsto)|inizio|decorrenza", r"per (?:direct|\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|ingaande", r"od zaraz|rozpoczęci|nástup|termín nástupu", r"tillträd|tiltrædelse|oppstart|tiltredelse|alkaen|aloitus", r"azonnali kezdés|kezdés|începere|незабавно|начало на работа|вихід на роботу", r"入社|到岗|到職|即日|입사",
)  # fmt: skip
#: What one sends, or whom one turns to.
ANSWER = whichever(
    r"\bcv\b|\br[ée]sum[ée]\b|cover letter|letter of application|\breferees?\b|\bapply\b|your application|for (?:a chat|an informal|more information)|speak to|\b(?:call|phone|ring|telephone) \w+|\bwrite to\b|\be-?mail \w+|drop (?:us|me) a line|come (?:in|by|and)|(?:drop|call|pop) in\b",
    r"bewerb|lebenslauf|unterlagen|melde dich|melden sie sich|ruf(?:en sie)? (?:einfach |uns |mich )*an|schreib(?:en sie)? (?:uns|an|mir)|zeugnisse|probearbeit", r"candidature|\bcv\b|lettre de motivation|postul|adresser (?:à|votre)|contacter|appele[zr]|écri(?:re|vez)", r"currículum|\bcv\b|solicitud|instancias?|interesad|escríb|escrib[ae]|escrev[ae]|scriv(?:ere|i(?:ci|mi)?|ete(?:ci)?)\b|llam[ae]|candidat|inscriç|ligue|envi(?:e|ar)|contacte|candidatur|domande (?:di partecipazione )?(?:vanno|dovranno|devono|possono)|la domanda (?:va|deve|dovrà)|inviare|telefon|chiam(?:a|are)|presentarsi|passare",
    r"sollicit|schrijf|napisz|napište|pište|\bmail\b|\bbel\b|motivatie|reageren|reageer|stuur|dokumenty|aplikacj|\bcv\b|zgłosz|przesła|kontakt|zadzwoń|złożyć|životopis|přihlášk|zašlete|volejte|pošlete|ozvěte|prihlášk|zavolajte", r"ansök|ansøg|søknad|välkommen med|ring (?:till )?\w|skicka|kontakta|hakemu|soita|laita viesti|ota yhteyttä|lähetä", r"önéletrajz|jelentkez|írj|hív|gyere be|trimite|sunați|contact|\bcv\b|обадете|автобиография|тел\.|звоните|пишите|резюме|телефонуйте|надсилайте|дзвоніть",
    r"prijav|pošaljite|javite|nazovite|molb|prijavo|siųskite|skambinkite|sūtiet|zvaniet|saatke|kandideeri|βιογραφικ|αποστολή|τηλ\.|başvur|görüşmek|özgeçmiş|arayın|履歴書|応募|ご連絡|联系|致电|简历|投递|應徵|履歷|洽詢|이력서|지원|문의|연락|السيرة|ارسل|ترسل|للتواصل|קורות חיים|לפנות|hồ sơ|liên hệ|lamaran|hubungi|ติดต่อ",
)  # fmt: skip
#: Somebody who offers his own work.
OFFERS_HIMSELF = whichever(
    r"\b(?:looking|available|searching) for (?:\w+ ){0,2}(?:work|employment|a (?:new )?(?:job|position|role))\b", r"sucht? (?:\w+ ){0,3}(?:arbeit|anstellung|job|stelle)\b|suche (?:\w+ ){0,4}(?:arbeit|anstellung|stelle|job)\b", r"cherche (?:un |du )?(?:emploi|travail|poste|stage)\b", r"busc[ao] (?:un )?(?:trabajo|empleo)\b|me ofrezco|procuro (?:trabalho|emprego)|procura (?:trabalho|emprego)\b|cerc[ao] (?:un )?lavoro\b", r"zoekt? (?:\w+ )?(?:werk|baan)\b|(?:szukam|szuka|podejmę) pracy?|hledám? (?:práci|zaměstnání)|hľadám? prácu", r"söker (?:jobb|arbete)|søger (?:job|arbejde)|søker jobb|etsii? (?:työtä|töitä)|(?:munkát|állást) keres|caut (?:loc de muncă|de lucru)|ищу работу|ищет работу|шукаю роботу|iş arıyorum|仕事を探|求职|구직",
)  # fmt: skip
#: A text for others to fill in.
TEMPLATE = whichever(
    r"(?:this|our|free|use|description|posting) (?:\w+ )?templates?\b|^templates?:|\bsample job (?:description|post)", r"(?:dieser|diese|unsere|kostenlose|jobtitel|beschreibung|anzeige)\S* (?:\w+ )?(?:vorlage|muster)\b|(?:vorlage|muster) (?:zum|für|&|und)|[–-] (?:vorlage|muster)\b", r"modèle (?:de fiche|d['’]offre|gratuit|à télécharger)|plantilla (?:de|gratuita|para)|modello (?:di|gratuito)|modelo (?:de descri|gratuit)|voorbeeld ?(?:vacature|functie)|wzór (?:ogłoszenia|opisu)|vzor (?:inzerátu|popisu)",
)  # fmt: skip
#: What tells of an occupation as such.
GENERIC = whichever(
    r"job profile|career profile|how to become|entry requirements|starter to|\bcareer (?:path|guide)", r"berufsbild|lehrjahr|weiterbildungs?möglichkeit|ausbildung dauert|berufsprofil", r"fiche métier|débouchés|salidas profesionales|descripción de la profesión|saídas profissionais|sbocchi professionali", r"beroepsprofiel|opis zawodu|zarobki|popis povolání|yrkesbeskriv|ammattikuvaus|описание профессии|профессия",
)  # fmt: skip
#: What one pays rather than is paid.
FEES = whichever(
    r"\bfees?\b|tuition|\brent\b|deposit|\bprice\b|\bcosts?\b|\bpcm\b|gebühr|kosten|miete|\bpreis|frais|coût|loyer|\bprix\b|precio|tasa|alquiler|matrícula|propina|renda|prezzo|affitto|quota|\bprijs\b|huur|opłat|cena\b|czynsz|poplatek|nájem|avgift|hyra|hinta|vuokra|\bdíj|preț|chirie|цена|стоимость|вартість|наем|fiyat|kira\b|τιμή|料金|家賃|学费|租金|요금|월세",
)  # fmt: skip
#: An employer who speaks of himself, or is spoken of.
WE = whichever(
    r"\b(?:we|our|us)\b", r"\b(?:wir|uns(?:er)?\w{0,2})\b", r"\b(?:nous|notre|nos)\b", r"\b(?:nosotros|nuestr[oa]s?|nos)\b|\b\w{3,}(?:amos|emos|imos)\b", r"\b(?:noi|nostr[oaie]|ci)\b|\b\w{3,}iamo\b", r"\bnoss[oa]s?\b", r"\b(?:wij|we|ons|onze)\b", r"\b(?:nas|nasz\w{0,3}|nami)\b|\w{4,}(?:amy|emy|imy|ujemy)\b", r"\b(?:naš\w{0,3}|náš|naši|nás|nám)\b|\w{4,}(?:áme|íme|eme|ujeme)\b", r"\b(?:vi|vår\w?|våra|vores|oss|os)\b", r"\b(?:meidän|meillä|meille)\b|\w{4,}(?:mme)\b", r"\b(?:nálunk|csapatunk|cégünk)\b|\w{4,}(?:unk|ünk)\b", r"\b(?:noi|nostru|noastr\w{1,2})\b", r"\b(?:мы|наш\w{0,3}|нас|нам|ми|ние|нашия)\b", r"\b(?:naš\w{0,3}|mi)\b|\w{4,}(?:imo|amo)\b", r"\b(?:biz|bizim)\b|\w{4,}(?:ımız|imiz|umuz|ümüz)\w*", r"\bμας\b|\bεμείς\b", r"当社|弊社|私たち|我々|当院|当店|当園|当施設|我们|本公司|我司|本院|本所|저희|우리|당사|نحن|لدينا|شركتنا|لدى|אנחנו|אנו|שלנו|chúng tôi|kami\b|เรา",
)  # fmt: skip


_HOURS = re.compile(
    r"\d{1,2}(?:[.,]\d)?(?: (?:to|bis|à|a|tot|do|až|til|till|–|-) \d{1,2})? ?(?:h|hrs?|hours|std\.?|stunden|heures|horas|ore|uur|godzin|hodin|timmar|timer|tuntia|óra)\b",
    re.I,
)


def is_term(part: str) -> bool:
    """Whether a part of a row tells how one is employed, for how many hours, or whether from home."""
    return bool(words.EMPLOYMENT.match(part) or _HOURS.match(part) or words.PRESENCE.match(part))
