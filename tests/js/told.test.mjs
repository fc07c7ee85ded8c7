// What a person told us, in order.

import assert from "node:assert/strict";
import { test } from "node:test";

import { edited, grouped } from "../../web/static/state/told.js";

let ids = 0;
const one = (topic, created_at, updated_at = created_at) => ({
  id: `${++ids}`,
  topic,
  created_at,
  updated_at,
  day: `${new Date(created_at).getDate()}`.padStart(2, "0"),
});
const shape = (groups) => groups.map((group) => [group.key, group.items.map((each) => each.day).join(" ")]);

// Days are those of the place where somebody is.
const at = (day, hour) => new Date(2026, 2, Number(day), hour).toISOString();
const noon = (day) => at(day, 12);

test("topics stand in the alphabet's order, capitals or not, and what has none comes last", () => {
  const groups = grouped([one("", noon("01")), one("terraform", noon("02")), one("Kafka", noon("03")), one("Terraform ", noon("04"))], "topic");
  assert.deepEqual(shape(groups), [["Kafka", "03"], ["Terraform", "04 02"], ["", "01"]]);
});

test("days come newest first, whatever order they are given in", () => {
  const groups = grouped([one("a", noon("02")), one("b", noon("04")), one("c", at("02", 13))], "day");
  assert.deepEqual(shape(groups), [["2026-03-04", "04"], ["2026-03-02", "02 02"]]);
  assert.deepEqual(groups[1].items.map((each) => each.topic), ["c", "a"]);
});

test("nothing is grouped into nothing, and what is given stays as it is", () => {
  assert.deepEqual(grouped([], "topic"), []);
  const given = Object.freeze([one("b", noon("01")), one("a", noon("02"))]);
  grouped(given, "day");
  assert.equal(given[0].topic, "b");
});

test("an edit is told from the making", () => {
  assert.equal(edited(one("a", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00.400Z")), false);
  assert.equal(edited(one("a", "2026-03-02T12:00:00Z", "2026-03-02T12:05:00Z")), true);
});
