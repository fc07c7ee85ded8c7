"""The runs of this process: takes them from the queue, drives them step by step, and gives them back.

The queue only dispatches: a delivery is finished as soon as its run is claimed or found stale. From then on the lease
in the session's row says that the run lives; a beat renews it, and a sweep puts back what died. Every task here has an
owner that awaits it.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Literal, TypeAlias
from uuid import UUID, uuid4

import asyncpg
import structlog
from pgqueuer.db import AsyncpgDriver
from pgqueuer.domain.types import QueueEntrypoint, QueueManagerId
from pgqueuer.ports.repository import EntrypointExecutionParameter
from pgqueuer.queries import Queries

from tailor.bus import Bus
from tailor.db import Database
from tailor.engine.base import Usage
from tailor.errors import Refusal, Unavailable
from tailor.following import Done
from tailor.journal import Journal
from tailor.leases import RUN, Claim, Leases
from tailor.metrics import Metrics
from tailor.model.events import Failure
from tailor.model.progress import StepDone
from tailor.model.session import Session
from tailor.model.step import Failed, Result, Step, ready
from tailor.model.writer import reply_id
from tailor.pen import Pen
from tailor.settings import Settings
from tailor.steps import Steps

log = structlog.get_logger(__name__)

#: Steps of one session that run side by side.
PARALLEL = 8
#: Runs of one process; deliveries beyond that wait in the queue for another process. And those taken together.
CAPACITY, TOGETHER = 2_000, 20
#: Seconds after which the queue is looked into though nobody rang, and that it may take to answer.
LOOK_AGAIN, PATIENCE = 2.0, 10.0
#: Seconds after which it is said once more that the database is away.
SAY_AGAIN = 10.0
_AWAY = (Unavailable, OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)
#: Age of a delivery that nobody finished, its process having died, at which it is taken once more.
STALE = timedelta(seconds=30)

#: A step with its result and what it used.
Outcome: TypeAlias = tuple[Step, Result, Sequence[Usage]]


class Runs:
    """All runs that this process holds."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        journal: Journal,
        leases: Leases,
        steps: Steps,
        settings: Settings,
        metrics: Metrics,
        look_again: float = LOOK_AGAIN,
    ) -> None:
        self._metrics = metrics
        self._look_again = look_again
        self.node = uuid4()
        self._db = database
        self._bus = bus
        self._leases = leases
        self._steps = steps
        # Thrice a lease: a process may stand still for two thirds of it and keeps what it runs.
        self._beat_every = settings.lease_seconds / 3
        self._live: dict[UUID, Run] = {}
        self._tasks: dict[UUID, asyncio.Task[None]] = {}
        self._keepers: list[asyncio.Task[None]] = []
        self._spending: set[asyncio.Task[None]] = set()
        self._draining = False
        self._takes = False
        self._work = asyncio.Event()
        """Set when there may be something to take."""
        journal.listen(self._told, self._rung)
        bus.listen_work(self._work.set)

    async def start(self) -> None:
        """Begin to take runs."""
        for keeper in (self._take, self._beat, self._sweep):
            self._keepers.append(asyncio.create_task(self._keep(keeper), name=f"runs.{keeper.__name__}"))

    async def drain(self) -> None:
        """Take nothing more, cancel what runs, and give all of it back for other processes to go on with."""
        self._draining = True
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        with contextlib.suppress(Unavailable):  # Without a database the leases run out by themselves.
            if handed := await self._leases.hand_over(self.node):
                log.info("runs_handed_over", runs=handed)
        # Nobody waits for it.
        await asyncio.gather(*self._spending)

    @property
    def running(self) -> int:
        """How many runs this process holds now."""
        return len(self._live)

    @property
    def well(self) -> bool:
        """Whether this process takes runs: its connection to the queue is up, and what it asked last was answered."""
        return self._takes

    def _told(self, done: Done) -> None:
        if self._live and (run := self._live.get(UUID(done.session.id))):
            run.hear(done)

    def _rung(self, session_id: str) -> None:
        if self._live and (run := self._live.get(UUID(session_id))):
            run.ring()

    async def _keep(self, keeper: Callable[[], Awaitable[None]]) -> None:
        """Run a keeper for as long as the process lives, whatever the database does meanwhile.

        It tries five times a second, and says so every ten seconds: an outage of hours must not fill a disk.
        """
        name = getattr(keeper, "__name__", "")
        told, fails = -SAY_AGAIN, False
        while True:
            try:
                await keeper()
                if fails:
                    fails = False
                    log.info("runs_restored", keeper=name)
            except Exception as error:
                fails = True
                if time.monotonic() - told >= SAY_AGAIN:
                    told = time.monotonic()
                    if isinstance(error, _AWAY):
                        log.warning("runs_interrupted", keeper=name, error=error)
                    else:
                        # A bug, most likely; but without its keepers a process would look well and take nothing more.
                        log.error("runs_keeper_failed", keeper=name, exc_info=error)
            await asyncio.sleep(0.2)

    async def _take(self) -> None:
        """Work the queue on a connection of its own, until that is lost.

        By PgQueuer's statements and not by its `run`, which listens by itself besides, takes nothing new after an
        outage, and wakes ten times a second to see whether a delivery is done.
        """
        connection = await self._db.dedicated()
        connection.add_termination_listener(lambda _: self._lost_queue())
        queue, taker = Queries(AsyncpgDriver(connection)), uuid4()
        try:
            while True:
                self._work.clear()
                while await self._take_some(queue, taker):
                    pass
                self._takes = not connection.is_closed()
                # Not `wait_for`: Python 3.11's forgets that it is cancelled when a ring comes in the same moment.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._look_again):
                        await self._work.wait()
        finally:
            self._takes = False
            connection.terminate()

    def _lost_queue(self) -> None:
        self._takes = False
        self._work.set()

    async def _take_some(self, queue: Queries, taker: UUID) -> bool:
        """Take what is next in the queue, as far as there is room for it; whether there was something."""
        room = min(TOGETHER, CAPACITY - len(self._live))
        if room <= 0:
            return False
        async with asyncio.timeout(PATIENCE):
            jobs = await queue.dequeue(
                batch_size=room,
                entrypoints={QueueEntrypoint(RUN): EntrypointExecutionParameter(concurrency_limit=0)},
                queue_manager_id=QueueManagerId(taker),
                global_concurrency_limit=None,
                heartbeat_timeout=STALE,
            )
        if jobs:
            await asyncio.gather(*(self._delivered((job.payload or b"").decode()) for job in jobs))
            async with asyncio.timeout(PATIENCE):
                await queue.log_jobs([(job, "successful", None) for job in jobs])
        return bool(jobs)

    async def _delivered(self, payload: str) -> None:
        """Claim the run that a delivery stands for and start it; a stale delivery is dropped.

        One that cannot be claimed is dropped as well: the sweep makes a new one, and does not for as long as one waits.
        """
        if self._draining:
            return
        try:
            name, _, turn = payload.partition(":")
            session_id = UUID(name)
            claim = await self._leases.claim(session_id, int(turn), self.node)
        except Unavailable:
            log.warning("run_not_taken", delivery=payload)
            return
        except Exception as error:
            log.error("run_not_taken", delivery=payload, exc_info=error)
            return
        if claim is None:
            return
        if (older := self._tasks.get(session_id)) and not older.done():
            older.cancel()
        spend = partial(self._spend, claim.user_id, session_id)
        run = Run(session_id, claim, self._leases, self._steps, self._bus, spend, self._metrics)
        self._live[session_id] = run
        task = asyncio.create_task(run.drive(), name=f"run.{session_id}")
        self._tasks[session_id] = task
        task.add_done_callback(lambda done: self._ended(session_id, run, done))

    def _spend(self, user_id: UUID, session_id: UUID, usage: Sequence[Usage]) -> None:
        """Keep what was spent, in a task of its own: the run that spent it is being cancelled."""
        if usage:
            task = asyncio.create_task(self._keep_spent(user_id, session_id, [*usage]), name=f"spent.{session_id}")
            self._spending.add(task)
            task.add_done_callback(self._spending.discard)

    async def _keep_spent(self, user_id: UUID, session_id: UUID, usage: Sequence[Usage]) -> None:
        try:
            await self._leases.spent(user_id, session_id, usage)
        except Unavailable:
            log.warning("usage_lost", session_id=str(session_id), calls=len(usage))

    def _ended(self, session_id: UUID, run: "Run", task: asyncio.Task[None]) -> None:
        if self._live.get(session_id) is run:
            del self._live[session_id]
        if self._tasks.get(session_id) is task:
            del self._tasks[session_id]
        if len(self._live) == CAPACITY - 1:
            self._work.set()  # There is room again.
        if not task.cancelled() and (error := task.exception()):
            log.error("run_crashed", session_id=str(session_id), exc_info=error)

    async def _beat(self) -> None:
        # As they are before it is asked: what is taken meanwhile does not come back, and is not lost either.
        runs = dict(self._live)
        held = await self._leases.beat(self.node, runs) if runs else {}
        for session_id, run in runs.items():
            fenced = held.get(session_id) != run.epoch and self._live.get(session_id) is run
            if fenced and (task := self._tasks.get(session_id)):
                self._metrics.fenced()
                task.cancel()
        await asyncio.sleep(self._beat_every)

    async def _sweep(self) -> None:
        """Put back what died, and look again when the next lease would run out: its node renews it long before."""
        while found := await self._leases.sweep():
            log.info("runs_swept", runs=found)
            self._metrics.took_over(found)
        expiry = await self._leases.next_expiry()
        await asyncio.sleep(self._beat_every if expiry is None else min(self._beat_every, max(0.05, expiry)))


