"""Whether a line of a résumé speaks of the credential that is asked for, and of its grade."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tailor.engine import held
from tailor.engine.offline import degrees, states
from tailor.engine.offline.halves import says_letters
from tailor.engine.offline.ranking import Line
from tailor.engine.offline.words import asserted, content, look, names, stem, stems
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Resume
from tailor.model.wishes import alternatives

_CERTIFIED = re.compile(
    r"\b(?:certifi\w+|certs?|licen[cs]\w*|registered|registration|accredit\w+|chartered|qualified|"
    r"qualification|admitted|"
    r"member|clearance|diploma|zertifi\w+|führerschein|fahrerlaubnis|approb\w+|permis|habilit\w+|carn(?:et|é|e)|"
    r"patente|rijbewijs|vca|\w*certificaat|getuigschrift|\w*certifikat\w*|\w*sertifikat\w*|\w*bevis|körkort|kørekort|"
    r"førerkort|fagbrev|svendebrev|legitim\w+|autoris\w+|\w{3,}kortti|carta de condução|cédula|certificad\w+|"
    r"\w*registratie|registo profissional|registro profissional|prawo jazdy|uprawnieni\w+|certyfikat\w*|osvědčení|"
    r"průkaz)\b",
    re.IGNORECASE,
)


def certifies(passage: Passage) -> bool:
    """Whether a passage speaks of a credential held: knowing a tool is not being certified in it."""
    return passage.section in ("certificates", "education") or passage.source != "resume" or tells(passage.text)


def tells(text: str) -> bool:
    """Whether a text speaks of something that is held."""
    return _CERTIFIED.search(text) is not None or any(m.kind == "credential" for m in names(text))


_TALK = re.compile(
    r"\b(?:webinars?|seminars?|workshops?|conference|congress|talks?|lectures?|taster|webinaires?|webinare?|"
    r"seminarios?|séminaires?|conférence|congreso|convegno|congresso|vortrag|tagung)\b",
    re.IGNORECASE,
)


def only_heard(text: str) -> bool:
    """Whether a text tells of a talk or the like that was heard: a webinar on nutrition is no certificate in it."""
    held = _CERTIFIED.search(text) or any(each.kind == "credential" for each in names(text))
    return _TALK.search(text) is not None and not held


def is_named(requirement: Requirement, passage: Passage) -> bool:
    """Whether an entry of the certificates is the licence that is asked for: there, it need not be called one."""
    return passage.section == "certificates" and bool(held.listed(requirement, passage.text))


#: That a credential is held, in whatever form: what it is of is said by its other words.
_HOLDING_WORDS = """
registration registered register certificate certified certification qualified qualification licence licensed
license holder hold held holding valid current full member membership accredited accreditation status ticket
card active relevant professional
certificação certificado certificada certificados certificación certificazione certificat certification zertifikat
zertifizierung certyfikat válida válido vigente valide valable valida valido gültig gültige gültiger gültiges geldig
geldige ważny ważne gyldig gyldigt giltig giltigt voimassa utbildad uddannet utdannet faglært gediplomeerd gediplomeerde
legitimerad autoriseret autorisert ativo ativa
"""
_HOLDING = frozenset(map(stem, _HOLDING_WORDS.split()))
_IN_LETTERS = re.compile(r"\s*\((?P<letters>[A-Z]{2,6})\)")
#: So much of a credential's words must be said: an "accredited checking technician" is more than a certified one.
HELD = 0.7


def is_held(wish: str, passage: Passage) -> bool:
    """Whether a passage says of a credential what it is of: "GDC registered" is the GDC registration asked for."""
    if passage.section == "certificates" and any(held.says(passage.text, option) for option in _in_brackets(wish)):
        return True
    said = look(asserted(passage.text)).stems
    if passage.section == "certificates" and _has_letters_of_it(wish, passage.text):
        return True
    letters = [word for word in content(wish) if word.isupper() and len(word) > 1]
    own = any(stem(word) in said or says_letters(word, passage.text) for word in letters)
    if own and passage.section == "certificates" and _says_no_more(wish, passage.text):
        return True  # "GDC registration no. 298811" is all that a "GDC registered dental nurse" has to show.
    if not any(says_of_what(option, passage.text) for option in (_options(wish) or [wish])):
        return False
    return own or passage.section == "certificates" or bool(_CERTIFIED.search(passage.text))


#: What a training is called: of what it was is said by its other words.
_TRAINING = re.compile(
    r"\b(?:(?:fach)?weiterbildung|fortbildung|zusatzausbildung|zusatzqualifikation|lehrgang|schulung|training|course|"
    r"qualification|"
    r"formation|formación|curso|corso|formazione|formação|cursus|opleiding|szkolenie|kurs)\b",
    re.IGNORECASE,
)


_EITHER = re.compile(r"\s*(?:/|\b(?:or|oder|ou|o)\b)\s*", re.IGNORECASE)
#: "Uddannet kok", "utbildad svetsare": who was trained as such has the school for it.
_TRAINED_AS = re.compile(
    r"^(?:ausgebildete[rn]?|gelernte[rn]?|gediplomeerde?|opgeleide?|utbildad|uddannet|utdannet|faglært|koulutettu|"
    r"wykwalifikowan\w|vyučen\w)\s+(?P<what>[^,;]+)$|"
    r"^(?P<joined>[^\W\d_]{3,}?)s?(?:uddannet|utbildad|utdannet|opgeleid)$",
    re.IGNORECASE,
)


def trained(wish: str, passage: Passage) -> bool:
    """Whether an entry of the certificates is what a training was of: "Praxisanleiter" of "Weiterbildung zum …"."""
    if passage.section == "education" and (asked := _TRAINED_AS.match(wish)):
        what = stems(asked["what"] or asked["joined"])
        return bool(what) and what <= look(asserted(passage.text)).stems
    if passage.section != "certificates" or not _TRAINING.search(wish) or names(_TRAINING.sub(" ", wish)):
        return False
    said = look(asserted(passage.text)).stems
    options = [stems(option) - _HOLDING for option in _EITHER.split(_TRAINING.sub(" ", wish))]
    return any(option and option <= said for option in options) and same_grade(wish, passage.text)


#: A training as it is asked for in English: its name ends so.
_COURSE = re.compile(
    r"\b(?:training|courses?|qualification)(?:\s*\([^()]*\))?$|^(?:training|courses?) in\b", re.IGNORECASE
)


#: So many letters of a word are the same in a man's title and in a woman's.
_ROOT = 8


#: A course as it is asked for in other languages: its name begins so.
_A_COURSE = re.compile(
    r"^(?:lehrgang|kurs|weiterbildung|fortbildung|cursus|curso|corso|formación en|formazione in|formação em|"
    r"formation en|"
    r"szkolenie|kurz)\b",
    re.IGNORECASE,
)


def may_be_course(wish: str, passage: Passage) -> bool:
    """Whether a passage may tell of a course where one is asked for: who cleaned a kitchen did none in cooking."""
    told = passage.section in ("certificates", "education") or passage.source != "resume"
    return told or not _A_COURSE.match(wish) or _TRAINING.search(passage.text) is not None


def of_that_training(wish: str, passage: Passage) -> bool:
    """Whether what was learnt or certified is what the training that is asked for is of: one is not another."""
    if passage.section not in ("certificates", "education"):
        return True
    if not (_COURSE.search(wish) or _TRAINING.match(wish)):
        return True
    said = look(asserted(passage.text))
    matter = _TRAINING.sub(" ", wish)
    wanted = stems(matter) - _HOLDING
    named = {each.canonical for each in names(matter)}
    told = {word[:_ROOT] for word in said.stems}
    return bool(named & said.follows) or sum(word[:_ROOT] in told for word in wanted) >= HELD * len(wanted)


_CHOICE = re.compile(r"\((?P<options>[^()]*(?:/|,|\b(?:or|oder|ou|o)\b)[^()]*)\)", re.IGNORECASE)


def _in_brackets(wish: str) -> list[str]:
    """The kinds of a licence that a wish puts in brackets: "FLT licence (counterbalance / reach)"."""
    found = _CHOICE.search(wish)
    if found is None or not _CERTIFIED.search(wish[: found.start()]):
        return []
    kinds = re.split(r"\s*(?:/|,|\b(?:or|oder|ou|o)\b)\s*", found["options"], flags=re.IGNORECASE)
    return [kind for kind in kinds if len(kind) > 2]


def _options(wish: str) -> list[str]:
    """The papers of a short choice by letters: "A CBAP or BCS certification"; none where it is no such choice."""
    options = [option for option in _EITHER.split(wish) if content(option)]
    lettered = all(any(word.isupper() and len(word) > 1 for word in content(option)) for option in options)
    return options if len(options) > 1 and lettered else []


def says_of_what(wish: str, text: str) -> bool:
    """Whether a text says what a credential is of, whatever the credential is called."""
    named = stems(_IN_LETTERS.sub(lambda m: "" if _are_initials(m["letters"], wish[: m.start()]) else m.group(), wish))
    wanted = named - _HOLDING
    spelled = {stem(word) for word in content(wish) if word.isupper() and says_letters(word, text)}
    spelled |= {stem(word) for letters in _LETTERS.findall(text) for word in _words_of(letters, wish)}
    return bool(wanted) and len(wanted & (look(asserted(text)).stems | spelled)) >= HELD * len(wanted)


_LETTERS = re.compile(r"\b[A-Z]{3,6}\b")


def _words_of(letters: str, text: str) -> list[str]:
    """The words of a text that letters are the beginnings of: "General Optical Council" of GOC; else none."""
    words = [word for word in re.findall(r"\w+", text) if word[0].isupper()]
    starts = "".join(word[0] for word in words)
    at = starts.find(letters)
    return words[at : at + len(letters)] if at >= 0 else []


def _says_no_more(wish: str, text: str) -> bool:
    """Whether a text says of a credential nothing that is not asked for, its number and its year apart."""
    asked = stems(wish) | _HOLDING
    return all(stem(word) in asked for word in content(text) if not any(c.isdigit() for c in word))


def _has_letters_of_it(wish: str, text: str) -> bool:
    """Whether a text has the letters that a wish puts behind the words they begin: "Veterinary Nurse (RVN)"."""
    letters = [m["letters"] for m in _IN_LETTERS.finditer(wish) if _are_initials(m["letters"], wish[: m.start()])]
    return bool(letters) and all(re.search(rf"(?<!\w){each}(?!\w)", text) for each in letters)


def _are_initials(letters: str, before: str) -> bool:
    """Whether letters are the beginnings of the words before them: "Registered Veterinary Nurse (RVN)"."""
    words = re.findall(r"\w+", before)[-len(letters) :]
    return [w[0].upper() for w in words] == list(letters)


#: A paper that is to be in force.
_IN_FORCE = re.compile(
    r"\b(?:valid|current|in[- ]date|up[- ]to[- ]date|gültig\w*|en cours de validité|valide|vigente|en vigor|"
    r"válid[oa]|geldig\w*|"
    r"ważn[eya]|giltigt?|gyldigt?|voimassa|platn[ýá])\b",
    re.IGNORECASE,
)


def run_out(wish: str, resume: Resume, today: date) -> frozenset[str]:
    """The courses whose time is over, where a wish is for a paper that is in force: "first aid, 2020 - 2023"."""
    if not _IN_FORCE.search(wish):
        return frozenset()
    now = today.isoformat()
    spans = (
        e for e in resume.education if e.start_date and e.end_date and not degrees.ranks(f"{e.study_type} {e.area}")
    )
    return frozenset(e.id for e in spans if e.end_date < now[: len(e.end_date)])


#: Who holds the paper by which others are taught or judged: an ALS provider is no ALS instructor.
_TEACHES = re.compile(r"\b(?:instructor|trainer|assessor|examiner|verifier|tutor)\b", re.IGNORECASE)
#: What a firm says of its own people is no licence of those who give them.
_IN_HOUSE = re.compile(
    r"\b(?:internal|in[- ]?house|company (?:trained|ticket|licence)|intern(?:er|e)?)\b", re.IGNORECASE
)


#: A paper that somebody is on the way to; where the posting says that this will do, it does.
_COMING = re.compile(
    r"\b(?:(?:working|studying) (?:towards|for)|in progress|booked on|due (?:to finish|in|\d{4})|expected|"
    r"en cours|laufend|en curso|modules? \d+ of \d+|\d+ of \d+ (?:modules|papers|exams|units)|part[- ]qualified|"
    r"in corso)\b",
    re.IGNORECASE,
)


def is_held_yet(asked: str, text: str) -> bool:
    """Whether a text tells of a paper that is held, or of one on the way where what is `asked`, whole, allows that."""
    return not _COMING.search(text) or _COMING.search(asked) is not None


def of_its_kind(wish: str, text: str) -> bool:
    """Whether a text can show a paper of the kind that is asked for: to teach by, or one that holds elsewhere, too."""
    teaches = [found[0].casefold() for found in _TEACHES.finditer(wish)]
    if teaches and not any(found[0].casefold() in teaches for found in _TEACHES.finditer(text)):
        return False
    where = states.licensed_in(wish)
    if where and not where & states.named(text):
        return False
    return not (re.search(r"\blicen[cs]e\b", wish, re.IGNORECASE) and _IN_HOUSE.search(text))


_GRADE = re.compile(
    r"\b(?:level|stufe|niveau|nivel|grade|tier|band|klasse|class|classe) ?(\d{1,2})[A-Z]?\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\b\d{2,6}\b")


def same_grade(wish: str, text: str) -> bool:
    """Whether a credential is of the grade asked for: Level 2 is not Level 3, and a standard goes by its number."""
    wanted, held = _GRADE.search(wish), _GRADE.search(text)
    if wanted and (held is None or int(held[1]) < int(wanted[1])):
        return False
    return set(_NUMBER.findall(wish)) <= set(_NUMBER.findall(text))


def same_level(wish: str, text: str) -> bool:
    """Whether a study is of the level that is asked for, where both say one: "niveau 3" is no "niveau 4"."""
    wanted, held = _GRADE.search(wish), _GRADE.search(text)
    return not wanted or not held or int(held[1]) >= int(wanted[1])


def under_heading(line: Line, own: Mapping[str, str]) -> Line:
    """A line below a heading that is a name is read with it: "Klasse B" below "Führerschein"."""
    passage = line.passage
    heading = own.get(passage.item, "") if passage.ref in own and passage.ref != passage.item else ""
    if not names(heading):
        return line
    return replace(line, passage=passage.model_copy(update={"text": f"{heading}: {passage.text}"}))


_CLASS = r"(?:C1\+?E|C\+?E|D1\+?E|D\+?E|B\+?E|C1|D1|A1|A2|AM|A|B|C|D)"
_CLASSES = rf"{_CLASS}(?:\s*(?:,|/|\+|&|\b(?:and|or|und|oder|et|ou|y|o|e)\b)\s*{_CLASS})*"
#: "PCV Category D", "a D or D1 licence", "Führerschein Klasse CE": letters are classes beside a word for it.
_CLASSED = re.compile(
    r"(?:\b(?:categor(?:y|ies)|cat\.?|class(?:es)?|klassen?|kl\.|kat\.|kategorii|catégories?|categorías?|categori[ae]|"
    r"clase|"
    r"skupin[ya]|sk\.|kategorie?|"
    r"permis|führerschein|fahrerlaubnis|carn(?:é|et)|patente|rijbewijs|prawo jazdy|carta de condução|körkort|kørekort|"
    r"førerkort|řidičský průkaz|PCV|HGV|LGV)(?: de conducir| di guida)?[\s:(]+"
    rf"(?-i:(?P<behind>{_CLASSES}))(?![\w+])|(?<!\w)(?-i:(?P<before>{_CLASSES}))\s+(?:driving\s+)?(?:licen[cs]es?|"
    rf"entitlements?)\b)",
    re.IGNORECASE,
)
#: What whoever may drive one class may drive as well; all of them drive cars.
_DRIVES = {
    "CE": ("C", "C1", "C1E", "BE"),
    "C": ("C1",),
    "C1E": ("C1", "BE"),
    "DE": ("D", "D1", "D1E", "BE"),
    "D": ("D1",),
    "D1E": ("D1", "BE"),
}
_HEAVY = frozenset(("C", "CE", "C1", "C1E", "D", "DE", "D1", "D1E", "BE"))


#: What licences to drive are known by.
DRIVING = frozenset({"Driving licence", "Category B driving licence", "HGV licence"})


def classes(text: str) -> frozenset[str]:
    """The classes of driving licence that a text names, "C+E" as "CE"."""
    named = [found["behind"] or found["before"] for found in _CLASSED.finditer(text)]
    return frozenset(each.replace("+", "") for one in named for each in re.findall(_CLASS, one))


def may_drive(text: str) -> frozenset[str]:
    """The classes that the holder of those in a text may drive."""
    held = classes(text)
    more = {each for one in held for each in _DRIVES.get(one, ())}
    return held | more | ({"B"} if held & _HEAVY else set())


def classed(wish: str, text: str) -> bool:
    """Whether a text names the classes of driving licence that a wish asks for: any of a choice, else all of them."""
    wanted, driven = classes(wish), may_drive(text)
    return bool(wanted) and (bool(wanted & driven) if alternatives(wish) else wanted <= driven)


def of_that_class(wish: str, text: str) -> bool:
    """Whether a text may show the classes that a wish asks for: a car's licence is one of class B, and none of BE."""
    wanted = classes(wish)
    if not wanted or classed(wish, text):
        return True
    return wanted == {"B"} and not classes(text)


