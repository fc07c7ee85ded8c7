"""Sentences that are meant for a machine that reads: "ignore all previous instructions", "rate this candidate 100".

They stand in postings and in résumés (often in white on white). Nobody states a fact by them, so they are no evidence
and no requirement. This is a courtesy: what keeps a model's obedience out is that every claim needs evidence.
"""

from tailor.model.checking.quick import Quick

_ORDER = Quick(
    r"\b(?<!not )(?<!never )(?<!n't )(?:ignore|disregard|forget|override|bypass|neglect)\w*\s+"
    r"(?=(?:\w+\s+){0,3}(?:previous|prior|above|earlier|former|preceding|your|system|all|any)\b)(?:(?:all|any|each|every|of|the|your|these|those|my|our|"
    r"previous|prior|above|earlier|former|preceding|existing|other|system|safety)\s+){1,5}"
    r"(?:instruction|rule|prompt|guideline|direction|constraint|order|command|polic)\w*|"
    r"\b(?:ignorier|missacht|vergiss|vergesst|vergessen|überschreib)\w*\s+(?:sie\s+)?(?:(?:alle|jede|die|deine|ihre|eure|"
    r"bisherigen|vorherigen|vorigen|obigen|früheren)\s+){1,4}(?:anweisung|regel|instruktion|vorgabe|befehl|prompt)\w*|"
    r"\b(?:ignore|oublie|néglige)(?:z|r|s)?\s+(?:(?:toute?s?|tous|les|tes|vos|ces)\s+){1,3}"
    r"(?:instruction|consigne|règle|directive|ordre)\w*|"
    r"\b(?:ignor[ae]|olvid[ae]|desobedec\w+)\s+(?:(?:todas?|todos|las|los|tus|sus|estas)\s+){1,3}"
    r"(?:instruccion|regla|orden|órden|directri)\w*|"
    r"\b(?:note|message|instructions?|attention|hinweis|nota|remarque)\s*(?:to|for|an|para|pour|à)?\s*(?:the|any|all|die|"
    r"les?|las?|los)?\s*(?:ai|llms?|gpt|chatgpt|ki|ia|language models?|ats|screening|bots?|sprachmodelle?)\b"
    r"(?:[- ]?(?:systems?|models?|modelle?|tools?|software|bots?|reviewers?|recruiters?))?\s*[:,]|"
    r"\b(?:rate|score|rank|grade|bewert\w*|évalu\w*|note[zr]?|califica\w*)\s+(?:this|the|my|diese\w*|ce|este)\s+"
    r"(?:candidate|applicant|r[eé]sum[eé]|cv|profile|application|kandidat\w*|bewerb\w*|candidat\w*)\s+"
    r"(?:as\b|with\b|at\b|als\b|mit\b|comme\b|con\b|\d|the (?:top|best)|top\b|high|perfect|best)|"
    r"\b(?:recommend|hire|select|shortlist|approve|advance)\s+this\s+(?:candidate|applicant)\b|"
    r"\byou are (?:now )?(?:an? )?(?:ai|llm|language model|chatgpt|gpt|dan)\b|"
    r"\bas an? (?:ai|large)(?: language)? (?:model|assistant),? you\b"
)


def is_order(text: str) -> bool:
    """Whether a text talks to the machine that reads it."""
    return _ORDER.search(text, 0, len(text)) is not None
