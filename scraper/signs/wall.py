"""Knows what stands in front of pages: sign-ins, consents, and services that test their visitors."""

import re
from urllib.parse import urlsplit

from scraper.lexicon import states
from scraper.text.markup import Element, all_text, attribute, hidden, tags

_PATH = re.compile(
    r"/(?:authwall|login|log-in|signin|sign-in|signup|checkpoint|uas/login|sso|auth|[^/?]{0,40}captcha[^/?]{0,40})(?:[/?]|$)",
    re.I,
)
#: Services that test visitors, by the names that their own markup bears.
_GUARD = re.compile(
    r"captcha-delivery|datadome|px-captcha|perimeterx|_Incapsula_|incapsula|sec-if-cpt|awswaf|aws-waf|challenges\.cloudflare|cf-challenge"
    r"|challenge-form|challenge-running|distil|kasada|/[\da-f-]{36}/[\da-f-]{36}/(?:ips|p)\.js|hcaptcha|recaptcha|turnstile|geetest|sec-cpt",
    re.I,
)
#: Likewise, by the names that their scripts give to what they keep.
_GUARDING = re.compile(r"\bKPSDK\b|\b_cf_chl_opt\b|\bddjskey\b|\b_pxAppId\b")
_BEGINNING = 2000
_GUARDED = ("script", "iframe", "div", "form", "meta")
_NO_FIELDS = {"hidden", "submit", "button", "image", "reset", "checkbox", "radio", "search", "password"}
#: A form that asks for more is guarded itself; a sign-in asks for a name, and perhaps a code.
_FEW_FIELDS = 3
_SHORT_PAGE, _LITTLE_TEXT = 1500, 600
_LINES, _FIRST = 15, 6


def leads_to_one(url: str) -> bool:
    """Whether an address is that of a sign-in or a test."""
    return bool(_PATH.search(urlsplit(url).path))


def is_guarded(tree: Element) -> bool:
    """Whether a page tests its visitors, or says itself that it does, and asks them for nothing else."""
    own = (each for each in tags(tree, "link") if attribute(each, "rel") == "canonical")
    if any(leads_to_one(attribute(each, "href")) for each in own):
        return True
    fields = (each for each in tags(tree, "input", "textarea", "select") if not hidden(each))
    if sum(attribute(each, "type").lower() not in _NO_FIELDS for each in fields) >= _FEW_FIELDS:
        return False
    return any(_GUARD.search(attribute(each, "src") + attribute(each, "id")) for each in tags(tree, *_GUARDED)) or any(
        _GUARDING.search(all_text(each)[:_BEGINNING]) for each in tags(tree, "script")
    )


def is_one(title: str, lines: list[str], size: int, *, guarded: bool, asks_password: bool, script_driven: bool) -> bool:
    """Whether a page is a wall by its title, the lines and the size of its text, and what else it holds."""
    called = bool(states.WALL.search(title))
    if size > _SHORT_PAGE:
        return called and guarded  # it says so in many languages
    if called or any(states.WALL.search(line) for line in lines[:_LINES]):
        return True
    if (asks_password or guarded) and size <= _LITTLE_TEXT:
        return True
    # A notice about cookies is a wall only where there is nothing else, not even a place for a script to fill.
    return not script_driven and any(states.CONSENT.search(line) for line in lines[:_FIRST])
