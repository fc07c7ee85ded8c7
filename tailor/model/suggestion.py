"""Advice about a résumé: what could be better, why, and, where it can be done by itself, the change that does it."""

from typing import Literal

from tailor.model.change import Change
from tailor.model.value import Value

SuggestionCategory = Literal["skill_gap", "wording", "career_advice", "format"]
Priority = Literal["high", "medium", "low"]


class Suggestion(Value):
    """One piece of advice.

    key: what it is about, the same whenever the same is found again. title: what was found · description: where, and
    why it matters · suggestion: what to do, as the person. change: passed the same gates and the same fact check as
    every change of a session; it is there only when nothing in it was left unsupported.
    """

    key: str
    category: SuggestionCategory
    priority: Priority
    title: str
    description: str
    suggestion: str
    section: str = ""
    change: Change | None = None
