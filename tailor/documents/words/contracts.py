"""Kinds of contract and of presence, which stand beside a position and are neither its title nor its employer."""

import re

#: How much of the time somebody works.
_TIMES = (
    r"full[- ]?time|part[- ]?time|(?-i:FT|PT)|vollzeit|teilzeit|temps (?:plein|partiel)|jornada completa|media jornada"
    r"|tiempo (?:completo|parcial)|meio per[íi]odo|(?:per[íi]odo|tempo) integral|tempo (?:pieno|parziale)"
    r"|voltijds?|deeltijds?|полная занятость|частичная занятость|heltid|deltid|plný úvazek"
    r"|częściowy etat|niepełny etat|pełny etat|tam zamanlı|yarı zamanlı"
)
_KINDS = (
    rf"{_TIMES}|permanent|temporary|contract|fixed[- ]term|seasonal|casual|zero[- ]hours"
    r"|self[- ]employed|apprenticeship|festanstellung|freiberuflich|nebenjob"
    r"|befristet|unbefristet|minijob|werkstudium|cdi|cdd|alternance|apprentissage|int[ée]rim|ind[ée]pendante?"
    r"|mission|stage"
    r"|seasons?|temporadas?|saisons?|saisonnière?|saison|stagional[ei]|sezonow[oaey]|seizoen|somrarna|somrar|sommar(?:en)?|zomers?|étés?|veranos?"
    r"|(?:(?:summer|winter|spring|fall|autumn) )?internship|freelance"
    r"|tempo (?:indeterminato|determinato)|bijberoep|проектная работа"
    r"|vikariat|tillsvidareanställning|provanställning|fast stilling|fastansættelse"
    r"|umowa o pracę|umowa zlecenie|正社員|契約社員|派遣社員|アルバイト|정규직|계약직|인턴"
)
_PRESENCES = (
    r"remote|online|remoto|remota|hybrid|h[íi]brido|hybride|on-?site|in[- ]office|presencial|pr[ée]sentiel|teletrabajo"
    r"|teletrabalho|t[ée]l[ée]travail|home ?office|vor ort|in presenza|da remoto|zdalnie|hybrydowo|stacjonarnie"
    r"|удал[её]нно|гибрид|офис|远程(?:办公|工作)?|リモート(?:ワーク)?|在宅(?:勤務)?|재택(?:근무)?"
)
_CONTRACT = re.compile(
    rf"(?i)^\(?(?:{_KINDS})(?:\s*(?:[&/,+]|and|then|et|puis|und|dann|y|luego|e|poi)\s*(?:{_KINDS}))*\)?$"
)
_BEHIND = re.compile(rf"(?i)(?<=\S)\s*\((?:{_KINDS})\)\.?$")
_BEFORE = re.compile(rf"(?i)^\s*\((?P<kind>{_KINDS})\)\s*[,;|·•–—-]?\s*(?=\S)")
_ALSO_TITLE = re.compile(r"(?i)stage|internship|freelance|mission|인턴|アルバイト")
_SIGN = re.compile(r"\s*[·•|,;/]\s*|\s+[-–—]\s+")


def is_contract(text: str) -> bool:
    """Whether a text is a kind of contract and nothing else."""
    return bool(_CONTRACT.match(text))


def is_working_time(text: str) -> bool:
    """Whether a text tells how much of the time somebody works and nothing else."""
    return bool(re.fullmatch(rf"(?i)(?:{_TIMES})", text.strip()))


def is_presence(text: str) -> bool:
    """Whether a text says from where somebody worked and nothing else."""
    return bool(re.fullmatch(rf"(?i)\(?(?:{_PRESENCES})\)?", text.strip()))


def may_be_title(text: str) -> bool:
    """Whether a kind of contract is also what somebody may be called by ("Stage")."""
    return bool(_ALSO_TITLE.search(text))


def without(text: str) -> tuple[str, str]:
    """A text without the kind of contract in brackets at its end, and that kind."""
    match = _BEHIND.search(text)
    return (text[: match.start()], match[0].strip(" ().")) if match else (text, "")


def before(text: str) -> tuple[str, str]:
    """A text without the kind of contract in brackets that a title left at its beginning, and that kind."""
    match = _BEFORE.match(text)
    return (text[match.end() :], match["kind"]) if match else (text, "")


def tells_terms(text: str) -> bool:
    """Whether a line says how somebody was employed, by contract or presence, and nothing else."""
    parts = [part for part in _SIGN.split(text.strip()) if part and not re.fullmatch(_OTHER, part)]
    return bool(parts) and len(text) <= 60 and all(is_contract(p) or is_presence(p) for p in parts)


#: What stands there for a kind of contract that the others are not.
_OTHER = r"(?i)other|otro|autre|sonstiges|outro|altro"
