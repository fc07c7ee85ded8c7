"""How the parts of a résumé are named: `w1` is the first job, `w1h2` its second highlight."""

#: How the ids of a section's entries begin.
PREFIXES = {
    "work": "w",
    "education": "e",
    "projects": "p",
    "skills": "s",
    "volunteer": "v",
    "certificates": "ce",
    "awards": "aw",
    "publications": "pu",
    "languages": "l",
    "interests": "i",
    "references": "r",
    "sections": "x",
}
