"""Finds whom a posting's sentences speak of as the one who hires, by how they speak of him."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import functools
import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from scraper.lexicon import gazetteer, institutions, words
from scraper.signs import judge
from scraper.signs.site import mail_domain, unaccented

#: No word of a name is longer: a text without a space is not looked through anew from each of its dots.
_WORD = r"[\w&’'.-]{0,40}"
#: Letters that are written large, for a class of characters.
LARGE = "".join(each for each in map(chr, range(0x41, 0x530)) if each.isupper())
_NAME = rf"(?P<name>(?:the )?[{LARGE}0-9]{_WORD}(?:(?: (?:&|and|of|for|und|et|de|y|e|og|och|ja|és|și|ve|и|і|та|di|da|do|del|van|von|am|upon))? [{LARGE}&]{_WORD}){{0,6}})"
#: `UAB „Ąžuolai“`, `Teatr Lalek „Bajka”`: what it is, and a name between quotation marks.
_QUOTED = rf"(?P<name>(?:[{LARGE}][\w.]{{1,20}} ){{1,3}}[„«“\"][^„“”«»\"\n]{{2,40}}[“”»\"])"
#: Ways to speak of an employer, with what each is worth.
_WAYS = (
    (3, re.compile(rf"^#*(?i:about|who is|why|join|über|à propos de|qui est|acerca de|sobre|quiénes somos en|chi è|over|om|o firmie|o společnosti|o spoločnosti) {_NAME}\W*$", re.M)),
    (3, re.compile(rf"\b(?i:we at|wir bei|nous chez|all of us at|here at|life at|part of|welcome to) {_NAME}")),
    (3, re.compile(rf"(?:^|[.!?•]\s*){_NAME}(?:, \w+\.?,?)? (?:is|are|is proud to be) (?:an?|proud)\b.{{0,40}}(?:equal|employer|affirmative)", re.M)),
    (2, re.compile(rf"(?:^|[.!?•]\s*){_NAME},? (?:is|are|was|has|provides?|offers?|helps?|builds?|develops?|designs?|makes?|runs?|works|operates?|creates?|delivers?|believes?|ist|sind|hat|entwickelt|bietet|est|sont|propose|es|son|ofrece|è|sono|offre|é|oferece|är|er|jest|to|je|sucht|recherche|recrute|busca|cerca|procura|zoekt|szuka|hledá)\b", re.M)),
    (1, re.compile(rf"(?:^|[.!?•]\s*)(?:At|Bei|Chez|En|Presso|Bij|Hos|W|Ve)(?: (?:the|der|dem|den|la|le|het|de))? {_NAME},? (?=[a-zà-ž])", re.M)),
    (2, re.compile(rf"(?:^|[.!?•]\s*){_QUOTED}", re.M)),
    (3, re.compile(rf"(?:^|[.!?•]\s*)(?i:we are|wir sind|nous sommes|somos|siamo|wij zijn|jesteśmy|jsme|sme|vi är|vi er|olemme|mi vagyunk a|suntem|ние сме|мы —|ми —|oleme|smo)(?: (?:the|die|der|das|la|le|les|el|los|il|de|het))? {_NAME}(?=[,.;]| (?:and|und|et|y|e|en|i|a|och|og)\b|$)", re.M)),
    (3, re.compile(rf"(?:^|[.!?•]\s*)(?:We|Wir|Nous|Nosotros|Noi|Wij|Vi), (?:(?:the|die|der|la|les|los|il|de|het) )?{_NAME},", re.M)),
    (1, re.compile(rf"\b(?:join|joining|joined|work(?:ing)? (?:at|for|with)|team (?:at|of)|career (?:at|with)|rejoin\w+|rejoignez|intégrer) {_NAME}")),
    (1, re.compile(rf"(?:^|[\s(]){_NAME}(?:['’]s|s['’]) (?:\w+ )?(?:mission|team|vision|values|products?|customers?|clients?|culture|office|headquarters|platform|growth|people|employees|story)")),
    (1, re.compile(rf"(?:^|[.!?•]\s*)(?:(?:The|Die|Der|Das|La|Le|Les|El|Los|Il|Lo|L['’]|De|Het) ?)?{_NAME},? (?=[a-zà-žα-ώа-яёіїєґ])", re.M)),
)  # fmt: skip
_NO_NAME = re.compile(
    r"^(?:the )?(?:unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|nasz[ae]?|naš[ae]?|náš|vår[at]?|våre|about|why|meet|ring|call|ask|phone|write|send|contact|reply|ruft?|melde[tn]?|schreibt?|kommt?|bewirb|schickt?|frag(?:t|en)?|contatta|chiama(?:te)?|scriv(?:i|ete)|llam[ae]|escrib[ae]|appelez|écrivez|contactez|bel|mail|stuur|zadzwoń|napisz|zavolejte|napište|skriv|soita|hívj(?:on)?|írj(?:on)?|sunați|sună|звоните|пишите|телефонуйте|adressez|envoyez|senden|schicken|richten|bewerben|hiring|looking|let|try|see|se|si|on|man|ab|seit|nach|zum|zur|im|am|vom|beim|dès|depuis|après|desde|tras|dal|dopo|join|careers?|jobs?|vacanc\w+|welcome|apply|we|you|the|this|that|these|those|our|your|it|its|they|he|she|i|if|in|on|at|for|as|an?|and|or|to|with|from|who|what|when|where|why|how|all|any|each|no|not|there|here|us|me|my|by|is|are|please|must|strong|proven|excellent|good|candidates?|applicants?|experience|knowledge|ability|responsibilities|requirements|position|role|job|company|team|people|work|while|working|being|having|after|before|during|both|some|more|most|other|one|two|three|ideal|successful|preferred|required|wir|sie|du|ihr|ihre|dein|das|die|der|ein|eine|als|bei|mit|für|es|im|zum|zur|nous|vous|tu|le|la|les|un|une|des|notre|votre|au|dans|pour|el|los|las|una|en|con|se|si|il|lo|gli|i|nel|o|a|os|as|um|uma|wij|jij|je|het|een|de|det|den|vi|som|na|do|w|z|my|jako|pro|pracy|about|full|part|remote|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)$",
    re.I,
)
#: A word that is written large within a sentence as well: at its beginning every word is.
_AMID = re.compile(r"[^\W\d_A-ZÀ-Ž][,)]? (?:the )?([A-ZÀ-Ž0-9][\w&’'.-]*)")
_SEARCHED, _LEAST, _SURELY, _MOST_OTHERS = 12_000, 3, 3, 3


@functools.lru_cache(maxsize=2)
def scores(text: str) -> Mapping[str, int]:
    """What each name in a text's first letters is worth as its employer's; names that no sentence makes one are absent."""
    found: Counter[str] = Counter()
    searched = text[:_SEARCHED].replace("## ", "").replace("- ", "")
    amid = {_bare(each) for each in _AMID.findall(searched)}
    for worth, way in _WAYS:
        for each in way.finditer(searched):
            name = _bare(each["name"])
            if worth == _SURELY or " " in name or name in amid:
                found[name] += worth
    found = Counter({name: worth for name, worth in found.items() if _may_hire(name, searched)})
    for name in found:
        found[name] += min(_MOST_OTHERS, len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", searched)) - 1) // 2
    return MappingProxyType(found)  # one for all who ask: the text's is kept


def _may_hire(name: str, text: str) -> bool:
    return is_name(name) or institutions.is_one(name) or _is_a_firm(name, text)


def _is_a_firm(name: str, text: str) -> bool:
    """Whether a text says of whom a name calls by the work of several what one does (`Ellis Wray Surveyors keeps`).

    Or else a heading of it introduces them.
    """
    first, _, last = name.rpartition(" ")
    if not last.endswith("s") or not judge.names_a_job(last) or not first or judge.names_a_job(first):
        return False
    if _NO_NAME.match(first.split()[0]):
        return False
    said = re.search(rf"(?<!\w){re.escape(name)},? (?:is|was|has|[a-z]{{2,15}}[^s\W]s)\b", text)
    return bool(said or re.search(rf"(?m)^\W*(?:About|Join) {re.escape(name)}\W*$", text))


def employer(text: str) -> str:
    """The name that a text speaks of as its employer's; empty when none stands out."""
    found = Counter(scores(text)).most_common(2)
    if not found or found[0][1] < _LEAST or (len(found) > 1 and found[1][1] == found[0][1]):
        return ""
    return found[0][0]


