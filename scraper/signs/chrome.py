"""Knows the lines of a text that belong to the site around it: buttons, bars of links, notices."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper.lexicon import edges, labels, visitors, words
from scraper.signs.measured import WIDE

_SENTENCE, _SOME_WORDS = 160, 5


#: What stands between the items of a bar of links, and a line of nothing else.
_JOINTS = re.compile(r"[|·•](?!$)")
_JOINTS_ALONE = re.compile(r"^(?=.*[|·•])[-\s|·•]+$")


#: A way to the page before or behind this one.
_ARROW = re.compile(r"^(?:[←⟵‹«] ?\S.{0,100}|[^-#].{0,100}\S ?[→⟶›»])$")


#: Where on its site a page stands, without links.
_WAY = re.compile(
    r"^(?:you are here|sie sind hier|du bist hier|vous êtes ici|(?:usted )?est[áa]s? aquí|você está aqui|está aqui|(?:ti trovi|sei) (?:in|qui)|(?:u|je) bent hier|jesteś tutaj"
    r"|jste zde|nacházíte se(?: zde)?|nachádzate sa|du är här|du er her|olet tässä|itt vagy|(?:te afli|sunteți) aici|вы здесь|ви тут|buradasınız|βρίσκεστε εδώ|現在(?:位置|地)|当前位置|您的位置)\s*[:：>»/]",
    re.I,
)


#: What a form says once it was sent, which waits on its page unseen.
_SENT = re.compile(
    r"^(?:thank you[!.,]? ?)?(?:your|the) (?:application|submission|message|form|details|cv|résumé|resume) (?:has|have|was|were) (?:been )?(?:successfully )?(?:received|submitted|sent)(?: successfully)?[.!]*$"
    r"|^(?:vielen dank[!.,]? ?)?(?:ihre|deine|die) (?:bewerbung|nachricht) (?:wurde|ist) (?:erfolgreich )?(?:übermittelt|gesendet|versendet|eingegangen|abgeschickt)(?: worden)?[.!]*$"
    r"|^(?:merci[!.,]? ?)?votre (?:candidature|message|demande) a (?:bien )?été (?:envoyée?|transmise?|reçue?)(?: avec succès)?[.!]*$"
    r"|^(?:¡?gracias[!.,]? ?)?(?:tu|su) (?:solicitud|candidatura|mensaje) (?:ha sido|se ha) (?:enviad[oa]|recibid[oa])(?: correctamente| con éxito)?[.!]*$"
    r"|^(?:je|uw) (?:sollicitatie|bericht) is (?:succesvol )?(?:verzonden|verstuurd|ontvangen)[.!]*$"
    r"|^(?:la tua|la sua) (?:candidatura|richiesta) è stata (?:inviata|ricevuta)(?: con successo)?[.!]*$",
    re.I,
)


#: What stands above a page's form.
_FORM = re.compile(
    r"^(?:please |bitte |veuillez |por favor,? |si prega di |prosimy )?(?:(?:fill (?:in|out)|complete|use) (?:the|this|our) (?:\w+ )?form (?:below|above|here|on this page|to apply)|(?:füllen sie|nutzen sie|verwenden sie) (?:bitte )?(?:das|folgendes|dieses|unser) (?:\w+)?formular|(?:rempli(?:r|ssez)|complétez|utilisez) le formulaire (?:ci-dessous|suivant)"
    r"|(?:rellen(?:a|e|ar)|complet(?:a|e)|utili[cz](?:a|e)) el (?:siguiente )?formulario|(?:preencha|utilize) o formulário (?:abaixo|a seguir)|(?:compila(?:re)?|utilizza) il (?:seguente )?(?:form|modulo)|vul (?:het|onderstaand) formulier|(?:wypełnij|uzupełnij) (?:poniższy )?formularz|(?:vyplňte|použijte) (?:níže )?(?:uvedený )?formulář"
    r"|fyll i formuläret|udfyld formularen|fyll ut skjemaet|täytä (?:alla oleva )?lomake|töltse ki az (?:alábbi )?űrlapot|completați formularul|заполните (?:форму|анкету)|заповніть (?:форму|анкету)|popunite obrazac|aşağıdaki formu doldurun|下記のフォーム|填写(?:下方|以下)?表单)",
    re.I,
)


def belongs_to_the_site(line: str) -> bool:
    """Whether a line of text is a button, a link of a menu, or a notice of the site."""
    parts = [line] if len(line) <= 60 else []
    if _is_eastern_bar(line):
        return True
    if len(line) <= _SENTENCE and _WAY.match(line):
        return True
    trail = _TRAIL.split(line) if len(line) <= _SHORT_TRAIL else []
    if len(trail) > 1 and labels.calls_a_page(trail[0]) and all(each[:1].isupper() for each in trail):
        return True
    if (
        _JOINTS_ALONE.match(line)
        or _ARROW.match(line)
        or (len(line) <= _SENTENCE and (_SENT.match(line) or _FORM.match(line)))
    ):
        return True
    joints = _JOINTS.findall(line)
    if joints and len(line) <= 160 and (line.count("|") >= 2 or "|" not in joints):  # a bar of links
        parts = _JOINTS.split(line)
        if "©" in line and len(joints) >= 2:  # the last line of a page
            return True
    if parts and all(edges.CHROME.match(_bare(part)) for part in parts):
        return True
    if len(line) <= _SENTENCE and _is_share_row(line):
        return True
    if line[:1] in {"-", "#"}:
        return False
    spoken = any(kind.search(line) for kind in (edges.ACCOUNT, visitors.SPOKEN_TO)) if len(line) <= _SENTENCE else False
    return spoken or bool(edges.PRIVACY.search(line))


#: "Basket (0)": how many things are in it.
_COUNTED = re.compile(r" ?\(\d{1,3}\)$")


def _bare(part: str) -> str:
    return _COUNTED.sub("", part.strip("#- ").strip(" :!.>»›←→"))


def _is_share_row(line: str) -> bool:
    """Whether a line is what one does with a page (`Bagikan ini:`) and where alone (`Facebook – WhatsApp`)."""
    before, _, rest = line.strip("#- ").replace("：", ":").partition(":")
    places = [each for each in _GAPS_OF_A_ROW.split(rest.casefold()) if each]
    return bool(places) and all(each in _NETWORKS for each in places) and bool(edges.CHROME.match(before))


_GAPS_OF_A_ROW = re.compile(r"[\s,·•|/–—-]+")
_NETWORKS = frozenset(
    [
        "facebook",
        "twitter",
        "x",
        "linkedin",
        "whatsapp",
        "instagram",
        "xing",
        "pinterest",
        "telegram",
        "e-mail",
        "email",
        "mail",
        "vk",
        "viber",
        "threads",
        "mastodon",
        "bluesky",
        "reddit",
        "tumblr",
        "line",
        "messenger",
        "print",
        "imprimer",
        "imprimir",
        "drucken",
        "stampa",
        "tiskni",
        "drukuj",
    ]
)


#: "Jobs » Trades".
_TRAIL, _SHORT_TRAIL = re.compile(r" ?[»›>] ?"), 60


def _is_foot(line: str) -> bool:
    """Whether a page's last line is a bar of what stands at the foot of a site, some of it under known names."""
    parts = [part.strip("#- ").strip() for part in _FOOT_JOINTS.split(line)] if len(line) <= _LONGEST_FOOT else []
    if _SERVICE.fullmatch(line) or edges.MADE_BY.fullmatch(line):
        return True
    if parts and (edges.OPEN.fullmatch(line) or edges.REGISTERED.search(line)):
        return True
    if parts and ("©" in line or line[0] == "|" or line[-1] == "|"):  # of a bar some links were taken away
        return True
    return len(parts) > 2 and any(edges.CHROME.match(part) or edges.FOOT.search(part) for part in parts)


