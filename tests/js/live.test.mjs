// The connection heals itself: a clock, a die and sockets held by the test.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { Live, PROTOCOL } from "../../web/static/live.js";
import { nothing, reduce } from "../../web/static/state/session.js";
import { underWay } from "../../web/static/watched.js";

/** A browser in which time passes only when the test says so. */
class World {
  constructor({ connect = true } = {}) {
    this.now = 0;
    this.timers = new Map();
    this.sockets = [];
    this.frames = [];
    this.links = [];
    this.dice = 0.5;
    let ids = 0;
    this.live = new Live("ws://h/ws/tailoring/s", (f) => this.frames.push(f), (l) => this.links.push(l), {
      open: (url, protocol) => this.open(url, protocol),
      after: (run, ms) => {
        const id = ++ids;
        this.timers.set(id, { run, at: this.now + ms });
        return id;
      },
      forget: (id) => this.timers.delete(id),
      random: () => this.dice,
      id: () => `r${++ids}`,
    });
    if (connect) this.live.connect();
  }

  open(url, protocol) {
    const socket = { url, protocol, readyState: 1, sent: [], closed: false, send: (text) => socket.sent.push(JSON.parse(text)) };
    socket.close = () => (socket.closed = true);
    this.sockets.push(socket);
    return socket;
  }

  get socket() {
    return this.sockets.at(-1);
  }

  say(frame) {
    this.socket.onmessage({ data: JSON.stringify(frame) });
  }

  welcome(seq = 0) {
    this.say({ type: "session_state", seq, heartbeat_s: 15 });
  }

  events(from, to) {
    for (let seq = from; seq <= to; seq++) this.say({ type: "message", seq });
  }

  drop(code = 1006) {
    this.socket.onclose({ code });
  }

  pass(ms) {
    const until = this.now + ms;
    for (;;) {
      const [id, timer] = [...this.timers].filter(([, t]) => t.at <= until).sort((a, b) => a[1].at - b[1].at)[0] ?? [];
      if (!timer) break;
      this.now = timer.at;
      this.timers.delete(id);
      timer.run();
    }
    this.now = until;
  }

  /** Time passes while nothing runs; what is due runs once afterwards. */
  sleep(ms) {
    this.now += ms;
    for (const [id, timer] of [...this.timers]) {
      if (timer.at > this.now) continue;
      this.timers.delete(id);
      timer.run();
    }
  }

  get seen() {
    return this.frames.filter((f) => f.type === "message").map((f) => f.seq);
  }
}

test("asks for everything at first and speaks our protocol", () => {
  const world = new World();
  assert.equal(world.socket.url, "ws://h/ws/tailoring/s?after=0");
  assert.equal(world.socket.protocol, PROTOCOL);
  world.welcome(2);
  world.events(1, 2);
  assert.deepEqual(world.links, ["live"]);
  assert.deepEqual(world.seen, [1, 2]);
});

test("comes back from the number that it saw last, quickly at first", () => {
  const world = new World();
  world.welcome();
  world.events(1, 3);
  world.drop();
  assert.equal(world.sockets.length, 1);
  world.pass(1_000);
  assert.equal(world.sockets.length, 2);
  assert.match(world.socket.url, /after=3$/);
});

test("a gap is never shown: it is asked for again", () => {
  const world = new World();
  world.welcome();
  world.events(1, 2);
  world.events(4, 4);
  world.pass(1_000);
  assert.match(world.socket.url, /after=2$/);
  world.welcome(4);
  world.events(3, 4);
  assert.deepEqual(world.seen, [1, 2, 3, 4]);
});

test("what comes twice is shown once, and a dead socket is not listened to", () => {
  const world = new World();
  world.welcome();
  world.events(1, 2);
  const old = world.socket;
  world.drop();
  world.pass(1_000);
  old.onmessage({ data: JSON.stringify({ type: "message", seq: 3 }) });
  world.welcome(2);
  world.events(2, 3);
  assert.deepEqual(world.seen, [1, 2, 3]);
});

test("waits longer each time, says that it is offline, and starts afresh when it is back", () => {
  const world = new World();
  world.welcome();
  world.dice = 1;
  const waits = [];
  for (let n = 0; n < 8; n++) {
    const before = world.sockets.length;
    world.drop();
    const start = world.now;
    while (world.sockets.length === before) world.pass(100);
    waits.push(world.now - start);
  }
  assert.ok(waits[0] <= 1_000, `first ${waits[0]}`);
  assert.ok(waits[1] <= 6_100 && waits[1] > 1_000);
  assert.ok(waits.every((w) => w <= 35_000));
  assert.ok(waits.at(-1) > waits[2]);
  assert.equal(world.links.at(-1), "offline");
  world.welcome();
  assert.equal(world.links.at(-1), "live");
  const before = world.sockets.length;
  world.drop();
  world.pass(1_000);
  assert.equal(world.sockets.length, before + 1);
});