#: "Send your letter to Marlow Weavers, 2 Mill Lane": to whom one answers.
_ANSWERED = re.compile(
    rf"(?<!\w)(?i:to|an|à|a|ao|alla|al|naar|aan|do|na|til|till|bei) (?:(?:the|die|das|der|la|le|el|il) )?{_NAME}(?=[,.;]? |[.,;]?$)"
)
_LONGEST_ANSWER = 300
#: "Applications to: The Secretary, Marlow Weavers, 2 Mill Lane": an address behind a colon, or below it.
_ADDRESSED = re.compile(
    r"(?i)(?:applications?|letters?|cvs?|résumés?|bewerbung(?:en|sunterlagen)?|unterlagen|candidatures?|lettre|curr[ií]cul\w+|solicitud(?:es)?|candidatur[ae]s?|sollicitaties?|aplikacj[eaę]|životopis\w*|ansökan|ansøgning|søknad)"
    r"[^.:\n]{0,80}(?<!\w)(?:to|an|à|a|al|alla|aan|naar|do|na|til|till)(?: the address| folgende adresse| l['’]adresse suivante)? ?: ?(?P<rest>[^\n]{0,200})$",
    re.M,
)
_PERSON = re.compile(
    r"(?i)(?:mrs?|ms|dr|frau|herrn?|mme|m|monsieur|madame|sra?|d|dª|pan[ií]?|dhr|mevr|the|la|le)\b\.? "
)
_LINES_BELOW, _PARTS_OF_IT = 3, 4


