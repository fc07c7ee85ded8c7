"""Being in charge of people: the wishes that ask for it, and the lines that say it in whatever words."""

import re

_VERB = (
    r"(?:lead(?:s|ing)?|led|(?:line[- ])?manag(?:e[ds]?|ing)|supervis(?:e[ds]?|ing)|overs(?:ee[ns]?|aw|eeing)|"
    r"head(?:ed|ing)|r[au]n(?:s|ning)?|direct(?:ed|ing)|"
    r"(?:an)?geleitet|(?:an)?leit(?:en|ete|ung)|führ(?:en|te|ung)|geführt|"
    r"encadr(?:er|é|ement|ant)|dirig(?:er|é|ir|í|ido)|manag(?:er|é)|lider(?:ar|é|ado|azgo)|gestion(?:ar|é|ado)|"
    r"gesti(?:re|to|one)|coordinat[oa]|leidinggeven|aansturen|aangestuurd)"
)
_PEOPLE = (
    r"(?:teams?|staff|people|personnel|crews?|colleagues|employees|operatives|operators|workers|lads|nurses|carers|"
    r"assistants|engineers|developers|drivers|chefs|cooks|waiters|cleaners|pickers|guards|trainees|apprentices|"
    r"students|learners|juniors|starters|\w{3,}ists|technicians|agents|advis[eo]rs|analysts|consultants|"
    r"labou?rers|brick(?:ies|layers)|trades(?:people|men)?|gangs?|sub-?contractors|mechanics|fitters|electricians|"
    r"\w*lehrlinge\w*|azubis|gesellen|volunteers|teachers|(?:direct )?reports|brigade|workforce|"
    r"\w*mitarbeiter\w*|\w+team|kolleg\w+|personen|leute|équipes?|collaborateurs|personnes|salariés|équipiers|"
    r"equipos?|personas|empleados|trabajadores|persone|collaboratori|dipendenti|squadra|equipas?|equipes?|pessoas|"
    r"medewerkers|mensen|executives|designers|freelancers|coordinators|officers|accountants|clerks|administrators|"
    r"bookkeepers|recruiters|editors|writers|marketers|testers|planners|buyers|therapists|riders|couriers|hosts|managers|"
    r"graduates|temps|contractors|seasonal staff|cleaners)"
)
#: "a small team of 12 nurses", "of around 20 warehouse operatives", "18 lads": few words stand between.
_NEAR = r"(?:\s+(?!who\b|and\b|und\b|et\b|y\b|for\b|with\b|für\b)[^\s,;:.]+){0,4}?\s+"
_CHARGE = re.compile(
    rf"\b{_VERB}(?:(?:,| and| und| et| y) (?!and\b)\w+(?:ing|er|ar|en))?{_NEAR}{_PEOPLE}\b|"
    rf"\b(?:in charge|(?:was |am )?responsible|accountable) (?:of|for){_NEAR}{_PEOPLE}\b|"
    rf"\bverantwort\w+ für{_NEAR}{_PEOPLE}\b|\bresponsable (?:de|d['’]){_NEAR}{_PEOPLE}\b|"
    rf"\b(?:people|staff|team|line|personnel)[- ](?:management|leadership|supervision|manager|leader)\b|"
    rf"\b(?:supervision|(?:line[- ])?management|leadership|direction|führung|leitung|anleitung|encadrement|dirección)"
    rf"(?:,? (?:and|und|et|y) \w+)? (?:of|von|de|d['’]|der){_NEAR}{_PEOPLE}\b|"
    rf"\b(?:in charge|responsible|accountable) (?:of|for)\b[^.;]{{0,40}}?\b\d+\s+{_PEOPLE}\b|"
    r"\b\d+ direct reports\b|\bsupervisory\b|\bpersonal(?:führung|verantwortung)\b|\bmitarbeiterführung\b|"
    r"\bteam(?:führung|leitung)\b",
    re.IGNORECASE,
)
#: Positions that are in charge of people by their names; a project, a product or an account is no person.
_POSITION = re.compile(
    r"\b(?:team|shift|crew|section|floor)[- ]?(?:lead(?:er)?|manager|supervisor)s?\b|\bsupervisors?\b|"
    r"\bfore(?:man|woman)\b|\bcharge nurse\b|\bward (?:manager|sister)\b|\b(?:head|sous)[- ]chef\b|"
    r"\bhead (?:of|teacher|nurse)\b|"
    r"\b(?:store|shop|branch|depot|restaurant|kitchen|bar|hotel|warehouse|site|plant|production|duty|general|"
    r"regional|registered|"
    r"area|operations|engineering|nursing|home|call cent(?:re|er)|contact cent(?:re|er)) manager\b|"
    r"\b(?:schicht|team|gruppen|filial|abteilungs|stations|wohnbereichs|markt|küchen|bau|werkstatt)leit(?:er|ung)\w*|"
    r"\bvorarbeiter\w*|\bpflegedienstleitung\b|\bchef(?:fe)? d['’e] ?(?:équipe|equipe|service|chantier)\b|"
    r"\b(?:jef[ea]|encargad[oa]|supervisor[a]?) de (?:equipo|turno|tienda|sección|sala|cocina|obra)\b|"
    r"\bcapo(?:turno|squadra|reparto| cuoco| cantiere)\b|\bteamleider\b|\bploegleider\b",
    re.IGNORECASE,
)
#: Whoever stood in for one, or helped, was not in charge.
_BESIDE = re.compile(
    r"\b(?:stood in|standing in|deputi[sz]\w*|cover(?:ed|ing)? for|assist\w*|help(?:ed|ing)?|support(?:ed|ing)?|"
    r"under|reported to|reporting to|vertret\w+|unterstütz\w+|assisté|aidé|ayud\w+|apoy\w+)\b|"
    r"\b(?:assistant|deputy|trainee|junior) |"
    # "Wrote the menus with the head chef": somebody else is.
    r"\b(?:with|alongside|to|by|from|for) (?:the|our|my|an?) $",
    re.IGNORECASE,
)