test("many pages that lose one server do not come back at the same moment", () => {
  const waits = [0, 0.25, 0.5, 0.99].map((dice) => {
    const world = new World();
    world.dice = dice;
    world.drop();
    world.drop();
    const start = world.now;
    while (world.sockets.length < 2) world.pass(50);
    return world.now - start;
  });
  assert.equal(new Set(waits).size, waits.length);
});

test("silence means that the connection is dead", () => {
  const world = new World();
  world.welcome();
  world.pass(30_000);
  assert.equal(world.sockets.length, 1);
  world.say({ type: "heartbeat", seq: 0 });
  world.pass(30_000);
  assert.equal(world.sockets.length, 1);
  world.pass(10_000);
  assert.ok(world.sockets.length >= 2);
  assert.ok(world.sockets[0].closed);
});

test("a heartbeat may overtake an event, but not twice", () => {
  const world = new World();
  world.welcome();
  world.events(1, 1);
  world.say({ type: "heartbeat", seq: 2 });
  world.events(2, 2);
  world.say({ type: "heartbeat", seq: 3 });
  assert.equal(world.sockets.length, 1);
  world.say({ type: "heartbeat", seq: 3 });
  world.pass(1_000);
  assert.match(world.socket.url, /after=2$/);
});

for (const [code, link] of [[4401, "signed-out"], [4404, "missing"], [4403, "missing"], [4400, "refused"], [1009, "refused"]]) {
  test(`after ${code} it does not try again`, () => {
    const world = new World();
    world.welcome();
    world.drop(code);
    world.pass(120_000);
    assert.equal(world.sockets.length, 1);
    assert.equal(world.links.at(-1), link);
  });
}

for (const code of [1001, 1006, 1011, 1012, 1013, 4408, 4429]) {
  test(`after ${code} it comes back`, () => {
    const world = new World();
    world.welcome();
    world.drop(code);
    world.pass(20_000);
    assert.ok(world.sockets.length > 1);
  });
}

test("an overloaded server is given time", () => {
  const world = new World();
  world.welcome();
  world.drop(4429);
  world.pass(9_000);
  assert.equal(world.sockets.length, 1);
});

test("a command gets its own reply", async () => {
  const world = new World();
  world.welcome();
  const [first, second] = [world.live.send("accept", { change_id: "c1" }), world.live.send("reject", { change_id: "c2" })];
  const [one, two] = world.socket.sent;
  assert.equal(one.change_id, "c1");
  world.say({ type: "reply", request_id: two.request_id, ok: false, error: { code: "WRONG_STATE", message: "Too late." } });
  world.say({ type: "reply", request_id: one.request_id, ok: true });
  assert.equal((await first).ok, true);
  assert.equal((await second).error.message, "Too late.");
});

test("a command that cannot be sent, or is cut off, says so", async () => {
  const world = new World();
  world.welcome();
  const cut = world.live.send("stop");
  world.drop();
  assert.equal((await cut).error.code, "OFFLINE");
  world.socket.readyState = 3;
  assert.equal((await world.live.send("stop")).error.code, "OFFLINE");
  world.socket.readyState = 1;
  world.pass(1_000);
  world.welcome();
  const unanswered = world.live.send("stop");
  for (let n = 0; n < 3; n++) {
    world.pass(10_000);
    world.say({ type: "heartbeat", seq: 0 });
  }
  assert.equal((await unanswered).error.code, "NO_REPLY");
});

test("leaving the page ends it all", () => {
  const world = new World();
  world.welcome();
  world.live.close();
  world.pass(120_000);
  assert.equal(world.sockets.length, 1);
  assert.ok(world.socket.closed);
  assert.equal(world.timers.size, 0);
});

test("hurrying tries at once, and only when it waits", () => {
  const world = new World();
  world.welcome();
  world.live.hurry();
  assert.equal(world.sockets.length, 1);
  world.drop();
  world.live.hurry();
  assert.equal(world.sockets.length, 2);
});

