"""The only reader of the environment, and where everything that it says is checked: before anything is started."""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import SplitResult, urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

Names = Annotated[tuple[str, ...], NoDecode]
Networks = Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode]

#: Characters of a key: as many as `openssl rand -base64 32` prints, with some to spare.
SHORTEST_KEY: Final = 32
_HOST: Final = re.compile(r"(?:\[[0-9a-f:.]+\]|[^\s/:@?#*\[\]]+)(:\d{1,5})?", re.IGNORECASE)


class Settings(BaseSettings):
    """Every setting of the service; each has a default, and its name in the environment is the field in capitals.

    What cannot be used is refused here, each setting by itself, so that an operator is told of all of them at once.
    """

    model_config = SettingsConfigDict(env_prefix="", extra="ignore", frozen=True, env_ignore_empty=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    secret_key: SecretStr | None = None
    public_origins: Names = ()
    trusted_proxies: Networks = ()
    role: Literal["all", "web", "worker"] = "all"

    openai_api_key: SecretStr | None = None
    openai_base_url: str | None = None
    openai_model: str = "gpt-4o-mini"
    openai_concurrency: int = Field(default=4, ge=1, le=5_000)
    openai_timeout: float = Field(default=60.0, gt=0)
    #: Per million tokens, in whatever currency; with both, usage shows what calls cost.
    openai_price_in: float | None = Field(default=None, ge=0)
    openai_price_out: float | None = Field(default=None, ge=0)
    engine: Literal["auto", "llm", "offline"] = "auto"

    rate_create_per_minute: int = Field(default=5, ge=1)
    rate_parse_per_minute: int = Field(default=20, ge=1)
    rate_upload_per_minute: int = Field(default=20, ge=1)
    rate_sign_in_per_minute: int = Field(default=30, ge=1)
    rate_register_per_hour: int = Field(default=60, ge=1)
    #: Wrong passwords of one account: from one network or known browser, and from all that are strange to it.
    rate_guess_per_hour: int = Field(default=20, ge=1)
    rate_guess_anywhere_per_hour: int = Field(default=200, ge=1)
    rate_render_per_minute: int = Field(default=20, ge=1)
    rate_export_per_minute: int = Field(default=3, ge=1)
    max_active_sessions: int = Field(default=3, ge=1)
    daily_quota: int = Field(default=20, ge=1)
    #: What one user may store of each, and bytes of files in all.
    max_sessions: int = Field(default=2_000, ge=1)
    max_resumes: int = Field(default=200, ge=1)
    max_postings: int = Field(default=2_000, ge=1)
    max_applications: int = Field(default=2_000, ge=1)
    max_suggestions: int = Field(default=5_000, ge=1)
    max_statements: int = Field(default=5_000, ge=1)
    max_stored_bytes: int = Field(default=256 * 1024 * 1024, ge=1024)
    #: Of one session: what is behind that may only be stopped and deleted.
    max_events: int = Field(default=5_000, ge=100)
    #: Days after which sessions that rest and that nobody touched are deleted (none: never), and calls to models that
    #: belong to no session.
    keep_sessions_days: int | None = Field(default=None, ge=1, le=36_500)
    keep_usage_days: int = Field(default=400, ge=1, le=36_500)
    #: WebSockets of one process: of sessions, and as many of notifications.
    max_connections: int = Field(default=20_000, ge=1)
    #: `auto`: scans are recognised where tesseract is installed; it takes many seconds of processor time a page.
    ocr: Literal["auto", "off"] = "auto"
    #: Larger files are never read, whoever uploads them.
    max_upload_bytes: int = Field(default=10 * 1024 * 1024, ge=1024, le=10 * 1024 * 1024)

    scraper_allowed_hosts: Names = ()
    scraper_denied_hosts: Names = ()
    #: Where the owners of sites reach the operator; named in every request for a posting.
    scraper_contact: str = Field(default="", max_length=200)
    data_dir: Path = Path("var")
    #: With commas: the first seals what is stored of people, each opens it.
    data_key: SecretStr | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"
    lease_seconds: float = Field(default=3.5, ge=0.5, le=60)

    @field_validator(
        "public_origins", "trusted_proxies", "scraper_allowed_hosts", "scraper_denied_hosts", mode="before"
    )
    @classmethod
    def _split(cls, value: object, info: ValidationInfo) -> object:
        """Lists are written with commas, as operators write them."""
        if isinstance(value, str):
            value = tuple(part.strip() for part in value.split(",") if part.strip())
        if info.field_name == "trusted_proxies" and isinstance(value, tuple | list):
            return tuple(_network(part) if isinstance(part, str) else part for part in value)
        return value

    @field_validator("public_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(exact_origin(origin) for origin in value)

    @field_validator("scraper_allowed_hosts", "scraper_denied_hosts")
    @classmethod
    def _hosts(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        for host in value:
            found = _HOST.fullmatch(host)
            if not found or (found[1] and info.field_name == "scraper_denied_hosts"):
                form = "host names" if info.field_name == "scraper_denied_hosts" else "`host` or `host:port`"
                raise ValueError(f"takes {form}, separated by commas; “{host}” is none")
        return value

    @field_validator("secret_key", "data_key")
    @classmethod
    def _long_enough(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None:
            keys = _parts(value) or ("",) if info.field_name == "data_key" else (value.get_secret_value(),)
            if any(len(key) < SHORTEST_KEY for key in keys):
                made = "made by chance, e.g. by `openssl rand -base64 32`"
                raise ValueError(f"needs at least {SHORTEST_KEY} characters {made}")
        return value

    @field_validator("database_url")
    @classmethod
    def _postgres(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not value.get_secret_value().startswith(("postgresql://", "postgres://")):
            raise ValueError("begins with postgresql://")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: SecretStr | None) -> SecretStr | None:
        """Valkey is addressed as Redis is; what is neither would be found out only when it is used."""
        if value is None:
            return None
        address = re.sub(r"^valkey", "redis", value.get_secret_value())
        if not address.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("begins with redis://, rediss://, valkey://, valkeys:// or unix://")
        _parsed(address)
        return SecretStr(address)

    @field_validator("openai_base_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None:
            parts = _parsed(value)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise ValueError("is the address of a server, such as http://localhost:11434/v1")
        return value

    @field_validator("openai_api_key", "scraper_contact")
    @classmethod
    def _in_a_header(cls, value: SecretStr | str | None) -> SecretStr | str | None:
        """Both are sent in headers, where anything else would fail with every request."""
        text = value.get_secret_value() if isinstance(value, SecretStr) else value or ""
        if not (text.isascii() and (not text or text.isprintable())):
            raise ValueError("takes printable characters of ASCII alone")
        return value

    @field_validator("engine")
    @classmethod
    def _has_a_model(cls, value: str, info: ValidationInfo) -> str:
        named = [info.data.get(name, "refused") for name in ("openai_api_key", "openai_base_url")]
        if value == "llm" and not any(named):
            raise ValueError("llm needs a model to write: OPENAI_API_KEY, or OPENAI_BASE_URL")
        return value

    @property
    def data_keys(self) -> tuple[str, ...]:
        """The keys of DATA_KEY, the one that seals first."""
        return _parts(self.data_key)

    @property
    def uses_model(self) -> bool:
        """Whether a language model writes: asked for, or a server for one is named."""
        if self.engine == "auto":
            return self.openai_api_key is not None or self.openai_base_url is not None
        return self.engine == "llm"


class NodeSettings(Settings):
    """The settings of a service that is to run: with a database that nodes share, they share the key, too."""

    secret_key: SecretStr | None = Field(default=None, validate_default=True)

    @field_validator("secret_key")
    @classmethod
    def _shared(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is None and info.data.get("database_url") is not None:
            raise ValueError("is needed with DATABASE_URL: all nodes sign with the same key")
        return value


def exact_origin(origin: str) -> str:
    """An origin as browsers write it. Raises ValueError for anything that is not one: `*`, `null`, a path."""
    plain = origin.strip().lower().rstrip("/")
    parts = _parsed(plain)
    whole = parts.scheme in ("http", "https") and parts.hostname and plain == f"{parts.scheme}://{parts.netloc}"
    if not whole or "*" in plain or "@" in plain:
        raise ValueError(f"takes origins such as https://app.example.org, separated by commas; “{origin}” is none")
    return plain


def _network(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text.strip(), strict=False)
    except ValueError:
        raise ValueError(f"takes networks such as 10.0.0.0/8, separated by commas; “{text}” is none") from None


def _parsed(address: str) -> SplitResult:
    """The parts of an address; what is wrong with it is told without a word of it, for it may hold a password."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise ValueError("is no address: its host or port cannot be read") from None
    return parts


def _parts(value: SecretStr | None) -> tuple[str, ...]:
    """Keys that are written with commas."""
    return tuple(key.strip() for key in value.get_secret_value().split(",") if key.strip()) if value else ()
