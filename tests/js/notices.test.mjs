// Notifications heal themselves and are told once; the clock, the die and the sockets are held by the test.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Notices, PROTOCOL, sentenceOf } from "../../web/static/state/notices.js";

/** A browser in which time passes only when the test says so. */
class World {
  constructor() {
    this.now = 0;
    this.timers = new Map();
    this.sockets = [];
    this.told = [];
    this.links = [];
    let ids = 0;
    this.notices = new Notices("ws://h/ws/notifications", (n) => this.told.push(n.id), (on) => this.links.push(on), {
      open: (url, protocol) => this.open(url, protocol),
      after: (run, ms) => {
        this.timers.set(++ids, { run, at: this.now + ms });
        return ids;
      },
      forget: (id) => this.timers.delete(id),
      random: () => 0.5,
      id: () => "",
    });
    this.notices.connect();
  }

  open(url, protocol) {
    const socket = { url, protocol, closed: false, close: () => (socket.closed = true) };
    this.sockets.push(socket);
    return socket;
  }

  get socket() {
    return this.sockets.at(-1);
  }

  say(frame) {
    this.socket.onmessage({ data: JSON.stringify(frame) });
  }

  pass(ms) {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.timers].filter(([, t]) => t.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.now = due[1].at;
      due[1].run();
    }
    this.now = end;
  }
}

const ready = { type: "ready", at: "2026-03-03T12:00:00.000Z", heartbeat_s: 15 };
const reminder = { type: "application_reminder", at: "2026-03-03T12:00:01.000Z", application_id: "a", company: "", position: "" };

test("what follows the first frame is told, once each", () => {
  const world = new World();
  assert.equal(world.socket.protocol, PROTOCOL);
  assert.equal(world.socket.url, "ws://h/ws/notifications");
  assert.deepEqual(world.links, []);
  world.say(ready);
  world.say({ ...reminder, id: "1" });
  world.say({ ...reminder, id: "1" });
  world.say({ ...reminder, id: "2" });
  assert.deepEqual(world.told, ["1", "2"]);
  assert.deepEqual(world.links, [true]);
});

test("after a loss it asks for what was missed, and tells nothing twice", () => {
  const world = new World();
  world.say(ready);
  world.say({ type: "heartbeat", at: "2026-03-03T12:00:15.000+00:00" });
  world.say({ ...reminder, id: "1" });
  world.socket.onclose({ code: 1012 });
  assert.deepEqual(world.links, [true, false]);
  world.pass(2_000);
  assert.equal(world.socket.url, "ws://h/ws/notifications?since=2026-03-03T12%3A00%3A15.000%2B00%3A00");
  world.say(ready);
  world.say({ ...reminder, id: "1" });
  assert.deepEqual(world.told, ["1"]);
  assert.deepEqual(world.links, [true, false, true]);
});

test("silence is a loss, and a heartbeat is none", () => {
  const world = new World();
  world.say(ready);
  world.pass(30_000);
  world.say({ type: "heartbeat", at: ready.at });
  world.pass(30_000);
  assert.equal(world.sockets.length, 1);
  world.pass(10_000);
  assert.equal(world.sockets[0].closed, true);
  assert.equal(world.sockets.length, 2);
});

test("tries come ever later, at once when asked to hurry, and not at all where they are of no use", () => {
  const world = new World();
  for (const wait of [2_000, 4_000, 8_000]) {
    const before = world.sockets.length;
    world.socket.onclose({ code: 1006 });
    world.pass(wait - 1);
    assert.equal(world.sockets.length, before);
    world.pass(1);
    assert.equal(world.sockets.length, before + 1);
  }
  world.notices.hurry();
  assert.equal(world.sockets.length, 4, "one that is on its way is not hurried");
  world.socket.onclose({ code: 1006 });
  world.notices.hurry();
  assert.equal(world.sockets.length, 5);
  world.socket.onclose({ code: 4401 });
  world.pass(1_000_000);
  world.notices.hurry();
  assert.equal(world.sockets.length, 5);
});

test("whoever leaves hears nothing more", () => {
  const world = new World();
  world.say(ready);
  const { socket } = world;
  world.notices.close();
  assert.equal(socket.closed, true);
  socket.onmessage({ data: JSON.stringify({ ...reminder, id: "1" }) });
  world.pass(1_000_000);
  assert.deepEqual(world.told, []);
  assert.equal(world.sockets.length, 1);
});

test("every notice has its sentence and leads somewhere", () => {
  const job = { title: "Gardener" };
  const finished = (status) => ({ type: "session_finished", session_id: "s", status, job });
  assert.deepEqual(sentenceOf({ type: "question_waiting", session_id: "s", job }), {
    text: "Gardener: a question waits for you.",
    to: "/sessions/s",
    action: "Answer",
  });
  assert.equal(sentenceOf(finished("completed")).text, "Gardener: the résumé is tailored.");
  assert.equal(sentenceOf(finished("failed")).action, "Open");
  assert.equal(sentenceOf(finished("stopped")), null);
  assert.equal(sentenceOf({ ...reminder, position: "Gardener", company: "The Palace" }).text, "Gardener, The Palace: the next step is due.");
  assert.equal(sentenceOf(reminder).to, "/applications/a");
});
