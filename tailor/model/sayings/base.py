"""What the built-in engine says in the chat, and as the reasons of its changes, in one language."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Why:
    """Reasons of changes; braces are filled by `str.format`, and nothing in them is inflected."""

    first: str
    calls_line: str
    calls_list: str
    calls_summary: str
    told_wish: str
    told: str
    history: str
    skills_first: str
    skills_first_named: str
    groups_first: str
    headline: str
    summary: str
    asked_remove: str
    asked_first: str
    asked_last: str
    asked_words: str
    told_me: str
    asked_shorter: str
    asked_entry: str
    asked_entries: str


@dataclass(frozen=True, slots=True)
class Speech:
    """Replies of the chat; the requests that they name are understood in the same language (`commands`)."""

    can: str
    toneless: str
    accepted: str
    nothing_waits: str
    stays: str
    expect: str
    strong: str
    files: str
    letters: str
    stand_so: str
    first_at: str
    nothing_to_undo: str
    took_one: str
    took_all: str
    no_change: str
    took_back: str
    nothing_changed: str
    one_stands: str
    stand: str
    earlier: str
    order_skills: str
    order_lines: str
    removed: str
    added: str
    entry: str
    untouched: str
    evidence: str
    posting: str
    all_shown: str
    not_shown: str
    only_listed: str
    tell: str
    nice: str
    more: str
    nearest: str
    no_line: str
    took_out: str
    removed_it: str
    stands_first: str
    comes_first: str
    stands_last: str
    comes_last: str
    not_so: str
    changed_to: str
    several: str
    add_skill: str
    add_held: str
    plain: str
    no_position: str
    where: str
    add_line: str
    every_line: str
    least: str
    least_end: str
    page: str
    pages: str
    score_is: str
    scored: str
    untranslated: str
    fixed: str
    dated: str
    contact: str
    welcome: str
    spoken_already: str
    add_tongue: str
    no_summary: str
    says_of: str
    says_nothing_of: str
    one_sentence: str
    took_sentence: str
    denied: str
    denied_stands: str
    which: str
    where_else: str
    add_award: str
    add_volunteering: str
    unheard: str
    years_of: str
    years_all: str
    not_asked: str
    yours: str
    letter_own: str
    sorry: str
    can_again: str
    letter_says: str
    letter_out: str
    letter_how: str
    titled: str
    gap: str
    own_entry: str
    no_section: str
    comes_before: str
    took_least: str
    no_meaning: str
    cut_line: str
    not_joined: str
    made_none: str
    long_one: str
    long_now: str
    why: Why

    @property
    def rests(self) -> str:
        """On what each line rests, without the no to whoever asks what was made up."""
        told = re.sub(r"^\w+[\s\xa0:,.;–-]+", "", self.made_none)
        return told[:1].upper() + told[1:]
