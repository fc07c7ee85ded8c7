"""What a model may answer: one type for each task, lenient in the small, and the JSON Schema that asks for it.

An element of a list that does not fit is dropped, so that one slip does not cost the rest; a list of which nothing is
left makes the answer invalid. A text that is empty has its form all the same: small models fill a list of which they
have nothing to say with such. Schemas keep to what every server's constrained decoding understands: all properties
required, no extra ones, lists bounded.
"""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidatorFunctionWrapHandler
from pydantic import WrapValidator as Wrap

Schema: TypeAlias = dict[str, Any]

#: No list of an answer is read further than this, whatever the model goes on writing.
MOST = 60
#: More values than this in an `enum` are not accepted everywhere.
_MOST_NAMED = 120


def _each(value: object, handler: ValidatorFunctionWrapHandler) -> Any:
    """Read a list element by element and keep those that fit."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        value = [value]
    kept: list[Any] = []
    for element in value[:MOST]:
        try:
            kept += handler([element])
        except ValidationError:  # dropped: the rest of the answer may be good
            continue
    if value and not kept:
        raise ValueError("no element has the right form")
    return tuple(kept)


T = TypeVar("T")
Each = Annotated[tuple[T, ...], Wrap(_each), Field(default=())]
Words = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]


class Answer(BaseModel):
    """The base of all answers."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)

    whole: ClassVar[bool] = False
    """Of no use unless it is complete; of the others, a part that was cut off may be left out."""


class Wanted(Answer):
    """One requirement, as the model read it."""

    text: Words = ""
    kind: Literal["must", "nice"] = "must"
    category: Annotated[
        Literal["skill", "experience", "education", "credential", "language", "other"],
        BeforeValidator(lambda value: value if value in _CATEGORIES else "other"),
    ] = "skill"
    quote: Annotated[str, Field(min_length=1)]
    terms: Each[str]


_CATEGORIES = ("skill", "experience", "education", "credential", "language", "other")


class RequirementsAnswer(Answer):
    """All requirements of a posting."""

    requirements: Annotated[tuple[Wanted, ...], Wrap(_each)]


class Line(Answer):
    """A text in place of what stands at `id`, with the lines that say so."""

    id: str
    after: Words
    cites: Each[str]
    requirements: Each[str]
    reason: Words = ""


class Addition(Answer):
    """A text that is new, from the person's own words."""

    after: Words
    cites: Each[str]
    requirements: Each[str]
    reason: Words = ""


class ExperienceAnswer(Answer):
    """What becomes of one entry: new wordings, additions and an order of its lines."""

    lines: Each[Line]
    add: Each[Addition]
    order: Each[str]


class SummaryAnswer(Answer):
    """Headline and summary; an id that is absent stays as it is."""

    lines: Each[Line]


class GroupOrder(Answer):
    """The most relevant keywords of a group, by number, in their new order."""

    group: str
    order: Each[int]


class Renaming(Answer):
    """The posting's name for a keyword."""

    group: str
    number: int
    after: Words


class NewSkill(Answer):
    """A skill that the résumé shows elsewhere."""

    group: str
    after: Words
    cites: Each[str]


class SkillsAnswer(Answer):
    """Order, names and additions of the skills."""

    groups: Each[str]
    order: Each[GroupOrder]
    rename: Each[Renaming]
    add: Each[NewSkill]


class Again(Answer):
    """A draft written again; empty when it is better left."""

    id: str
    after: Words
    cites: Each[str]


class RevisionAnswer(Answer):
    """Drafts written again."""

    lines: Each[Again]


class Edit(Answer):
    """One thing that the person asked to be done to the document."""

    op: Literal["replace", "insert", "remove", "move"]
    target: str
    after: Words = ""
    order: Each[str]
    cites: Each[str]
    reason: Words = ""


class ChatAnswer(Answer):
    """Words for the person, and what is done."""

    whole = True

    reply: Annotated[str, Field(min_length=1)]
    edits: Each[Edit]
    undo: Each[str]


class Paragraph(Answer):
    """A paragraph of a letter."""

    text: Annotated[str, Field(min_length=1)]


class LetterAnswer(Answer):
    """A letter."""

    whole = True

    paragraphs: Annotated[tuple[Paragraph, ...], Wrap(_each), Field(min_length=1)]


def record(**properties: Schema) -> Schema:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def several(element: Schema, most: int) -> Schema:
    """A list of at most so many: without a bound, small models never end it."""
    return {"type": "array", "items": element, "maxItems": max(most, 1)}


def words() -> Schema:
    """A text."""
    return {"type": "string"}


def one_of(values: Sequence[str]) -> Schema:
    """One of these names; any text where there are none or too many to list."""
    if not values or len(values) > _MOST_NAMED:
        return words()
    return {"type": "string", "enum": list(dict.fromkeys(values))}


def number() -> Schema:
    """A whole number."""
    return {"type": "integer"}