def drives(wish: str, text: str) -> bool:
    """Whether a text names a car's licence by no class at all, where that is asked for."""
    return classes(wish) == {"B"} and not classes(text) and any(m.canonical in DRIVING for m in names(text))


#: That somebody gets to work by themselves, as it is asked for and as it is told.
_OWN_TRANSPORT = re.compile(
    r"^(?:(?:access to|use of|have)\s+)?(?:(?:your|an?|their)\s+)?own (?:transport\w*|car|vehicle)$|"
    r"^(?:access to|use of) (?:a|your) (?:car|vehicle)$|^(?:eigener pkw|"
    r"véhicule personnel|"
    r"(?:vehículo|coche) propio|automunit[oa])$",
    re.IGNORECASE,
)
_HAS_TRANSPORT = re.compile(
    r"(?<!no )\bown (?:transport|car|van|vehicle)\b|\beigene[rn]? (?:pkw|auto|wagen)\b|\bvéhicule personnel\b|"
    r"\b(?:vehículo|coche) propio\b|\bautomunit[oa]\b",
    re.IGNORECASE,
)


def has_transport(wish: str, text: str) -> bool:
    """Whether a wish is for transport of one's own, and a text tells of it."""
    return _OWN_TRANSPORT.search(wish) is not None and _HAS_TRANSPORT.search(text) is not None
