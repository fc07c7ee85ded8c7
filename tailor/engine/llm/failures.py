"""What can go wrong with a model's server, as sentences that a person can act on.

MODEL_UNREACHABLE   nothing answers, or the server itself fails
MODEL_TIMEOUT       it answers too slowly
MODEL_RATE_LIMITED  it asks us to wait longer than we do by ourselves
MODEL_REJECTED      it refuses the key, the model's name or the request; trying again does not help
MODEL_CUT_OFF       the answer ended in the middle
MODEL_INVALID       the answer is not what was asked for, twice
"""

import openai

from tailor.engine.base import EngineError


def unreachable() -> EngineError:
    """Nothing answers at the address, or the server fails by itself."""
    return EngineError(
        "The language model's server cannot be reached or fails. Your work is kept: resume in a moment, "
        "or go on with the built-in engine.",
        "MODEL_UNREACHABLE",
    )


def timed_out(seconds: float) -> EngineError:
    """No answer within the time that a call may take, in seconds."""
    return EngineError(
        f"The language model did not answer within {seconds:g} seconds. Your work is kept: resume to try again, "
        "or choose a faster model or the built-in engine.",
        "MODEL_TIMEOUT",
    )


def rate_limited(seconds: float | None) -> EngineError:
    """The server wants us to wait; `seconds` when it says how long."""
    wait = f"about {seconds:.0f} seconds" if seconds else "a minute"
    return EngineError(
        f"The language model's server takes no more requests for now. Your work is kept: resume in {wait}.",
        "MODEL_RATE_LIMITED",
    )


def cut_off() -> EngineError:
    """The answer ended in the middle."""
    return EngineError(
        "The language model's answer broke off in the middle and was not used. Your work is kept: resume to try again.",
        "MODEL_CUT_OFF",
        of_answer=True,
    )


def invalid() -> EngineError:
    """The answer is not what was asked for."""
    return EngineError(
        "The language model's answer could not be used, twice in a row. Your work is kept: resume to try again, "
        "or choose another model or the built-in engine.",
        "MODEL_INVALID",
        of_answer=True,
    )


def declined() -> EngineError:
    """The model refuses to write."""
    return EngineError(
        "The language model declined to write this. Your work is kept: resume to try again, "
        "or choose another model or the built-in engine.",
        "MODEL_INVALID",
        of_answer=True,
    )


def rejected(error: openai.APIStatusError) -> EngineError:
    """The server refuses the request for good; its own words are not shown, as they may repeat the key."""
    if about_key(error):
        why = "does not accept the key (OPENAI_API_KEY)"
    elif error.status_code == 404:
        why = "does not know the model or the address (OPENAI_MODEL, OPENAI_BASE_URL)"
    elif too_long(error):
        why = "has too small a context window for this text; it needs 8,000 tokens"
    elif error.status_code in (402, 429):
        why = "says that the account's credit is used up"
    else:
        why = f"refuses the request (status {error.status_code})"
    return EngineError(
        f"The language model's server {why}. Whoever runs this service can change that; "
        "the built-in engine needs no model.",
        "MODEL_REJECTED",
        retryable=False,
    )


def about_key(error: openai.APIStatusError) -> bool:
    """Whether the server does not accept the key; Gemini says so with a 400."""
    return error.status_code in (401, 403) or (error.status_code == 400 and "api key not valid" in words(error))


def words(error: openai.APIStatusError) -> str:
    """All that a server says of a refusal, in small letters: some put it into a list or a bare text."""
    return f"{error.code} {error.param} {error.message} {str(error.body)[:2_000]}".casefold()


def too_long(error: openai.APIStatusError) -> bool:
    """Whether the server says that the text does not fit its context window."""
    said = words(error)
    too_much = "exceed" in said or "maximum" in said or "too large" in said
    return "context_length" in said or ("context" in said and too_much) or error.status_code == 413


def out_of_credit(error: openai.APIStatusError) -> bool:
    """Whether a 429 speaks of money rather than of pace: waiting does not help."""
    return error.status_code == 429 and "insufficient_quota" in f"{error.code} {error.type}"