class Run:
    """One run of one session: does what is ready, side by side, until the session waits or is done.

    spend: takes what calls begin, and what those used whose step leaves no result; they were paid for all the same.
    """

    def __init__(
        self,
        session_id: UUID,
        claim: Claim,
        leases: Leases,
        steps: Steps,
        bus: Bus,
        spend: Callable[[Sequence[Usage]], None],
        metrics: Metrics,
    ) -> None:
        self._spend = spend
        self._metrics = metrics
        self.epoch = claim.epoch
        self._id = session_id
        self._user_id = claim.user_id
        self._session = claim.session
        self._leases = leases
        self._steps = steps
        self._bus = bus
        self._news = asyncio.Event()
        self._look = False

    def hear(self, done: Done) -> None:
        """Something was written to the session in this process."""
        if done.session.seq > self._session.seq:
            self._session = done.session
            if done.run != self.epoch:
                self._news.set()

    def ring(self) -> None:
        """Something may have been written to the session elsewhere."""
        self._look = True
        self._news.set()

    async def drive(self) -> None:
        """Drive the session for as long as this run holds it; a bug in it fails the session, not the process."""
        try:
            await self._drive()
        except Exception:
            # Were it left to the sweep, it would crash again and again.
            failure = Failure(code="INTERNAL", message="Something went wrong on our side. Resume to try again.")
            if (session := await self._fetch()) and (steps := ready(session)):
                await self._store(steps[0], Failed(failure=failure), ())
            raise

    async def _drive(self) -> None:
        session: Session | None = self._session
        flying: dict[asyncio.Task[Outcome], str] = {}
        bell: asyncio.Task[Literal[True]] = asyncio.create_task(self._news.wait())
        try:
            while session is not None and session.status == "running":
                for step in ready(session):
                    if len(flying) < PARALLEL and step.key not in flying.values():
                        flying[asyncio.create_task(self._step(session, step), name=step.key)] = step.key
                finished, _ = await asyncio.wait({*flying, bell}, return_when=asyncio.FIRST_COMPLETED)
                if bell in finished:
                    self._news.clear()
                    bell = asyncio.create_task(self._news.wait())
                    if self._look:
                        self._look = False
                        session = await self._patiently(self._fetch)
                    else:
                        session = self._session
                for task in [t for t in flying if t in finished]:
                    del flying[task]
                    step, result, usage = task.result()
                    session = await self._patiently(partial(self._store, step, result, usage))
        finally:
            # Cancelling a step closes the model's stream and the posting's connection.
            for task in flying:
                if task.done() and not task.cancelled() and not task.exception():
                    self._spend(task.result()[2])
            for left in (*flying, bell):
                left.cancel()
            await asyncio.gather(*flying, bell, return_exceptions=True)

    async def _fetch(self) -> Session | None:
        return self._newer(await self._leases.fetch(self._id, self.epoch))

    async def _store(self, step: Step, result: Result, usage: Sequence[Usage]) -> Session | None:
        cause = StepDone(step=step, result=result)
        try:
            done = await self._leases.step_done(self._id, self.epoch, cause, usage, known=self._session)
        except Unavailable:
            raise
        except Refusal as refusal:  # It takes too long to check what the step wrote: as good as no result.
            failed = Failed(failure=Failure(code=refusal.code, message=refusal.message))
            cause = StepDone(step=step, result=failed)
            done = await self._leases.step_done(self._id, self.epoch, cause, usage, known=self._session)
        if done is None:
            self._spend(usage)  # Fenced off: the result is not wanted, its price is to be known all the same.
        return self._newer(done.session if done else None)

    def _newer(self, session: Session | None) -> Session | None:
        """What was read or written, or what was heard meanwhile, whichever is newer; None when the run is fenced."""
        if session is not None and session.seq >= self._session.seq:
            self._session = session
        return self._session if session is not None else None

    async def _patiently(self, attempt: Callable[[], Awaitable[Session | None]]) -> Session | None:
        """Try again while the database is away: what a step cost is not to be paid twice. The beat ends it at last."""
        pause = 0.1
        while True:
            try:
                return await attempt()
            except Unavailable:
                await asyncio.sleep(pause)
                pause = min(pause * 2, 2)

    async def _step(self, session: Session, step: Step) -> Outcome:
        name = {"reply": reply_id(step.ref), "letter": step.ref}.get(step.kind, step.key)
        pen, began = Pen(str(self._id), name, self._bus, self._spend), time.monotonic()
        try:
            async with pen:
                result = await self._steps.carry_out(self._user_id, session, step, pen)
        except asyncio.CancelledError:
            self._spend(pen.usage)
            raise
        code = result.failure.code if isinstance(result, Failed) else "ok"
        self._metrics.step(step.kind, code, time.monotonic() - began)
        return step, result, pen.usage
