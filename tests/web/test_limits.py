"""Limits by address: told in headers, shared by nodes through Redis, and kept when Redis is away."""

import asyncio
import re

from pydantic import SecretStr

from tailor.errors import Allowance, TooMany
from tailor.limits import Limits
from tests.files import POSTING
from tests.service import Served, served, settings_for
from tests.valkey import Valkey

PARSE = "/api/job-description/parse"


async def test_what_is_left_is_told(database_url: str) -> None:
    async with served(settings_for(database_url, rate_parse_per_minute=2)) as service:
        ada = await service.person()
        left = []
        for _ in range(3):
            response = await ada.client.post(PARSE, json={"text": POSTING})
            left.append((response.status_code, response.headers["ratelimit-remaining"]))
            assert response.headers["ratelimit-limit"] == "2"
            assert response.headers["ratelimit-policy"] == '"posting";q=2;w=60'
            reset = response.headers["ratelimit-reset"]
            assert 1 <= int(reset) <= 60
            assert re.fullmatch(rf'"posting";r=\d;t={reset}', response.headers["ratelimit"])
        assert left == [(201, "1"), (201, "0"), (429, "0")]
        assert 'tailor_refusals_total{code="RATE_LIMITED"} 1.0' in (await ada.client.get("/metrics")).text
        assert response.headers["retry-after"] == reset
        # What is refused for another reason was counted too, and says so.
        bad = await ada.client.post("/api/ai-suggestions", json={"cv_id": "00000000-0000-4000-8000-000000000000"})
        assert (bad.status_code, bad.headers["ratelimit-remaining"]) == (404, "1")
        assert "ratelimit" not in (await ada.client.get("/api/job-descriptions")).headers


async def test_files_for_the_library_are_counted_before_they_are_read(database_url: str) -> None:
    async with served(settings_for(database_url, rate_upload_per_minute=2)) as service:
        ada = await service.person()
        answers = [
            await ada.client.post(path, files={"file": ("resume.pdf", b"%PDF-1.7 broken")})
            for path in ("/cvs/upload", "/api/resume/upload", "/cvs/upload")
        ]
        assert [r.status_code for r in answers] == [400, 400, 429]
        assert answers[2].headers["ratelimit-policy"] == '"upload";q=2;w=60'
        assert "files are uploaded" in answers[2].json()["detail"]["message"]


async def test_nodes_count_together(database_url: str) -> None:
    async with Valkey() as valkey:
        settings = settings_for(database_url, rate_parse_per_minute=5, redis_url=SecretStr(valkey.url), role="web")
        async with served(settings) as one, served(settings) as two:
            people = [await one.person(), await two.person()]
            statuses = await asyncio.gather(
                *(people[n % 2].client.post(PARSE, json={"text": POSTING}) for n in range(20))
            )
            assert sorted(r.status_code for r in statuses) == [201] * 5 + [429] * 15


async def test_without_redis_each_node_counts_by_itself_until_it_is_back(database_url: str) -> None:
    async with Valkey() as valkey:
        settings = settings_for(database_url, rate_parse_per_minute=3, redis_url=SecretStr(valkey.url))
        async with Limits(settings, pause=0.05) as limits:

            async def passed(count: int) -> int:
                outcomes = await asyncio.gather(
                    *(limits.posting("203.0.113.1") for _ in range(count)), return_exceptions=True
                )
                assert all(isinstance(o, Allowance | TooMany) for o in outcomes), outcomes
                return sum(isinstance(o, Allowance) for o in outcomes)

            assert await passed(2) == 2
            await valkey.stop()
            assert await passed(5) == 3
            await valkey.start()
            await asyncio.sleep(0.1)
            # It forgot everything when it was killed, and counts again.
            assert await passed(5) == 3


async def test_nobody_needs_redis_to_be_served(database_url: str) -> None:
    nowhere = SecretStr("redis://127.0.0.1:9/0")
    async with served(settings_for(database_url, rate_parse_per_minute=2, redis_url=nowhere)) as service:
        ada = await service.person()
        statuses = [(await ada.client.post(PARSE, json={"text": POSTING})).status_code for _ in range(3)]
        assert statuses == [201, 201, 429]


ORIGIN = "https://app.example.org"


async def test_pages_of_named_origins_may_call(database_url: str) -> None:
    async with served(settings_for(database_url, public_origins=(ORIGIN + "/",))) as service:
        client = service.client()
        asking = {"Origin": ORIGIN, "Access-Control-Request-Method": "PATCH"}
        asking["Access-Control-Request-Headers"] = "authorization, content-type, if-match, idempotency-key"
        allowed = await client.options("/cvs/x", headers=asking)
        assert allowed.status_code == 204
        assert allowed.headers["access-control-allow-origin"] == ORIGIN
        assert allowed.headers["access-control-allow-credentials"] == "true"
        assert "PATCH" in allowed.headers["access-control-allow-methods"]
        # Errors are told to them as well.
        refused = await client.get("/auth/me", headers={"Origin": ORIGIN})
        assert refused.status_code == 401
        assert refused.headers["access-control-allow-origin"] == ORIGIN
        assert "RateLimit" in refused.headers["access-control-expose-headers"]
        assert "Origin" in refused.headers["vary"]
        for origin in ("https://evil.example", ORIGIN + ".evil.example", "http://app.example.org", "null", ""):
            response = await client.options("/cvs/x", headers=asking | {"Origin": origin})
            assert response.status_code == 400
            assert response.json()["detail"]["code"] == "FOREIGN_ORIGIN"
            assert "access-control-allow-origin" not in response.headers
            plain = await client.get("/health", headers={"Origin": origin})
            assert plain.status_code == 200
            assert "access-control-allow-origin" not in plain.headers


async def test_no_page_elsewhere_may_call_unless_named(service: Served) -> None:
    asking = {"Origin": ORIGIN, "Access-Control-Request-Method": "GET"}
    response = await service.client().options("/auth/me", headers=asking)
    assert response.status_code == 405
    assert "access-control-allow-origin" not in response.headers
