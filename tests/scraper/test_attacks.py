"""No address, spelling, name, redirect or second DNS answer makes the scraper touch a private network."""

import socket
import threading
import time
from collections.abc import Callable

import pytest

from scraper import Scraper
from tests.scraper.board import HTML, PostingServer, posting_page
from tests.scraper.wire import watched

Rows = list[tuple[int, int, int, str, tuple[object, ...]]]

PUBLIC = "93.184.215.14"

# Each reaches something private in some client; {port} is a server of ours that answers to whoever gets through.
SPELLINGS = [
    "http://127.0.0.1:{port}/",
    "http://127.0.0.1/",
    "http://localhost:{port}/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://0/",
    "http://0.0.0.0/",
    "http://127.0.0.1./",
    "http://①②⑦.0.0.1/",
    "http://127。0。0。1/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "http://[::1]/",
    "http://[::]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a00:1::1]/",
    "http://[2001:0:a00:1::1]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25lo]/",
    "http://[fec0::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://0x7f.1/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://127.0.0.0x1/",
    "http://00000177.0.0.01/",
    "http://0xa9fea9fe/",
    "http://2852039166/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[::ffff:100.64.0.1]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[::ffff:0:a00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[2002:a9fe:a9fe::]/",
    "http://[2001:470::5efe:10.0.0.1]/",
    "http://[2001:470::200:5efe:10.0.0.1]/",
    "http://[2001:20::1]/",
    "http://[400::1]/",
    "http://[e000::1]/",
    "http://[100::1]/",
    "http://[3fff::1]/",
    "http://[ff05::2]/",
    "http://[feff::1]/",
    "http://100.127.255.254/",
    "http://192.88.99.1/",
    "http://233.252.0.1/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://192.0.0.192/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
]
TRICKS = [
    "http://example.com@127.0.0.1/",
    "http://user:secret@example.com/",
    "http://127.0.0.1:{port}\\@example.com/",
    "http://example.com\\@127.0.0.1/",
    "http://127.0.0.1:{port}#@example.com/",
    "http://127.0.0.1%2f@example.com/",
    "http://exa\nmple.com/",
    "http://exa\tmple.com/",
    "http://127.0.0.1%00.example.com/",
    "http://[::1",
    "http://]/",
    "http://",
    "http:///etc/passwd",
    "https:127.0.0.1",
    "//127.0.0.1/",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1:6379/_INFO",
    "data:text/html,<h1>x</h1>",
    "javascript:alert(1)",
    "unix:/var/run/docker.sock",
    "http+unix://%2Fvar%2Frun%2Fdocker.sock/info",
    "jar:http://127.0.0.1!/",
    "view-source:http://127.0.0.1/",
    f"http://{PUBLIC}:22/",
    f"http://{PUBLIC}:6379/",
    f"http://{PUBLIC}:8080/",
    f"https://{PUBLIC}:0/",
    f"http://{PUBLIC}:99999/",
    "http://" + "a." * 200 + "example/",
    "http://" + "a" * 9000 + ".example/",
    "http://-.example/",
    "",
    "   ",
    "just some words",
]


def answers(*addresses: str) -> Callable[..., Rows]:
    """A resolver that gives every name these addresses."""

    def look_up(host: str, port: int, *_: object) -> Rows:
        rows: Rows = []
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            sockaddr: tuple[object, ...] = (address, port, 0, 0) if ":" in address else (address, port)
            rows.append((family, socket.SOCK_STREAM, 6, "", sockaddr))
        return rows

    return look_up


