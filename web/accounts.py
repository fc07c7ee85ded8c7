"""Accounts over HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AliasChoices, BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import SIGN_IN_LASTS, Accounts, User
from tailor.errors import Invalid
from tailor.exports import Exports
from tailor.limits import Limits
from web.allowance import note
from web.api import Endpoint
from web.auth import COOKIE, DEVICE, Authenticator
from web.files import streamed

#: How long a browser is known.
KNOWN_FOR = timedelta(days=400)

Password = Annotated[str, Field(max_length=1000)]


class Registration(BaseModel):
    """A new account; `user_id` is accepted for `username`."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"username": "ada", "email": "ada@example.org", "password": "correct horse battery"}]
        }
    )

    username: str = Field(validation_alias=AliasChoices("username", "user_id"), max_length=200)
    email: str | None = Field(default=None, max_length=200)
    password: Password
    name: str = Field(default="", max_length=200)


class SignUp(BaseModel):
    """A new account by e-mail address, which becomes the user name."""

    name: str = Field(default="", max_length=200)
    email: str = Field(max_length=200)
    password: Password


class Login(BaseModel):
    """A user name or an e-mail address, and the password."""

    username: str | None = Field(default=None, validation_alias=AliasChoices("username", "user_id"), max_length=200)
    email: str | None = Field(default=None, max_length=200)
    password: Password


class Confirmation(BaseModel):
    """The password, once more."""

    password: Password


class NewPassword(Confirmation):
    """The password as it is, and as it shall be."""

    new_password: Password


class Account(BaseModel):
    """A new account."""

    id: UUID
    username: str
    email: str | None


class AccountDetails(Account):
    """An account, as its owner sees it."""

    name: str
    created_at: datetime
    last_login_at: datetime | None


class SignedIn(BaseModel):
    """An access token; browsers have the same in an HttpOnly cookie."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - the kind of a token, as OAuth 2 names it
    expires_at: datetime
    user: AccountDetails


class SignInView(BaseModel):
    """A sign-in that stands."""

    id: UUID
    created_at: datetime
    expires_at: datetime
    user_agent: str
    address: str


class AccountsApi:
    """The endpoints of accounts."""

    def __init__(self, accounts: Accounts, exports: Exports, auth: Authenticator, limits: Limits) -> None:
        self._accounts = accounts
        self._exports = exports
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag = "Accounts"
        return [
            Endpoint("POST", "/auth/register", self.register, 201, tag, (409, 429)),
            Endpoint("POST", "/auth/signup", self.signup, 201, tag, (403, 409, 429), model=SignedIn),
            Endpoint("POST", "/auth/login", self.login, 200, tag, (401, 403, 429), model=SignedIn),
            Endpoint("POST", "/auth/logout", self.logout, 204, tag),
            Endpoint("GET", "/auth/me", self.me, 200, tag),
            Endpoint("PUT", "/auth/me/password", self.change_password, 204, tag, (409, 429)),
            Endpoint("DELETE", "/auth/me", self.delete, 204, tag, (429,)),
            Endpoint("GET", "/auth/me/export", self.export, 200, tag, (429,), ("application/zip",)),
            Endpoint("GET", "/auth/sessions", self.sign_ins, 200, tag),
            Endpoint("DELETE", "/auth/sessions/{sign_in}", self.revoke, 204, tag),
        ]

    async def register(self, request: Request, body: Registration) -> Account:
        """Open an account."""
        await self._may_register(request)
        user = await self._accounts.register(body.username, body.password, body.email, body.name)
        return Account(id=user.id, username=user.username, email=user.email)

    async def signup(self, request: Request, body: SignUp) -> Response:
        """Open an account by e-mail address and sign in."""
        self._auth.refuse_foreign(request)  # Its cookie would have the browser work in somebody else's account.
        await self._may_register(request)
        user = await self._accounts.register(body.email, body.password, body.email, body.name)
        return await self._signed_in(request, user, 201)

    async def login(self, request: Request, body: Login) -> Response:
        """Sign in; the token is in the body, and in a cookie for browsers."""
        self._auth.refuse_foreign(request)
        note(request, await self._limits.sign_in(self._auth.address(request)))
        name = body.username or body.email
        if not name:
            raise Invalid("Give your user name or your e-mail address.", code="NO_USERNAME")
        user = await self._accounts.check(name, body.password, self._auth.whence(request))
        return await self._signed_in(request, user, 200)

    async def logout(self, request: Request, user: User) -> Response:
        """End this sign-in."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        token = token.strip() if scheme.lower() == "bearer" else request.cookies.get(COOKIE, "")
        if token:
            await self._accounts.sign_out(token)
        response = Response(status_code=204)
        response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax")
        return response

    async def me(self, user: User) -> AccountDetails:
        """Who is signed in."""
        return _details(user)

    async def change_password(self, request: Request, user: User, body: NewPassword) -> None:
        """Change the password. All other sign-ins end; this one stays."""
        note(request, await self._limits.sign_in(self._auth.address(request)))
        await self._accounts.change_password(user, body.password, body.new_password, self._auth.whence(request))

    async def delete(self, request: Request, user: User, body: Confirmation) -> None:
        """Delete the account and all that it owns."""
        note(request, await self._limits.sign_in(self._auth.address(request)))
        await self._accounts.delete(user, body.password, self._auth.whence(request))

    async def export(self, request: Request, user: User) -> Response:
        """Everything that is stored for the account, as a zip: JSON, and the files that were uploaded."""
        note(request, await self._limits.export(self._auth.address(request)))
        file = await self._exports.make(user.id)
        name = f"tailor-{user.username}-{datetime.now(UTC):%Y-%m-%d}.zip"
        return streamed(file, "application/zip", name)

    async def sign_ins(self, user: User) -> list[SignInView]:
        """The sign-ins that stand."""
        return [SignInView.model_validate(s, from_attributes=True) for s in await self._accounts.sign_ins(user)]

    async def revoke(self, user: User, sign_in: UUID) -> None:
        """End a sign-in."""
        await self._accounts.revoke(user, sign_in)

    async def _may_register(self, request: Request) -> None:
        address = self._auth.address(request)
        note(request, await self._limits.sign_in(address))
        note(request, await self._limits.registration(address))

    async def _signed_in(self, request: Request, user: User, status: int) -> Response:
        agent = request.headers.get("user-agent", "")
        token, expires_at = await self._accounts.sign_in(user, agent, self._auth.address(request))
        view = SignedIn(access_token=token, expires_at=expires_at, user=_details(user))
        response = Response(view.model_dump_json(), status, media_type="application/json")
        response.headers["Cache-Control"] = "no-store"
        device = self._accounts.device(user, self._auth.whence(request).device)
        for name, value, lasts in ((COOKIE, token, SIGN_IN_LASTS), (DEVICE, device, KNOWN_FOR)):
            response.set_cookie(
                name,
                value,
                max_age=int(lasts.total_seconds()),
                path="/",
                httponly=True,
                samesite="lax",
                secure=self._auth.is_encrypted(request),
            )
        return response


def _details(user: User) -> AccountDetails:
    return AccountDetails.model_validate(user, from_attributes=True)
