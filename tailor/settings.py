"""The only reader of the environment."""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

Names = Annotated[tuple[str, ...], NoDecode]


class Settings(BaseSettings):
    """Every setting of the service; each has a default, and its name in the environment is the field in capitals."""

    model_config = SettingsConfigDict(env_prefix="", extra="ignore", frozen=True, env_ignore_empty=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    secret_key: SecretStr | None = None
    public_origins: Names = ()
    trusted_proxies: Names = ()
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
    rate_render_per_minute: int = Field(default=20, ge=1)
    rate_export_per_minute: int = Field(default=3, ge=1)
    max_active_sessions: int = Field(default=3, ge=1)
    daily_quota: int = Field(default=20, ge=1)
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
    lease_seconds: float = Field(default=4.0, ge=0.5, le=60)

    @field_validator(
        "public_origins", "trusted_proxies", "scraper_allowed_hosts", "scraper_denied_hosts", mode="before"
    )
    @classmethod
    def _split(cls, value: object) -> object:
        """Lists are written with commas, as operators write them."""
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
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
        return SecretStr(address)

    @property
    def uses_model(self) -> bool:
        """Whether a language model writes: asked for, or a server for one is named."""
        if self.engine == "auto":
            return self.openai_api_key is not None or self.openai_base_url is not None
        return self.engine == "llm"
