// Applications in order, and moments as forms and people write them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { coming } from "../../web/static/dates.js";
import { columns, due, fromField, ordered, STATUSES, toField } from "../../web/static/state/applications.js";
import { applications as words } from "../../web/static/strings/applications.js";

const HOUR = 3_600_000;
const now = new Date(2026, 2, 3, 12, 0);
const from = (hours) => new Date(now.getTime() + hours * HOUR).toISOString();
const one = (id, given = {}) => ({ id, status: "applied", next_step_at: null, updated_at: from(0), ...given });

test("a next step is near, far, over, or not expected any more", () => {
  assert.equal(due(one("a"), now), "");
  assert.equal(due(one("a", { next_step_at: from(1) }), now), "soon");
  assert.equal(due(one("a", { next_step_at: from(49) }), now), "later");
  assert.equal(due(one("a", { next_step_at: from(-1) }), now), "over");
  assert.equal(due(one("a", { next_step_at: from(-1), status: "rejected" }), now), "");
  assert.equal(due(one("a", { next_step_at: from(1), status: "withdrawn" }), now), "");
});

test("what is due comes first, then what changed last", () => {
  const rows = [
    one("old", { updated_at: from(-9) }),
    one("new", { updated_at: from(-1) }),
    one("far", { next_step_at: "2999-01-02T00:00:00Z" }),
    one("near", { next_step_at: "2999-01-01T00:00:00Z" }),
    one("gone", { next_step_at: "2998-01-01T00:00:00Z", status: "rejected", updated_at: from(-20) }),
  ];
  assert.deepEqual(ordered(rows).map((row) => row.id), ["near", "far", "new", "old", "gone"]);
  assert.equal(rows[0].id, "old");
});

test("every status has its column and its words, in order", () => {
  const found = columns([one("a"), one("b", { status: "offer" })]);
  assert.deepEqual(found.map(({ status }) => status), [...STATUSES]);
  assert.deepEqual(found.filter(({ rows }) => rows.length).map(({ status }) => status), ["applied", "offer"]);
  for (const status of STATUSES) assert.ok(words.status[status]);
});

test("fields and moments go into each other and back", () => {
  const at = new Date(2026, 6, 1, 9, 5).toISOString();
  assert.equal(toField(at, "datetime-local"), "2026-07-01T09:05");
  assert.equal(fromField("2026-07-01T09:05"), at);
  assert.equal(toField(at, "date"), "2026-07-01");
  assert.equal(fromField("2026-07-01"), new Date(2026, 6, 1, 12).toISOString());
  assert.equal(toField(null, "date"), "");
  assert.equal(fromField(""), null);
  assert.equal(fromField("2026-99-99"), null);
});

test("moments to come are told with their time", () => {
  assert.equal(coming(new Date(2026, 2, 3, 18, 30).toISOString(), now), "today 18:30");
  assert.equal(coming(new Date(2026, 2, 4, 0, 5).toISOString(), now), "tomorrow 00:05");
  assert.equal(coming(new Date(2026, 2, 5, 9, 0).toISOString(), now), "5 Mar 09:00");
  assert.equal(coming(new Date(2027, 0, 5, 9, 0).toISOString(), now), "5 Jan 2027 09:00");
  assert.equal(coming(new Date(2026, 2, 2, 9, 0).toISOString(), now), "yesterday");
});