def answered(text: str) -> list[str]:
    """The names of several words to whom a text says that one applies."""
    lines = (line for line in text[:_SEARCHED].split("\n") if len(line) <= _LONGEST_ANSWER and words.APPLY.search(line))
    found = [_bare(each["name"]) for line in lines for each in _ANSWERED.finditer(line)]
    for told in _ADDRESSED.finditer(text[:_SEARCHED]):
        below = text[told.end() :].strip().split("\n")[:_LINES_BELOW]
        parts = told["rest"].split(", ")[:_PARTS_OF_IT] if told["rest"].strip() else below
        found += [part.strip(" ,") for part in parts if _WHOLE.fullmatch(part.strip(" ,")) and not _PERSON.match(part)]
    return [name for name in dict.fromkeys(found) if " " in name and (is_name(name) or institutions.is_one(name))]


_WHOLE = re.compile(_NAME)


#: "Castellan Bakeries makes …", "Somos Frutas Lozano", "Wir vom Pflegedienst Morgenrot".
_SUBJECT = re.compile(
    rf"(?:^|[.!?•]\s*|(?<=[,:] ))(?P<self>(?i:we are|we['’]re|here at|at|wir (?:sind|von|vom)|bei|nous sommes|chez|somos|en|siamo|presso|wij zijn|bij|jesteśmy|vi är|vi er|vi på) )?{_NAME},? (?=[a-zà-ž])",
    re.M,
)
_BEGUN, _FIRST = 700, 250
#: An agency that names nobody.
_FOR_ANOTHER = re.compile(
    r"\b(?:(?:our|my) client|unser(?:e[mn]?)? (?:kunden?|mandant|auftraggeber)|notre client|nuestro cliente|nosso cliente|(?:nostro|un nostro) cliente|onze (?:opdrachtgever|klant)|nasz(?:ego)? klient|náš klient|vår kund|vores kunde)(?!\w)",
    re.I,
)


#: "Here at Fernleigh Bakery we", "We at Fernleigh".
_SELF = re.compile(
    rf"(?<!\w)(?i:we(?:,)? (?:here )?at|here at|wir (?:bei|von|vom|bei der)|nous,? chez|hos oss på|aquí en|wij bij|my w) {_NAME}"
)
_LEAST_MAILED = 5


