"""Words that are printed in the place of an address, and name nothing themselves."""

import re

#: What stands in brackets for an address to which it leads.
_BRACKETED = re.compile(
    r"(?i)\[\s*(?:(?:web ?)?(?:link|site|page)|url|home ?page|github|gitlab|code|repo(?:sitory)?|demo|video|pdf|doi"
    r"|slides|lien|enlace|ссылка|посилання|链接|連結|リンク|링크)\s*\]"
)
#: What leads to a proof of what is named before it, without brackets; no employer is called so.
_PROOF = re.compile(
    r"(?i)(?:(?:completion |experience |offer )?(?:certificate|letter)|certificado|certificat|zertifikat|certificato"
    r"|(?:live )?demo|(?:web)?link|web ?site|home ?page|source code|(?:see|view) (?:more|project|certificate)"
    r"|enlace|lien|сертификат|证书)"
)


def without(text: str) -> str:
    """A text without such words in brackets."""
    return _BRACKETED.sub("", text)


def is_proof(text: str) -> bool:
    """Whether a text, behind the name of something, only leads to a proof of it ("Certificate")."""
    return _PROOF.fullmatch(text) is not None
