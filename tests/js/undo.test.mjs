// Taking decisions back: always a command that the server knows, and never one that undoes somebody else's later word.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inverse } from "../../web/static/state/undo.js";

const change = (id, status, supersedes = null) => ({ id, status, supersedes });

test("a rejected change is accepted again, and the other way round", () => {
  assert.deepEqual(inverse({ type: "reject", id: "c1" }, [change("c1", "rejected")]), { type: "accept", id: "c1" });
  assert.deepEqual(inverse({ type: "accept", id: "c1" }, [change("c1", "accepted")]), { type: "reject", id: "c1" });
});

test("what was decided anew meanwhile, in another tab say, is left alone", () => {
  assert.equal(inverse({ type: "reject", id: "c1" }, [change("c1", "accepted")]), null);
  assert.equal(inverse({ type: "accept", id: "c1" }, [change("c1", "rejected")]), null);
  assert.equal(inverse({ type: "accept", id: "gone" }, []), null);
});

test("one's own wording gives way to the one before", () => {
  const changes = [change("c1", "rejected"), change("c2", "accepted", "c1")];
  assert.deepEqual(inverse({ type: "edit", id: "c1" }, changes), { type: "reject", id: "c2" });
  assert.equal(inverse({ type: "edit", id: "c1" }, [change("c1", "accepted"), change("c2", "rejected", "c1")]), null);
});
