// What a line of the conversation says of a change.

import assert from "node:assert/strict";
import { test } from "node:test";

import { changeLine } from "../../web/static/parts/wording.js";

const original = {
  work: [{ name: "Globex", highlights: ["Ran a mill."] }],
  skills: [{ name: "Tools", keywords: ["Looms", "Dyes"] }, { keywords: ["Docker"] }],
  languages: [{ language: "German" }],
};
const line = (section, path, op, texts = {}, status = "accepted") =>
  changeLine({ section, path, op, before: "", after: "", status, ...texts }, original);

test("a skill is named with where it goes", () => {
  assert.equal(line("skills", "skills[1]", "insert", { after: "Kafka" }), "Added Kafka to the skills");
  assert.equal(line("skills", "skills[0]", "insert", { after: "Carding" }), "Added Carding to the skills (Tools)");
  assert.equal(line("certificates", "certificates", "insert", { after: "HGV Class 2" }), "Added HGV Class 2 to the certificates");
});

test("a skill that is taken out is named, one that could be is not taken out yet", () => {
  const out = (status) => line("skills", "skills[0].keywords[1]", "remove", { before: "Dyes" }, status);
  assert.equal(out("accepted"), "Took Dyes out of the skills (Tools)");
  assert.match(out("proposed"), /^Could be taken out of the skills/);
  assert.equal(line("languages", "languages[0]", "remove", { before: "German" }), "Took out German");
});

test("a line holds no sentence, and no text that is long", () => {
  assert.equal(line("work", "work[0]", "insert", { after: "Built looms." }), "Added to Globex");
  assert.equal(line("work", "work[0].highlights[0]", "replace", { before: "Ran", after: "Run" }), "Changed Globex, bullet 1");
  assert.equal(line("certificates", "certificates", "insert", { after: "Licence ".repeat(9) }), "Added to the certificates");
  assert.equal(line("skills", "skills[0].keywords[0]", "replace", { before: "a", after: "b" }), "Changed the skills (Tools)");
});
