"""Finds for which job a text's sentences seek somebody, in many languages."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper.signs import judge

_WANTED = re.compile(
    r"\b(?:(?:needs?|requires?|wants?)(?= an?\b)|(?:vacancy|opening) for|following (?:position|role|vacancy|post):|looking for|hiring|seeking|searching for|join us as|role of|position of|recruiting|suchen(?: wir)?|(?:re)?cherch(?:e|ons)"
    r"|recrut(?:e|ons)|buscamos|busca|cerchiamo|cerca|procura|sucht|zoekt|zoeken|hledá|szuka|hledáme|szukamy|poszukujemy|söker|søger|søker)"
    r"(?: (?:an?|the|our|einen?|eine|eine/n|un/una|un/a|un\(e\)|un ou une|une ou un|une?|un|una|een|en|ett|et|our next|talented|experienced|motivated|ab sofort|zum nächstmöglichen Zeitpunkt)){0,4}"
    r" (?P<title>[\w+#./&()’'-]+(?: [\w+#./&()’'-]+){0,6}?)"
    r"(?= (?:to|who|for|with|in|at|here|that|and|on|based|\(|die|der|das|für|mit|pour|avec|qui|para|con|voor|met|pro|do)\b|[,.:;!\n–—]| *[^\w\s(&/+#'’.-]|$)",
    re.I,
)
_SEARCHED, _BEGUN = 3000, 200


def asks(line: str) -> bool:
    """Whether a line says that somebody is sought."""
    return bool(_WANTED.search(line))


def job(text: str) -> str:
    """The job for which a text's first sentences seek somebody; empty when they tell none."""
    found = _WANTED.search(text[:_SEARCHED])
    title = found["title"].strip(" .,-") if found else ""
    begun = found is not None and found.start() < _BEGUN and judge.names_a_job(title)
    return title[:1].upper() + title[1:] if begun or judge.is_job_title(title) else ""
