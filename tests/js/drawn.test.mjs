// Drawing what is stored nowhere: the newest document, not too often, and a refusal is told.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Refused } from "../../web/static/api.js";
import { Drawn } from "../../web/static/state/drawn.js";

const settled = (drawn) =>
  new Promise((wake) => {
    const look = () => (drawn.busy.value || drawn.wanted ? setTimeout(look, 2) : wake());
    look();
  });

test("changes that follow quickly are one drawing, of the newest", async () => {
  const asked = [];
  const drawn = new Drawn(async (value) => (asked.push(value), new Blob([value])), { pause: 5, least: 5, kept: 1 });
  for (const value of ["a", "ab", "abc"]) drawn.change(value);
  await settled(drawn);
  assert.deepEqual(asked, ["abc"]);
  assert.match(drawn.address.value, /^blob:/);
  drawn.clear();
  assert.equal(drawn.address.value, "");
});

test("what changes while it is drawn is drawn next, and never two at once", async () => {
  const asked = [];
  let at = 0;
  const drawn = new Drawn(
    async (value) => {
      assert.equal(++at, 1);
      asked.push(value);
      if (value === "a") drawn.change("b");
      await new Promise((wake) => setTimeout(wake, 10));
      at--;
      return new Blob([value]);
    },
    { pause: 1, least: 1, kept: 1 },
  );
  drawn.change("a");
  await settled(drawn);
  assert.deepEqual(asked, ["a", "b"]);
});

test("a refusal is told, the document before stays, and the next one is drawn", async () => {
  let refusal = null;
  const draw = async (value) => {
    if (refusal) throw refusal;
    return new Blob([value]);
  };
  const drawn = new Drawn(draw, { pause: 1, least: 1, kept: 1 });
  await drawn.now("a");
  const before = drawn.address.value;
  refusal = new Refused(429, "Too many documents.", "RATE_LIMITED");
  await drawn.now("b");
  assert.equal(drawn.trouble.value, "Too many documents.");
  assert.equal(drawn.address.value, before);
  refusal = null;
  await drawn.now("c");
  assert.equal(drawn.trouble.value, "");
  assert.notEqual(drawn.address.value, before);
  drawn.stop();
});
