"""The document of the API is valid, complete, and tells the truth about what it names."""

import re

from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.service import Served


async def test_the_document_is_valid_and_has_every_route(service: Served) -> None:
    document = (await service.client().get("/openapi.json")).json()
    OpenAPIV31SpecValidator(document).validate()
    for endpoint in service.house.endpoints:
        for path in (endpoint.path, *endpoint.also):
            operation = document["paths"][path][endpoint.method.lower()]
            assert operation["summary"]
            assert "503" in operation["responses"]
            named = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
            assert named == set(re.findall(r"{(\w+)}", path))
    operations = [o["operationId"] for path in document["paths"].values() for o in path.values()]
    assert len(operations) == len(set(operations))


async def test_every_path_answers_under_the_prefix_too(service: Served) -> None:
    client = service.client()
    for path in ("/health", "/health/", "/api/health", "/api/health/"):
        assert (await client.get(path)).status_code == 200
