"""The floor of HTTP: a bare Starlette endpoint that reads a session's row by asyncpg, under our server's settings."""

import json
import sys
from types import SimpleNamespace
from typing import cast

import asyncpg
import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tailor.db import load
from tailor.sessions import SessionQueries
from web.app import House
from web.serving import config, listening


async def main(dsn: str) -> None:
    """Serve until ended."""
    query = load("sessions", SessionQueries).get_session
    pool = await asyncpg.create_pool(dsn, max_size=20)

    async def session(request: Request) -> Response:
        """A session's head as its row has it; whose it is, the query string says."""
        row = await pool.fetchrow(query, request.path_params["session_id"], request.query_params["user"])
        assert row
        shown = dict(row) | json.loads(row["view"]) | {"id": str(row["id"]), "cv_id": None, "completed_at": None}
        shown |= {name: row[name].isoformat() for name in ("created_at", "updated_at")}
        return JSONResponse(shown)

    app = Starlette(routes=[Route("/tailoring-sessions/{session_id}", session)])
    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(config(cast(House, SimpleNamespace(app=app))))
        print(f"> {listener.getsockname()[1]}", flush=True)
        await server.serve(sockets=[listener])


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1]))