def by_mail(text: str) -> str:
    """Who speaks of himself in a text by a name with which the domain begins that applications are mailed to."""
    names = (_bare(found["name"]) for found in _SELF.finditer(text[:_SEARCHED]))
    return next((name for name in names if is_mailed_to(name, text)), "")


def is_mailed_to(name: str, text: str) -> bool:
    """Whether the domain that a text's applications are mailed to begins with a name, or with its first word."""
    first = unaccented(name.removeprefix("the ").removeprefix("The ").split(" ")[0])
    return len(first) >= _LEAST_MAILED and unaccented(mail_domain(text)).startswith(first)


def is_for_another(text: str) -> bool:
    """Whether a text is an agency's, which seeks somebody for a client that it does not name."""
    return bool(_FOR_ANOTHER.search(text[:_SEARCHED]))


def subject(text: str) -> str:
    """The first name of several words of whom a text's first sentences say something; empty when there is none."""
    said = "\n".join(line for line in text[:_BEGUN].split("\n") if not line.startswith(("- ", "##")))
    if is_for_another(text):
        return ""
    for found in _SUBJECT.finditer(said):
        name = _bare(found["name"])
        often = text.count(name) > 1 and name.lower() not in text
        if (found["self"] or (" " in name and found.start() < _FIRST) or often) and is_name(name):
            return name
    return ""


#: Items begin with a verb more often than with a name, and are written large all the same.
_BEGINNING = re.compile(r"(^[^\S\n]*[•*-]\s+)([^\W\d_])", re.M)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
#: So much of a word's beginning, in tenths, is its stem, more or less.
_STEM = 6


def is_topic(name: str, text: str) -> bool:
    """Whether what stands beside a title is what the job is about: all its words are common ones in the posting's text.

    A text that writes it as a name, or names of whom we know that they are employers', speak against it.
    """
    longer = _LONG_WORD.findall(name)
    if words.DEPARTMENT.match(name):
        return True
    if not longer or words.LEGAL_FORM.search(name) or any(name in line for line in text.split("\n") if line != name):
        return False
    common = _BEGINNING.sub(lambda found: found[1] + found[2].lower(), text[:_SEARCHED])
    stems = (word.lower()[: max(4, -(-len(word) * _STEM // 10))] for word in longer)
    return all(re.search(rf"(?<!\w){re.escape(stem)}", common) for stem in stems)


def _bare(name: str) -> str:
    return re.sub(r"(?:['’]s)?[.,'’-]*$", "", name)


#: What begins a sentence that speaks to the reader ("Möchten Sie …").
_ADDRESSES = re.compile(
    r"\w+ (?:Sie|Du|Ihr|Euch|You|Vous|Tu|Usted(?:es)?|Vos|Lei|Voi|Je|Jij|Jullie|Wy|Pan|Pani|Vy|Ty|Вы|Ви)(?: \w+)*"
)


#: What one sends in, and the steps in which one is paid.
_PAPERS = re.compile(
    r"\b(?:CV|C\.V|Curriculum|Currículum|Résumé|Lebenslauf|Zeugnisse|Życiorys|Životopis|Önéletrajz)\b"
    r"|^(?:Grade|Band|Scale|Level|Tier|Step|Stufe|Entgeltgruppe|Schaal|Échelon|Catégorie|Categoría|Livello|Nivel) [A-Z\d]{1,4}$"
)


def is_name(name: str) -> bool:
    """Whether a text may be the name of an employer, and is not a common word, a place, a job or a heading."""
    first = name.split()[0] if name.split() else ""
    if (
        len(name) < 2
        or name[-1] in "&-–/,"
        or _NO_NAME.match(name)
        or _ADDRESSES.fullmatch(name)
        or (name.startswith("the ") and not institutions.is_one(name.removeprefix("the ")))  # a team, a department
        or (_NO_NAME.match(first) and first.casefold() != "the")
        or re.search("[’']", first)
        or _PAPERS.search(name)
    ):
        return False
    other = (words.DUTIES, words.NEEDS, words.OFFERS, words.EMPLOYMENT, words.REMOTE, words.PRESENCE)
    return not (any(kind.match(name) for kind in other) or judge.names_a_job(name) or gazetteer.is_place(name))