def asked(wish: str) -> bool:
    """Whether a wish asks for the charge of people."""
    return bool(_CHARGE.search(wish)) and not _BESIDE.search(wish) and not _OR_TEACHING.search(wish)


#: "Mentoring or supervising trainees": who teaches them shows it as well.
_OR_TEACHING = re.compile(
    r"\b(?:mentor|coach|train|teach|tutor)\w* (?:or|and/or|/) \w+|\b(?:or|and/or) (?:mentor|coach|train|teach|"
    r"tutor)ing\b",
    re.IGNORECASE,
)


#: How many people: "a team of 5", "4 or more staff", "supervised 2 assistants".
_TEAM_OF = re.compile(
    r"\b(?:team|staff|crew|group|brigade)s? of (?:at least |up to |about |around )?(\d{1,3})\b", re.IGNORECASE
)
_SO_MANY = re.compile(rf"\b(\d{{1,3}})\+?(?: or more)?(?:\s+[^\W\d]+){{0,2}}?\s+{_PEOPLE}\b", re.IGNORECASE)


def _people(text: str) -> int | None:
    """How many people a text speaks of, when it says so."""
    found = _TEAM_OF.search(text) or _SO_MANY.search(text)
    return int(found[1]) if found else None


def too_few(wish: str, line: str) -> bool:
    """Whether a line tells of fewer people than a wish asks for: who supervises 2 has not led a team of 4."""
    wanted, led = _people(wish), _people(line)
    return wanted is not None and led is not None and led < wanted


#: "… have I managed people", "hab ich leute geführt", "ai-je encadré": who asks names it in few words.
_ASKED_ABOUT = re.compile(
    rf"\b{_VERB}{_NEAR}{_PEOPLE}\b|\b{_VERB}\s+{_PEOPLE}\b|\b{_PEOPLE}\s+(?:\w+\s+)?{_VERB}\b|"
    r"\b(?:prowadziła?m|zarządzała?m|kierowała?m)\s+(?:ludzi|ludźmi|zespołem|zespół)\w*|"
    r"\b(?:people|staff|team)[- ](?:management|leadership)\b|\bin charge\b",
    re.IGNORECASE,
)


def asked_about(said: str) -> str:
    """The words by which a question asks about being in charge of people; empty for other questions."""
    found = _ASKED_ABOUT.search(said)
    return found[0] if found else ""


def shown(line: str) -> bool:
    """Whether a line, or the heading of a position, says that its owner was in charge of people."""
    for pattern in (_CHARGE, _POSITION):
        if (found := pattern.search(line)) and not _BESIDE.search(line[: found.start()]):
            return True
    return False
