"""What requests carry: JSON, forms and files, each validated by its model and bounded in size."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from tailor.errors import FieldError, Invalid, TooLarge, Unsupported

#: Bytes of a JSON body; longer texts come as files.
LONGEST_JSON = 2 * 1024 * 1024
#: Bytes of a form beside its files.
FORM_ROOM = 2 * 1024 * 1024


class FormFile(BaseModel):
    """A file of a form, whole in memory: uploads are small."""

    filename: str
    media_type: str
    data: bytes


async def body_of(request: Request, limit: int) -> bytes:
    """The request's body. Raises `TooLarge` as soon as it is, not when all of it is here."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise TooLarge(f"This request is larger than {limit // 1024} KiB.")
        chunks.append(chunk)
    return b"".join(chunks)


async def json_body(request: Request, kind: Any) -> Any:
    """A JSON body as its model. Raises `Invalid`, `TooLarge` and `Unsupported`."""
    media_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        # Login forms; a model that takes JSON takes the same fields from a form.
        return await form_body(request, kind, FORM_ROOM)
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise Unsupported("Send this request's body as JSON (Content-Type: application/json).")
    body = await body_of(request, LONGEST_JSON)
    try:
        return TypeAdapter(kind).validate_json(body or b"{}")
    except ValidationError as error:
        raise invalid(error) from None


async def form_body(request: Request, kind: Any, upload_limit: int) -> Any:
    """A form as its model; upload_limit: bytes of its file. Raises `Invalid` and `TooLarge`."""
    limit = upload_limit + FORM_ROOM
    if int(request.headers.get("content-length") or 0) > limit:
        raise TooLarge(f"This upload is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
    received = 0
    inner = request.receive

    async def receive() -> Any:
        nonlocal received
        message = await inner()
        received += len(message.get("body", b""))
        if received > limit:
            raise TooLarge(f"This upload is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
        return message

    counted = Request(request.scope, receive)
    async with counted.form(max_files=4, max_fields=50, max_part_size=FORM_ROOM) as form:
        return validated(kind, await _fields(form, upload_limit))


async def _fields(form: FormData, upload_limit: int) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if not value.filename and not value.size:
                continue  # An empty file input of a browser's form.
            if (value.size or 0) > upload_limit:
                raise TooLarge(f"This file is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
            fields[name] = FormFile(
                filename=value.filename or "file",
                media_type=value.content_type or "application/octet-stream",
                data=await value.read(),
            )
        else:
            fields[name] = value
    return fields


def validated(kind: Any, value: Mapping[str, Any]) -> Any:
    """Fields as their model. Raises `Invalid`."""
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        raise invalid(error) from None


def invalid(error: ValidationError) -> Invalid:
    """Pydantic's findings as our refusal."""
    found = tuple(
        FieldError(field=".".join(str(part) for part in e["loc"]) or "body", message=str(e["msg"]))
        for e in error.errors(include_url=False, include_context=False, include_input=False)[:20]
    )
    named = "; ".join(f"{e.field}: {e.message}" for e in found[:3])
    return Invalid(f"This request is not of the right form ({named}).", found)
