// Saving by itself: a moment after the last change, in order, and never over what the person has not seen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Refused } from "../../web/static/api.js";
import { filtered, ranked } from "../../web/static/state/advice.js";
import { Saving } from "../../web/static/state/saving.js";

/** A store with versions, as the server is one. */
function store() {
  const server = {
    version: 1,
    values: [],
    refusal: null,
    save: async (value, version) => {
      await Promise.resolve();
      if (server.refusal) throw server.refusal;
      if (version !== server.version) throw new Refused(409, "changed elsewhere", "VERSION_CONFLICT");
      server.values.push(value);
      return ++server.version;
    },
  };
  return server;
}

const begin = (server, retry = 60_000) => new Saving(server.save, server.version, { pause: 60_000, retry });

test("many changes are one request, with the newest value", async () => {
  const server = store();
  const saving = begin(server);
  for (const value of ["a", "ab", "abc"]) saving.change(value);
  assert.equal(saving.state.value, "changed");
  assert.ok(saving.open);
  await saving.flush();
  assert.deepEqual(server.values, ["abc"]);
  assert.equal(saving.state.value, "saved");
  assert.ok(!saving.open);
});

test("what changes while it is saved is saved next, over the new version", async () => {
  const server = store();
  const saving = begin(server);
  saving.change("a");
  const first = saving.flush();
  await Promise.resolve();
  saving.change("b");
  await first;
  assert.deepEqual(server.values, ["a", "b"]);
  assert.equal(saving.version.value, server.version);
  saving.stop();
});

test("a version that was not seen is never written over unasked", async () => {
  const server = store();
  const saving = begin(server);
  server.version = 7;
  saving.change("mine");
  await saving.flush();
  assert.equal(saving.state.value, "conflict");
  saving.change("mine still");
  await saving.flush();
  assert.deepEqual(server.values, []);
  await saving.overwrite(7);
  assert.deepEqual(server.values, ["mine still"]);
  assert.equal(saving.state.value, "saved");
});

test("mine is given up when the other one is taken", async () => {
  const server = store();
  const saving = begin(server);
  server.version = 7;
  saving.change("mine");
  await saving.flush();
  saving.yield(7);
  assert.ok(!saving.open);
  saving.change("next");
  await saving.flush();
  assert.deepEqual(server.values, ["next"]);
});

test("what did not arrive is tried again by itself, and is not lost meanwhile", async () => {
  const server = store();
  const saving = begin(server, 5);
  server.refusal = new Refused(0, "no network", "NETWORK");
  saving.change("a");
  await saving.flush();
  assert.equal(saving.state.value, "failed");
  assert.equal(saving.trouble.value, "no network");
  assert.ok(saving.open);
  server.refusal = null;
  while (saving.open) await new Promise((wake) => setTimeout(wake, 5));
  assert.deepEqual(server.values, ["a"]);
});

test("what the server does not accept is not sent again and again", async () => {
  const server = store();
  const saving = begin(server, 1);
  server.refusal = new Refused(400, "no", "VALIDATION_ERROR");
  saving.change("a");
  await saving.flush();
  server.refusal = null;
  await new Promise((wake) => setTimeout(wake, 20));
  assert.deepEqual(server.values, []);
  saving.change("b");
  await saving.flush();
  assert.deepEqual(server.values, ["b"]);
});

test("advice: the urgent first, the done last; filters leave the rest out", () => {
  const one = (id, priority, is_applied = false, is_read = false) => ({ id, priority, is_applied, is_read });
  const items = [one("a", "low"), one("b", "high", true), one("c", "medium", false, true), one("d", "high")];
  const ids = (list) => list.map((each) => each.id).join("");
  assert.equal(ids(ranked(items)), "dcab");
  assert.equal(ids(filtered(items, "open")), "acd");
  assert.equal(ids(filtered(items, "unread")), "abd");
  assert.equal(ids(filtered(items, "all")), "abcd");
});
