"""Says whether a posting is over: by what its page says of it, and by its last day to apply."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
from datetime import date

from scraper.lexicon import dates, endings, words
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.measured import weight
from scraper.text.markup import Element, all_text, ancestors, attribute, children, hidden, squeeze, tags

_STATE_NAMES = re.compile(
    r"closed|expired|inactive|unavailable|not-found|notfound|alert|notice|flash|error|message|banner|status|hinweis|meldung|aviso|avviso|mensaje|notif",
    re.I,
)
#: When it will be over, or what happens then: "until the position is filled", "once applications are closed".
_FUTURE = re.compile(
    r"\b(?:until|till|unless|if|will be|once|before|when(?:ever)?|after|as soon as|may (?!have|no longer)|might|early|bis|falls|sobald|wenn|jusqu|dès qu|lorsqu|si (?:l|le|la|un)\b|hasta|cuando"
    r"|una vez|até|quando|assim que|fino a|finché|non appena|tot(?:dat)?|zodra|wanneer|dokud|až|když|jakmile|kým|keď|gdy|kiedy|dopóki|tills|innan|när|inntil|indtil|når|kunnes|kun|amíg|până"
    r"|sera|seront|será|serão|sarà|verrà|zal|kommer att|skal|bude|budou|będzie|lesz|va fi|будет|будут|буде|θα"
    r"|когда|пока|если|доки|поки|коли)\b|まで|次第|場合|直到|为止|為止|까지|시까지|경우",
    re.I,
)
_LAST_DAY = re.compile(
    r"(?<!\w)(?:(?:application|applications|submission)s?[^.\n]{0,12} (?:deadline|due|close[sd]?|closing|end[s]?|until|by)|deadline|clos(?:ing|es?|ed) (?:date|on)|closing|closes|apply (?:by|before|until)|last (?:date|day)|expir(?:es?|y|ation)(?: date| on)?|(?:open|valid|posted|available) (?:un)?till?"
    r"|bewerbungs(?:frist|schluss|ende|zeitraum)|bewerb\w*[^.\n]{0,25} bis|einsendeschluss|frist"
    r"|date (?:limite|de cl[oô]ture|de fin)|cl[oô]ture|candidature[^.\n]{0,25} (?:jusqu|avant)|postuler (?:avant|jusqu)"
    r"|fecha (?:límite|de cierre|fin)|plazo de (?:presentación|solicitud|inscripción|candidatura)|cierre de|candidaturas? (?:hasta|até)|data (?:limite|de encerramento|final)|prazo (?:de|para) (?:candidatura|inscriç)\w*|inscriç(?:ões|ão)[^.\n]{0,15} até|encerra"
    r"|scadenza|candidatur[ae][^.\n]{0,40} entro(?: il)?|termine (?:per|ultimo|di presentazione)|sluitingsdatum|sluit|solliciteer (?:vóór|voor|tot)|reageer|reageren (?:kan )?tot|uiterlijk"
    r"|termin (?:składania|nadsyłania|aplik)|aplikuj do|ważn[ae] do|zgłoszenia do|(?:złożyć|składać|nadsyłać)[^.\n]{0,25} do(?: dnia)?|uzávěrka|termín (?:podání|přihlá|odevzd)|přihlášk\w+[^.\n]{0,25} do|nejpozději do|uzávierka|termín podania"
    r"|sista (?:ansökningsdag(?:en)?|dag)|(?:an)?sök(?:an)? senast|söknadsfrist|søknadsfrist|ansøgningsfrist|søk (?:innen|senest)|senest|hakuaika|haku (?:päättyy|sulkeutuu)|viimeinen (?:haku)?päivä|határid[őo]|termen(?:ul)? limită|data limită"
    r"|son başvuru|başvuru (?:bitiş|son)|срок (?:подачи|при[её]ма)|крайний срок|при[её]м (?:резюме|заявок|документов)[^.\n]{0,10} до|кінцевий (?:термін|строк)|термін подання|προθεσμία|λήξη"
    r"|hạn (?:nộp|chót|cuối)|batas (?:akhir|waktu)|kandideerimise tähtaeg|tähtaeg|termiņš)(?!\w)"
    r"|締め?切り?|応募期[限間]|募集期[限間]|受付期[限間]|掲載終了|截止|마감|접수\s?기간|모집\s?기간|지원\s?기간|آخر (?:موعد|يوم)|(?:تاريخ|موعد) (?:ال)?(?:نهاية|انتهاء|إغلاق)(?: [إا]?ستقبال| قبول)?(?: (?:ال)?(?:طلبات|تقديم|تقدم))?|الموعد النهائي|تاريخ (?:الإغلاق|الانتهاء)|תאריך (?:אחרון|סגירה)|מועד אחרון|ปิดรับ",
    re.I,
)
#: From here on a text is an authority's form, which has its own last day.
_FORMS_OWN = re.compile(r"\bOMB (?:control )?(?:number|no\b)|\bform cc-305", re.I)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n+")
_TOP = 8
_ABOVE, _BELOW, _ALONE = 2, 4, 30
_LONGEST = 200


def is_closed_line(text: str) -> bool:
    """Whether a short line says that a posting is over (and not when it will be)."""
    over = endings.EXPIRED.search(text) or endings.NOBODY_ANY_MORE.search(text)
    return bool(over) and not _FUTURE.search(text)


def closed_sign(tree: Element, title: str) -> bool:
    """Whether a page says in a prominent place that its posting is over."""
    candidates = [title]
    for element in tags(tree, "h1", "h2", "h3", "h4", "p", "div", "span", "strong", "figcaption", "section", "td"):
        named = (
            _STATE_NAMES.search(f"{attribute(element, 'class')} {attribute(element, 'id')}")
            or attribute(element, "role") == "alert"
        )
        if not (named or element.name in {"h1", "h2", "h3"}) or hidden(element) or len(children(element)) > 6:
            continue
        text = squeeze(all_text(element))
        if weight(text) > 8 and len(text) <= _LONGEST and not any(map(hidden, ancestors(element))):
            candidates.append(text)
    return any(is_closed_line(text) for text in candidates) or _is_badged(tree)


#: Elements beside a heading that are looked at, those that a badge is, and what is no badge but a control.
_NEAR, _BADGES, _CONTROLS = (
    8,
    ("span", "small", "em", "i", "b", "strong", "p", "div"),
    {"a", "button", "label", "nav", "li", "select"},
)


def _is_badged(tree: Element) -> bool:
    """Whether a badge beside the page's heading says in a word that its posting is over (`filled`, `closed`)."""
    heading = next(tags(tree, "h1"), None)
    for around in itertools.islice(ancestors(heading), _ABOVE) if heading is not None else ():
        there = list(tags(around, "h1", *_BADGES))
        at = next(index for index, each in enumerate(there) if each is heading)
        for each in there[max(0, at - _NEAR) : at + _NEAR]:
            text = "" if children(each) else squeeze(all_text(each)).strip(" !.:()[]–-")
            if 0 < len(text) <= _ALONE and endings.OVER.match(text) and not hidden(each):
                return not any(outer.name in _CONTROLS for outer in ancestors(each))
    return False


