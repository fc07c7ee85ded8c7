"""Degrees in full where the evidence has their letters: a Bachelor of Science of whoever has a BSc."""

import re

from tailor.model.checking.reading import Reading, Source

_OF = r"(?:of|in) "
_DEGREES = {
    rf"{grade} (?:degree )?{_OF}{field}": frozenset(letters.split())
    for grade, fields in {
        "bachelor(?:'?s)?": {
            "science": "bsc bs", "arts": "ba", "engineering": "beng", "education": "bed", "laws?": "llb",
            "nursing": "bn bsn bnurs", "business administration": "bba", "commerce": "bcom", "music": "bmus",
            "fine arts?": "bfa", "architecture": "barch", "medicine": "mbbs mbchb", "social work": "bsw",
            "technology": "btech",
        },
        "master(?:'?s)?": {
            "science": "msc ms", "arts": "ma", "engineering": "meng", "education": "med", "laws?": "llm",
            "business administration": "mba", "philosophy": "mphil", "research": "mres", "fine arts?": "mfa",
            "public health": "mph", "public administration": "mpa", "social work": "msw", "music": "mmus",
            "architecture": "march", "technology": "mtech",
        },
        "doctor(?:ate)?": {"philosophy": "phd dphil", "education": "edd", "medicine": "md", "engineering": "engd"},
    }.items()
    for field, letters in fields.items()
} | {
    "postgraduate certificate in education": frozenset({"pgce"}),
    "postgraduate certificate": frozenset({"pgcert", "pgce"}),
    "postgraduate diploma": frozenset({"pgdip", "pgdl"}),
    "higher national diploma": frozenset({"hnd"}),
    "higher national certificate": frozenset({"hnc"}),
    "national vocational qualification": frozenset({"nvq"}),
    "scottish vocational qualification": frozenset({"svq"}),
    "general certificate of secondary education": frozenset({"gcse", "gcses"}),
}  # fmt: skip
_IN_FULL = tuple((re.compile(rf"\b{name}\b", re.IGNORECASE), letters) for name, letters in _DEGREES.items())
_A_DEGREE = re.compile(r"\b(?:bachelor|master|doctor|postgraduate|national|vocational|secondary)", re.IGNORECASE)


def degrees_in_full(reading: Reading, sources: tuple[Source, ...]) -> frozenset[int]:
    """The words by which a text writes out a degree whose letters a passage has as one that was taken."""
    if reading.language != "en" or not _A_DEGREE.search(reading.text):
        return frozenset()
    return frozenset(
        n
        for name, letters in _IN_FULL
        for match in name.finditer(reading.text)
        if any(_has(s.reading, letters, reading) for s in sources)
        for n in reading.at(*match.span())
    )


def _has(evidence: Reading, letters: frozenset[str], reading: Reading) -> bool:
    if reading.unfinished and not letters.isdisjoint(evidence.lows):
        return True
    return any(w.low in letters and w.capital and n not in evidence.unfinished for n, w in enumerate(evidence.words))