@pytest.mark.parametrize("spelling", [*SPELLINGS, *TRICKS], ids=lambda each: each[:40] or "empty")
async def test_no_spelling_of_a_private_address_is_touched(server: PostingServer, spelling: str) -> None:
    begun = time.monotonic()
    with watched() as attempts:
        async with Scraper() as scraper:
            posting = await scraper.read(spelling.replace("{port}", str(server.port)))
    assert time.monotonic() - begun <= 12
    assert attempts == []
    assert server.hits == []
    assert posting.outcome == "needs_paste"
    assert posting.reason
    assert posting.description == ""


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_no_redirect_leads_to_a_private_address(server: PostingServer, spelling: str) -> None:
    server.serve("/away", b"", {"location": spelling.format(port=80)}, 302)
    with watched(server.port) as attempts:
        async with Scraper(allowed_hosts=[server.origin], deadline=4, host_interval=0) as scraper:
            posting = await scraper.read(server.url("/away"))
    assert attempts == []
    assert posting.outcome == "needs_paste"
    assert posting.description == ""


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["10.1.2.3"],
        ["169.254.169.254"],
        ["100.64.1.1"],
        ["::1"],
        ["::ffff:10.0.0.1"],
        ["64:ff9b::a00:1"],
        ["2002:a00:1::1"],
        ["fec0::1"],
        ["ff02::1"],
        ["fe80::1%1"],
        ["::ffff:0:a00:1"],
        ["2001:470::5efe:a00:1"],
        ["fd00:ec2::254"],
        ["224.0.0.1"],
        ["0.0.0.0"],
        [PUBLIC, "fec0::1"],
        [PUBLIC, "::ffff:0:a00:1"],
        [PUBLIC, "10.0.0.1"],
        ["10.0.0.1", PUBLIC],
        [PUBLIC, "::1"],
        [],
    ],
)
async def test_no_name_leads_to_a_private_address(addresses: list[str]) -> None:
    with watched() as attempts:
        async with Scraper(deadline=4, look_up=answers(*addresses)) as scraper:
            posting = await scraper.read("https://jobs.example.com/1")
    assert attempts == []
    assert posting.outcome == "needs_paste"


async def test_a_name_is_resolved_once_and_only_the_checked_address_is_called() -> None:
    asked: list[str] = []

    def changing(host: str, port: int, *rest: object) -> Rows:
        asked.append(host)
        return answers(PUBLIC if len(asked) == 1 else "127.0.0.1")(host, port, *rest)

    with watched() as attempts:
        async with Scraper(deadline=4, look_up=changing) as scraper:
            posting = await scraper.read("http://rebinding.example/")
    assert asked == ["rebinding.example"]
    assert attempts == [(PUBLIC, 80)]
    assert posting.outcome == "needs_paste"


async def test_a_public_name_cannot_redirect_to_another_port_or_scheme(server: PostingServer) -> None:
    for path, location in [
        ("/port", f"http://{PUBLIC}:22/"),
        ("/file", "file:///etc/passwd"),
        ("/user", f"http://a@{PUBLIC}/"),
    ]:
        server.serve(path, b"", {"location": location}, 302)
    with watched(server.port) as attempts:
        async with Scraper(allowed_hosts=[server.origin], deadline=4, host_interval=0) as scraper:
            outcomes = [(await scraper.read(server.url(path))).outcome for path in ("/port", "/file", "/user")]
    assert attempts == []
    assert outcomes == ["needs_paste"] * 3


async def test_a_stalled_name_server_does_not_outlast_the_deadline() -> None:
    release = threading.Event()

    def stalled(*_: object) -> Rows:
        release.wait(20)
        return []

    begun = time.monotonic()
    try:
        async with Scraper(deadline=1.0, look_up=stalled) as scraper:
            posting = await scraper.read("http://slow-dns.example/")
    finally:
        release.set()
    assert time.monotonic() - begun < 5
    assert posting.outcome == "needs_paste"


async def test_the_environments_proxy_is_not_used(server: PostingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://{server.origin}")
    with watched(server.port) as attempts:
        async with Scraper(deadline=4, look_up=answers(PUBLIC)) as scraper:
            await scraper.read("http://jobs.example.com/1")
    assert server.hits == []
    assert attempts == [(PUBLIC, 80)]


async def test_an_allowance_is_for_that_port_alone(server: PostingServer) -> None:
    async with PostingServer() as other:
        server.serve("/", b"", {"location": other.url("/job")}, 302)
        other.serve("/job", posting_page(), HTML)
        async with Scraper(allowed_hosts=[server.origin], host_interval=0) as scraper:
            posting = await scraper.read(server.url("/"))
        assert posting.outcome == "needs_paste"
        assert other.hits == []


async def test_a_denied_host_is_not_read(server: PostingServer) -> None:
    with watched() as attempts:
        async with Scraper(denied_hosts=["example.com"], look_up=answers(PUBLIC)) as scraper:
            posting = await scraper.read("https://jobs.example.com/1")
    assert attempts == []
    assert posting.outcome == "blocked"


async def test_no_cookie_and_no_credential_is_sent(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/job", posting_page(), {**HTML, "set-cookie": "a=1; path=/"})
    for _ in range(2):
        await scraper.read(server.url("/job"))
    assert [request.headers.get("cookie") for request in server.seen] == [None, None]
    assert all("authorization" not in request.headers for request in server.seen)
    assert server.seen[0].headers["accept-encoding"] == "gzip"
