"""What is said to a greeting, to who asks what can be asked for, and to who looks for the files."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.model.sayings import speech

_HELLO: Final = (
    r"(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|servus|grüß gott|"
    r"bonjour|salut|bonsoir|coucou|hola|buen[oa]s(?: (?:días|tardes|noches))?|ciao|buon(?:giorno|asera)|salve|olá|oi|"
    r"bo[am] (?:dia|tarde|noite)|goede(?:morgen|middag|navond)|hoi|cześć|dzień dobry|witam|hej(?:san)?|"
    r"god (?:dag|morgen)|"
    r"hei|ahoj|dobrý den)"
)
_HELP: Final = (
    r"(?:help(?: me)?|what (?:can|do) you (?:do|understand)(?: for me)?|what can I (?:do|say|ask)(?: here| you)?|"
    r"how (?:does|do) (?:this|it|you) work|who are you|what are you|"
    r"are you (?:an? )?(?:robot|bot|ai|machine|human(?: being)?|real(?: person)?|person)|"
    r"bist du (?:ein(?:e)? )?(?:roboter|ki|"
    r"mensch|maschine)|(?:es-tu|êtes-vous) (?:une? )?(?:robot|ia|humain\w*|machine)|eres (?:una? )?(?:robot|ia|"
    r"human[oa])|"
    r"sei (?:un )?(?:robot|umano)|és (?:um )?(?:robô|humano)|ben je (?:een )?(?:robot|mens)|jesteś (?:robotem|"
    r"człowiekiem)|"
    r"är du en (?:robot|människa)|er du (?:en |et )?(?:robot|menneske)|jsi (?:robot|člověk)|hilfe|was kannst du|"
    r"was kann ich (?:hier )?(?:tun|"
    r"sagen|fragen)|wer bist du|wie (?:geht|funktioniert) das|aide(?:[- ]moi)?|que (?:peux-tu|pouvez-vous) faire|"
    r"qui (?:es-tu|êtes-vous)|comment ça marche|ayuda|qué puedes hacer|quién eres|cómo funciona|aiuto|"
    r"(?:che )?cosa (?:sai|puoi) fare|chi sei|come funziona|ajuda|o que (?:podes|pode|sabes) fazer|quem és|"
    r"como funciona|"
    r"wat kun (?:je|jij)(?: doen)?|wat kunt u(?: doen)?|wie ben je|hoe werkt (?:dit|het)|pomocy?|co (?:umiesz|"
    r"potrafisz)|kim jesteś|jak to działa|"
    r"hjälp|vad kan du(?: göra)?|vem är du|hjælp|hvad kan du|hjelp|hva kan du|hvem er du|co umíš|kdo jsi|"
    r"jak to funguje)"
)
_GREETS: Final = re.compile(
    rf"\W*(?:{_HELLO}(?:\W+(?:there|you|again|tailor|zusammen|à tous|a todos))?(?:\W+{_HELP})?|{_HELP})\W*",
    re.IGNORECASE,
)
_FILES: Final = re.compile(
    r"\b(?:how|where|can|could|may|wie|wo|kann|comment|où|puis|peux|cómo|dónde|puedo|come|dove|dov['’]è|posso|"
    r"como|onde|"
    r"hoe|waar|kan|"
    r"jak|gdzie|mogę|hur|var|hvordan|hvor|kde|mohu|můžu)\b[^.!]{0,40}\b(?:download\w*|save (?:it|this|the|my)|"
    r"export\w*|print|"
    r"pdf|(?:word|docx) ?(?:file|version|document|copy)?|herunterladen|runterladen|speichern|ausdrucken|"
    r"télécharge\w*|enregistrer|imprimer|descarg\w+|guardar|"
    r"imprimir|"
    r"scaric\w+|salvare|stampare|descarregar|baixar|downloaden|opslaan|pobrać|zapisać|ladda ner|laddar (?:jag |"
    r"man )?ner|spara|hente|hämta\w*|"
    r"lagre|last[eé]?r? (?:jeg |man )?ned|stáhnout|uložit)\b",
    re.IGNORECASE,
)
#: That somebody is done, or asks what comes next.
_NEXT: Final = re.compile(
    r"\W*(?:(?:and |so |ok )?(?:what (?:now|next)|what['’]?s next|now what)|(?:I['’]?m |I am )?(?:done|finished)|"
    r"finish|"
    r"(?:und )?(?:(?:was )?(?:jetzt|nun)|wie geht(?:['’]?s| es) (?:jetzt )?weiter)|(?:ich bin )?fertig|"
    r"et (?:maintenant|ensuite)|"
    r"(?:j['’]ai )?fini|c['’]est fini|(?:y )?ahora qué|ya está|e (?:adesso|ora)|(?:ho )?finito|e agora|"
    r"(?:já )?acabei|en nu|"
    r"(?:ik ben )?klaar|(?:i )?co (?:teraz|dalej)|skończone|(?:och )?vad nu|hvad nu|hva nå|(?:a )?co teď|hotovo)\W*",
    re.IGNORECASE,
)
_LONGEST: Final = 12


def reply(brief: Brief, said: str) -> ChatReply | None:
    """What can be asked for, or where the files are; None for any other message."""
    words = speech(brief.language)
    if _GREETS.fullmatch(said):
        return ChatReply(text=words.can.partition(". ")[2])
    if _NEXT.fullmatch(said) or (len(said.split()) <= _LONGEST and _FILES.search(said)):
        return ChatReply(text=words.files)
    return None