def says_so(text: str, title: str) -> bool:
    """Whether a posting's text says above its first section, or in its last line, that the posting is over."""
    lines = [line.lstrip("#- ").strip() for line in text.split("\n") if line.strip()]
    first = lines.index(title) if title in lines else 0
    around = lines[max(0, first - _ABOVE) : first + _BELOW]
    if title and any(len(line) <= _ALONE and endings.OVER.match(line.strip(" !.:()[]–-")) for line in around):
        return True
    if _is_labelled_over(lines):
        return True
    above = [line for line in lines[:first] if title and not belongs_to_the_site(line)]
    top = [line for line in above[-_ABOVE:] if line[-1] in ".!。！"]
    for line in lines[first : first + _TOP]:
        if (
            len(line) <= 60
            and any(kind.search(line) for kind in (words.DUTIES, words.NEEDS))
            and not is_closed_line(line)
        ):
            break
        top.append(line)
    last = [line for line in text.split("\n")[-1:] if not line.lstrip().startswith("- ")]  # an item is another job
    return any(is_closed_line(each) for line in [*top, *last] for each in sentences(line))


#: A posting's label for whether it is open, among its first lines.
_STATE = re.compile(
    r"(?:job |position |application |vacancy |posting |bewerbungs|stellen)?(?:status|state|stato|estado|statut|stav|stan|tila|durum|статус)"
    r"\s*[:：]\s*(?P<state>.{0,30})$",
    re.I,
)


def _is_labelled_over(lines: list[str]) -> bool:
    """Whether a text labels one state, behind a label or in the line below it, and that is over; several are of many."""
    labels = ((_STATE.match(line), below) for line, below in itertools.pairwise([*lines, ""]))
    states = [(label["state"] or below).strip(" !.:()[]–-") for label, below in labels if label]
    return len(states) == 1 and bool(endings.OVER.match(states[0]))


def sentences(text: str) -> list[str]:
    """A text's sentences of ordinary length."""
    return [part for part in _SENTENCE.split(text) if 0 < len(part) <= _LONGEST]


def last_day(text: str) -> date | None:
    """The last day to apply that a text tells beside words for it; the latest when it tells several."""
    found: list[date] = []
    text = _FORMS_OWN.split(text, maxsplit=1)[0]
    lines = [line.lstrip("#- ").strip() for line in text.split("\n") if line.strip()]
    lines = [line for line in lines if len(line) <= 2000][:400]
    for line, below in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        for label in _LAST_DAY.finditer(line):
            behind = line[label.end() : label.end() + 60]
            days = dates.days_in(behind.split(". ")[0] if re.match(r"\D*\. ", behind) else behind)
            if not days and len(line) <= 60 and len(below) <= 60 and label.end() >= len(line) - 12:
                days = dates.days_in(below)
            found += days[:2]
    return max(found, default=None)