test("a page that slept finds its connection dead when it wakes, and goes on from its number", () => {
  const world = new World();
  world.welcome();
  world.events(1, 2);
  world.sleep(3_600_000);
  assert.ok(world.sockets[0].closed);
  world.live.hurry();
  assert.equal(world.sockets.length, 2);
  assert.match(world.socket.url, /after=2$/);
  world.welcome(3);
  world.events(3, 3);
  assert.deepEqual(world.seen, [1, 2, 3]);
});

test("a socket that was opened before the page's modules were there is taken once, with what came on it", () => {
  const socket = { readyState: 1, closed: false, close: () => (socket.closed = true) };
  const frames = [JSON.stringify({ type: "session_state", seq: 1, heartbeat_s: 15 }), JSON.stringify({ type: "message", seq: 1 })];
  globalThis.watched = { url: "ws://h/ws/tailoring/s?after=0", socket, frames, begun: Promise.resolve(), code: 0 };
  assert.equal(underWay("ws://h/ws/tailoring/other"), null);
  const found = underWay("ws://h/ws/tailoring/s");
  assert.equal(underWay("ws://h/ws/tailoring/s"), null, "somebody has it");

  const world = new World({ connect: false });
  world.live.adopt(found);
  assert.deepEqual(world.frames.map(({ type }) => type), ["session_state", "message"]);
  assert.deepEqual(world.links, ["live"]);
  assert.deepEqual(world.sockets, [], "no second one was opened");
  socket.onmessage({ data: JSON.stringify({ type: "message", seq: 2 }) });
  assert.equal(world.live.last, 2);
  socket.onclose({ code: 1012 });
  world.pass(2_000);
  assert.deepEqual(world.sockets.map(({ url }) => url), ["ws://h/ws/tailoring/s?after=2"]);
});

test("a socket that was closed before the page's modules were there is replaced, or its end is told", () => {
  for (const [code, link] of [[1012, "connecting"], [4404, "missing"]]) {
    const world = new World({ connect: false });
    world.live.adopt({ socket: { close() {} }, frames: [], code });
    assert.deepEqual(world.links, [link]);
    world.pass(2_000);
    assert.equal(world.sockets.length, code === 1012 ? 1 : 0);
  }
});

test("ten thousand events, cut off again and again, are each taken once and hold little", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const world = new World();
  let session = nothing();
  world.live.onFrame = (frame) => (session = reduce(session, frame));
  const content = "Built billing services. ".repeat(400);
  const document = (seq) => ({
    type: "resume_update",
    seq,
    at: "2026-01-01T00:00:00.000Z",
    content: content + seq,
    revision: seq,
    change: null,
    data: { basics: { summary: content + seq } },
  });
  const flow = (from, to) => {
    for (let seq = from; seq <= to; seq++) {
      world.say(seq % 2 ? document(seq) : { type: "token", id: "summary", offset: 0, text: `${content}${seq}` });
      if (seq % 2 === 0) world.say({ ...document(seq), type: "progress_update", message: "On it.", stage: "match", progress: 50 });
      if (seq % 500 === 0) {
        world.drop();
        world.pass(1_000);
        world.say({ type: "session_state", seq, heartbeat_s: 15, questions: [], changes: [], content, data: {}, original: {}, refused: [] });
        world.say(document(seq - 1)); // What was seen already comes again.
      }
    }
  };
  flow(1, 1_000);
  const before = held();
  const began = process.cpuUsage();
  flow(1_001, 10_000);
  const took = process.cpuUsage(began).user / 1_000;
  const each = (held() - before) / 9_000;
  assert.equal(session.logged, 10_000);
  assert.equal(world.live.last, 10_000);
  assert.equal(world.sockets.length, 21);
  assert.equal(session.log.length, new Set(session.log.map((entry) => entry.seq)).size);
  assert.ok(each < 400, `${each} bytes for each event of 20 KB`);
  assert.ok(took < 10_000, `${took} ms`);
  assert.ok(world.timers.size <= 2);
  assert.equal(world.live.waiting.size, 0);
});

test("a machine that goes offline is told of at once, and what was on its way was not sent", async () => {
  const world = new World();
  world.welcome();
  const answer = world.live.send("skip");
  world.live.away();
  assert.equal(world.links.at(-1), "offline");
  assert.equal((await answer).error.code, "OFFLINE");
  const tries = world.sockets.length;
  world.live.hurry(); // it is online again
  assert.equal(world.sockets.length, tries + 1);
  world.welcome();
  assert.equal(world.links.at(-1), "live");
});