#: Whose site it is, at its foot.
_SERVICE = re.compile(
    r"(?:[^.:;!?]{2,40} (?:is|ist|est|es|è|é|är|er) )?(?:(?:an? )?(?:free )?(?:service|site|product|trading name) (?:of|(?:provided|run|published|operated) by) .{3,60}|(?:un service|un site) d(?:e|u|es|['’]).{3,50}|ein(?:e)? (?:angebot|service|dienst|seite) (?:der|des|von) .{3,50}"
    r"|un servi(?:cio|zio) d(?:e|i|el|ella) .{3,50}|um serviço d[aeo] .{3,50}|een dienst van .{3,50}|en tjänst från .{3,50}|en tjeneste fra .{3,50}|služba .{3,50})",
    re.I,
)
_LONGEST_FOOT = 240
_FOOT_JOINTS = re.compile(r"[|·•]|\s[-–—]\s")


def _is_eastern_bar(line: str) -> bool:
    """Whether a line is a row of a site's own links, in a script whose words hold no spaces."""
    parts = [part for part in _GAPS.split(line) if part and not part.isascii()] if WIDE.search(line) else []
    known = sum(edges.CHROME.match(part) for part in parts)
    return len(line) <= _SENTENCE / 2 and known >= 2 and known >= _SOME_LINKS * len(parts)


_GAPS, _SOME_LINKS = re.compile(r"[\s|｜/／·>»]+"), 0.4


def _is_among_items(lines: list[str], at: int) -> bool:
    """Whether a line that sounds like a button (`download …`) is an item of some words among others that do not."""
    if not lines[at].startswith("- ") or len(lines[at].split()) < _SOME_WORDS:
        return False
    around = [line for line in [*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]] if line.startswith("- ")]
    return bool(around) and not any(map(belongs_to_the_site, around))


#: So many short lines below what announces a column are of it, where nothing else comes.
_FEW_BELOW, _SHORT_BELOW = 4, 80


def _without_last_column(lines: list[str]) -> list[str]:
    """The lines of a text without a column of the site's (news, offers) that ends it, with the few lines of it."""
    told = [at for at, line in enumerate(lines) if line]
    for at in told[-_FEW_BELOW - 1 : -1]:
        below = [lines[each] for each in told if each > at]
        plain = all(len(line) <= _SHORT_BELOW and not _REACHED.search(line) for line in below)
        if edges.WIDGET.match(_bare(lines[at])) and plain and at > told[0]:
            return lines[:at]
    return lines


#: By which somebody is reached.
_REACHED = re.compile(r"@|\d(?:[ ()/-]{0,2}\d){6}")


def without_chrome(text: str) -> str:
    """A description without the lines that belong to the site: buttons, sharing, what becomes of one's data."""
    lines = _without_last_column(text.split("\n"))
    kept = [line for at, line in enumerate(lines) if not belongs_to_the_site(line) or _is_among_items(lines, at)]
    while kept and (not kept[-1] or _is_foot(kept[-1])):
        kept.pop()
    out = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    ends = list(_HEADINGS_AT_THE_END.finditer(out))
    while ends and not _TELLS.search(ends[-1].group()) and ends[-1].end() == len(out) and ends[-1].start():
        out = out[: ends.pop().start()]  # a heading whose text went away
    return out


_HEADINGS_AT_THE_END = re.compile(r"\n\n#{2,3} [^\n]*")
#: What a heading tells by itself: the pay, a mailbox.
_TELLS = re.compile(rf"@|{words.MONEY.pattern}", words.MONEY.flags)
