"""Many people with many sessions: one real session, copied in the database."""

import asyncpg

from bench.sockets import Seat
from tests.files import POSTING, resume
from tests.service import Service

#: Sessions of one person: below the limit of connections that one person may have.
EACH = 40

COPY = """
    INSERT INTO tailoring_sessions
        (id, user_id, status, resume_path, mode, interactive, stage, progress, score_before, score_after, view,
         seq, turn, snapshot, state, state_form)
    SELECT copy.id, $2, status, resume_path, mode, interactive, stage, progress, score_before, score_after, view,
           seq, turn, jsonb_set(snapshot, '{id}', to_jsonb(copy.id::text)),
           jsonb_set(state, '{session_id}', to_jsonb(copy.id::text)), state_form
    FROM tailoring_sessions, (SELECT gen_random_uuid() AS id FROM generate_series(1, $3)) AS copy
    WHERE tailoring_sessions.id = $1
    RETURNING id
"""
COPY_EVENTS = """
    INSERT INTO events (session_id, seq, at, run, type, body)
    SELECT copy, seq, at, run, type, body FROM events, unnest($2::uuid[]) AS copy WHERE session_id = $1
"""
#: As a session is while a run holds it: nothing is kept of what its watchers are sent first.
RUNNING = """
    UPDATE tailoring_sessions
    SET status = 'running', snapshot = jsonb_set(snapshot, '{status}', '"running"'), state = NULL
    WHERE id = ANY($1::uuid[])
"""


async def crowd(
    service: Service,
    database: str,
    sessions: int,
    name: str = "crowd",
    *,
    settled: bool = True,
    running_each: int = 0,
) -> tuple[list[Seat], list[str]]:
    """Seats at so many sessions, and the sessions' ids.

    settled: the sessions are complete, else they have only begun (at a service that runs none); of the complete ones
    every so many (`running_each`) is made one that runs.
    """
    seats: list[Seat] = []
    ids: list[str] = []
    connection = await asyncpg.connect(database)
    try:
        model = None
        while len(seats) < sessions:
            person = await service.person(f"{name}{len(seats)}")
            user_id = (await person.client.get("/auth/me")).json()["id"]
            if model is None:
                model = await person.start(resume(), job_description=POSTING, interactive="false")
                if settled:
                    await person.settled(model)
            count = min(EACH, sessions - len(seats))
            made = [row["id"] for row in await connection.fetch(COPY, model, user_id, count)]
            await connection.execute(COPY_EVENTS, model, made)
            seats += [Seat(f"/ws/tailoring/{session_id}", person.token) for session_id in made]
            ids += map(str, made)
        if running_each:
            await connection.execute(RUNNING, ids[::running_each])
    finally:
        await connection.close()
    return seats, ids
