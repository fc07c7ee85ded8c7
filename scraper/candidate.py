"""One source's account of a posting, before accounts are merged."""

import re
from dataclasses import dataclass, field

from scraper.lexicon import words
from scraper.text.markup import squeeze

_PLACEHOLDER = re.compile(
    r"^(?:n/?a|none|null|undefined|unknown|not specified|unspecified|tbd|tba|other|[-–—.?*#]+|\{\{.*\}\}|\[.*object.*\]"
    r"|keine angabe|k\.\s?a\.|neuvedeno|non précisé|no especificado|to be determined|string|job title"
    r"|(?:your |my )?(?:company|organi[sz]ation|business|employer) name(?: here)?"
    r"|your (?:company|organi[sz]ation|business)|(?:ihr )?firmenname|nom de (?:l['’]|votre )entreprise"
    r"|nombre de (?:la|tu) empresa"
    r"|nome (?:dell['’]azienda|da empresa)|bedrijfsnaam|nazwa firmy|název (?:firmy|společnosti))$",
    re.I,
)
_SHORTEST = 2


@dataclass
class Candidate:
    """`fields` holds JobPosting's short fields by name; `source` says how they were found, `ids` what it is called.

    `addresses` are those that stand beside it, `filed` is what it is filed under, in small letters.
    `facts` counts the kinds of facts (place, employer, pay) that a page labels beside its text; `others` are the values
    that were found for a field after the first one, in their order. `lead` is prose that stands above the description
    and apart from it; it says nothing of whether a page is a posting. `votes` are who is said to hire, by what;
    `offers` are all values that were kept, each as its field, what told it, and the value.
    """

    source: str
    fields: dict[str, str] = field(default_factory=dict)
    description: str = ""
    lead: str = ""
    url: str = ""
    ids: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)
    filed: set[str] = field(default_factory=set)
    closed: bool = False
    facts: int = 0
    others: dict[str, list[str]] = field(default_factory=dict)
    votes: dict[str, dict[str, float]] = field(default_factory=dict)
    offers: list[tuple[str, str, str]] = field(default_factory=list)

    def put(self, name: str, value: object, *, by: str = "", longest: int = 300) -> None:
        """Keep a value under a field's name, told `by` something, unless it is empty, too long or names nothing."""
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            return
        text = squeeze(str(value)).strip(" ,;|·•")
        if name == "hiringOrganization" and (len(text) < _SHORTEST or words.EMPLOYER.match(text)):
            return
        if text and len(text) <= longest and not _PLACEHOLDER.match(text):
            self.offers.append((name, by or self.source, text))
            first = self.fields.setdefault(name, text)
            if text != first:
                self.others.setdefault(name, []).append(text)

    def __bool__(self) -> bool:
        return bool(self.fields or self.description)
