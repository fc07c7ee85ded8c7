"""Knows by an answer's headers that a service tests who asks, rather than hands on what was asked for."""

from collections.abc import Mapping

_ACTIONS = {"captcha", "challenge"}


def is_test(headers: Mapping[str, str]) -> bool:
    """Whether an answer is the test of Cloudflare (`cf-mitigated`) or of AWS WAF (`x-amzn-waf-action`)."""
    mitigated, action = (headers.get(name, "").lower() for name in ("cf-mitigated", "x-amzn-waf-action"))
    return "challenge" in mitigated or action in _ACTIONS
