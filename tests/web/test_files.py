"""Files that people upload come back as files, whatever else they are and whatever they are called."""

import re
from urllib.parse import unquote

import httpx
import pytest

from tests.files import resume
from tests.service import Person

#: A page for whoever guesses by the beginning, a PDF for whoever looks for its sign.
BOTH = b"<!doctype html><script>document.title = 'owned'</script>\n" + resume()


async def upload(person: Person, name: str) -> str:
    """Upload it under a name that no client library would send as it is; its id."""
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n' % name.encode()
    body += b"Content-Type: text/html\r\n\r\n" + BOTH + b"\r\n--x--\r\n"
    kind = {"content-type": "multipart/form-data; boundary=x"}
    response = await person.client.post("/cvs/upload", content=body, headers=kind)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


def called(response: httpx.Response) -> tuple[str, str]:
    """The two names of a file that is not shown but kept."""
    said = re.fullmatch(
        r"attachment; filename=\"([ -!#-~]*)\"; filename\\*=UTF-8''([^;\"]+)".replace("\\\\", "\\"),
        response.headers["content-disposition"],
    )
    assert said, response.headers["content-disposition"]
    return said[1], unquote(said[2])


@pytest.mark.parametrize(
    ("name", "plain", "full"),
    [
        ("both.html", "both.html", "both.html"),
        ("a%0D%0AX-Evil: 1.pdf", "a_0D_0AX-Evil_ 1.pdf", "a%0D%0AX-Evil_ 1.pdf"),
        ('a\\"; filename=b.exe; x=\\".pdf', None, None),
        ("cv\u202efdp.exe", "cvfdp.exe", "cvfdp.exe"),
        ("..", "resume.", "resume."),
        (".bashrc", "resume.bashrc", "resume.bashrc"),
        ("../../etc/cron.d/cv.pdf", "cv.pdf", "cv.pdf"),
        ("履歴書.pdf", "resume.pdf", "履歴書.pdf"),
        ("C:\\cv.pdf", "cv.pdf", "cv.pdf"),
        ("cv.pdf:stream", "cv.pdf_stream", "cv.pdf_stream"),
    ],
)
async def test_a_file_that_is_a_page_as_well_comes_back_as_a_file(
    ada: Person, name: str, plain: str | None, full: str | None
) -> None:
    cv = await upload(ada, name)
    original = await ada.client.get(f"/cvs/{cv}/original")
    assert original.content == BOTH
    assert original.headers["content-type"] == "application/pdf"
    assert original.headers["x-content-type-options"] == "nosniff"
    policy = original.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "x-evil" not in original.headers
    names = called(original)
    assert plain is None or names == (plain, full)
    for each in names:
        assert each
        assert not each.startswith(".")
        assert not set(each) & set('/\\:\r\n"\u202e')
