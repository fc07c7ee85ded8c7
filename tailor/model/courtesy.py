"""The lines of a letter that claim nothing about the person: greetings, what is applied for, thanks and good-byes.

A line counts as one only when all of its words come from closed lists, so that no fact fits between them. The names of
the posting (its title, its employer) may stand in a greeting and behind the word that says that one applies, nowhere
else: "I am applying for the role of Senior Nurse at Acme" claims nothing, "As Senior Nurse at Acme I …" does.
"""

import re
from dataclasses import dataclass

from tailor.model.value import Value

_WORD = re.compile(r"\{\w+\}|[^\W_]+(?:['’][^\W\d_]+)?", re.UNICODE)
_LONGEST = 40
_MOST_BEFORE = 12
_LEGAL = re.compile(
    r"[\s,]+(?:gmbh(?: & co\.? kg)?|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|ag|se|kg|sa|sas|sarl|"
    r"s\.?a\.?|s\.?l\.?|bv|b\.v|nv|co|company)\.?$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_TAIL = re.compile(r"\s+[-–—|/]\s+.*$")


class Names(Value):
    """The names that a letter's frame may say."""

    title: str = ""
    company: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class _Tongue:
    """The closed lists of one language.

    lead: before the word that says that one applies (`applies`); link: behind it, with the posting's names.
    courtesy: thanks and the like, which need one of `signs`, too.
    """

    greeting: frozenset[str]
    greets: frozenset[str]
    lead: frozenset[str]
    applies: frozenset[str]
    link: frozenset[str]
    courtesy: frozenset[str]
    signs: frozenset[str]


def _of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TONGUES = (
    _Tongue(
        greets=_of("dear hello hi to good"),
        greeting=_of(
            """
            dear hello hi to whom it may concern good day morning hiring recruiting recruitment talent manager
            managers team committee sir sirs madam or and the of at
            """
        ),
        lead=_of(
            """
            i i'm i'd am would will want like wish hereby writing excited pleased delighted happy glad eager keen
            very with great much interest enthusiasm pleasure it is to express my a please accept this letter as
            submit consider me confirm be today
            """
        ),
        applies=_of("apply applying application interest interested candidacy"),
        link=_of(
            """
            for in to the a an your this that advertised open posted position role job post opening vacancy
            opportunity of as at with joining join team {title} {company}
            """
        ),
        courtesy=_of(
            """
            i i'd i'm would will be am is it glad happy pleased delighted to tell show you your more in a an the of
            my and for this these lines résumé resume cv answer what ask thank thanks time consideration considering
            reading letter application look looking forward hearing from hear back soon welcome opportunity chance
            discuss talk speak about further detail conversation interview call at any convenience please find
            enclosed attached contact me questions should very much appreciate hope we with
            """
        ),
        signs=_of("thank thanks forward glad happy pleased delighted welcome appreciate answer please hope"),
    ),
    _Tongue(
        greets=_of("sehr liebe lieber liebes guten hallo"),
        greeting=_of(
            """
            sehr geehrte geehrter geehrtes damen und herren liebe lieber liebes team von bei der des guten tag hallo
            zusammen
            """
        ),
        lead=_of("hiermit ich mit großem grossem interesse möchte mich gerne sehr meine um"),
        applies=_of("bewerbe bewerben bewerbung"),
        link=_of(
            """
            mich ich auf um für als die der den das ihre ihrer ihren ausgeschriebene ausgeschriebenen stelle position
            stellenanzeige bei im in team hiermit bewerben {title} {company}
            """
        ),
        courtesy=_of(
            """
            gerne gern erzähle erzählen ich ihnen im in einem gespräch persönlichen mehr diese zeilen meines
            lebenslaufs lebenslauf antworten auf das was sie suchen über eine einladung zum zu vorstellungsgespräch
            freue mich würde freuen vielen dank für ihre ihr interesse zeit von hören stehe rückfragen fragen zur
            verfügung und sehr antwort rückmeldung
            """
        ),
        signs=_of("gerne gern freue freuen dank antworten verfügung"),
    ),
    _Tongue(
        greets=_of("madame monsieur mesdames bonjour cher chère chers"),
        greeting=_of(
            """
            madame monsieur mesdames messieurs bonjour cher chère chers l'équipe équipe de du recrutement chez et à
            la le responsable
            """
        ),
        lead=_of(
            """
            je vous par la présente adresse présente soumets me permets de ma mon avec grand intérêt souhaite j'ai
            le plaisir et vivement
            """
        ),
        applies=_of("candidature postule postuler"),
        link=_of(
            """
            au pour le la les un une poste offre emploi de d du l suivant suivante à chez dans sein votre équipe
            l'offre l'entreprise d'emploi l'emploi {title} {company}
            """
        ),
        courtesy=_of(
            """
            je serais suis serai reste heureux heureuse ravi ravie d'en en parler échanger avec vous lors au cours
            d'un un entretien ces lignes de mon cv répondent à ce que demandez merci remercie pour votre le temps
            attention dans l'attente réponse retour disposition et toute question
            """
        ),
        signs=_of("heureux heureuse ravi ravie répondent merci remercie l'attente disposition"),
    ),
    _Tongue(
        greets=_of("estimado estimada estimados estimadas hola señores muy"),
        greeting=_of(
            """
            estimado estimada estimados estimadas hola señor señora señores señoras muy mío míos equipo de del
            selección la el los contratación y responsable
            """
        ),
        lead=_of(
            """
            me dirijo a ustedes para por la presente presento deseo quiero quisiera presentar enviar envío mi con
            gran mucho interés les le
            """
        ),
        applies=_of("candidatura postulo solicito"),
        link=_of(
            """
            al a la el para puesto vacante oferta posición cargo de del en su equipo empresa que ofrecen {title}
            {company}
            """
        ),
        courtesy=_of(
            """
            con gusto mucho les le contaré más en una conversación entrevista estas líneas de mi currículum
            responden a lo que piden gracias muchas por su tiempo atención consideración quedo quedaré disposición
            espero esperando noticias respuesta agradezco y estaré encantado encantada hablar ustedes
            """
        ),
        signs=_of("gusto responden gracias agradezco espero esperando quedo disposición encantado encantada"),
    ),
)
_GOOD_BYES = frozenset(
    line.strip()
    for line in """
    regards; kind regards; best regards; warm regards; with kind regards; with best regards; best wishes; sincerely;
    yours sincerely; sincerely yours; yours faithfully; yours truly; respectfully; best; kind wishes; thank you; thanks;
    mit freundlichen grüßen; mit freundlichen grüssen; freundliche grüße; beste grüße; viele grüße; herzliche grüße;
    mit besten grüßen; hochachtungsvoll; cordialement; bien cordialement; salutations distinguées; sincères salutations;
    respectueusement; un cordial saludo; atentamente; saludos cordiales; cordialmente; saludos; un saludo;
    """.replace("\n", " ").split(";")
    if line.strip()
)
_APPLY = _of("apply applying")
_ROLES = _of("position role job post opening vacancy")


def is_courtesy(line: str, names: Names) -> bool:
    """Whether a sentence (or a line without one) is a part of a letter's frame, and claims nothing."""
    words = _words(line, names)
    if not words or len(words) > _LONGEST or any(w.isdigit() for w in words):
        return False
    if words == ["{person}"] or " ".join(w for w in words if w != "{person}") in _GOOD_BYES:
        return True
    return any(_greets(t, words, line) or _applies(t, words) or _thanks(t, words) for t in _TONGUES)


def _greets(tongue: _Tongue, words: list[str], line: str) -> bool:
    known = words[0] in tongue.greets and all(w in tongue.greeting or w == "{company}" for w in words)
    return known and len(words) <= 9 and not line.rstrip().endswith((".", "?"))


def _applies(tongue: _Tongue, words: list[str]) -> bool:
    return any(w in tongue.applies and _framed(tongue, words, n) for n, w in enumerate(words[: _MOST_BEFORE + 1]))


def _framed(tongue: _Tongue, words: list[str], core: int) -> bool:
    """Whether all that stands around the word that says that one applies belongs there."""
    for number, word in enumerate(words):
        if number < core and word not in tongue.lead:
            return False
        if number > core and word not in tongue.link and word not in tongue.applies:
            return False
        if number > core and word == "as" and words[core] not in _APPLY and words[number - 1] not in _ROLES:
            return False
    return True


def _thanks(tongue: _Tongue, words: list[str]) -> bool:
    return not tongue.signs.isdisjoint(words) and all(w in tongue.courtesy for w in words)


def _words(line: str, names: Names) -> list[str]:
    """The words of a line in small letters, with marks in the places of the names."""
    text = line.casefold().replace("’", "'").replace("{", "(").replace("}", ")")
    for mark, written in (
        ("title", _spellings(names.title)),
        ("company", _spellings(names.company)),
        ("person", (names.person,)),
    ):
        for name in sorted(filter(None, (_plain(w) for w in written)), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f" {{{mark}}} ", text)
    return _WORD.findall(text)


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


def _spellings(name: str) -> tuple[str, ...]:
    """A name as it stands, and without brackets, an addition behind a dash, or a legal form."""
    bare = _BRACKETS.sub("", name).strip()
    return tuple(dict.fromkeys((name.strip(), bare, _TAIL.sub("", bare), _LEGAL.sub("", bare))))
