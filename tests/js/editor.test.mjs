// The form's document: what it takes in, how it changes, what it sends, and how undo goes back.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Editor } from "../../web/static/state/editor.js";
import { apart, FIELDS, isDate, together } from "../../web/static/state/fields.js";
import { SECTION_ORDER } from "../../web/static/state/headings.js";
import { begin, MOST, redo, seal, step, undo } from "../../web/static/state/past.js";
import { filled, get, insert, KEY, move, outgoing, parsed, remove, set, shaped, write } from "../../web/static/state/resume.js";
import { editor as words } from "../../web/static/strings/editor.js";

const doc = () => shaped({ basics: { name: "Ada" }, work: [{ name: "Globex", highlights: ["a", "b"] }, { name: "Initech" }] });

test("every section has its fields and all its words", () => {
  assert.deepEqual(Object.keys(FIELDS).sort(), [...SECTION_ORDER].sort());
  for (const section of SECTION_ORDER) {
    for (const list of [words.section, words.add, words.empty]) assert.ok(list[section], section);
    for (const { name } of FIELDS[section]) assert.ok(words.special[section]?.[name] ?? words.fields[name], `${section}.${name}`);
  }
});

test("a change leaves what was there before as it was", () => {
  const before = doc();
  const after = set(before, ["work", 0, "highlights", 1], "c");
  assert.deepEqual(before.work[0].highlights, ["a", "b"]);
  assert.deepEqual(after.work[0].highlights, ["a", "c"]);
  assert.equal(after.work[1], before.work[1]);
  assert.equal(after.work[0][KEY], before.work[0][KEY]);
});

test("what is missing on the way is made, and undefined takes a field out", () => {
  assert.deepEqual(set({}, ["basics", "location", "city"], "Porto"), { basics: { location: { city: "Porto" } } });
  assert.deepEqual(insert({}, ["work", 0, "highlights"], 0, "a"), { work: [{ highlights: ["a"] }] });
  assert.deepEqual(set({ a: 1, b: 2 }, ["a"], undefined), { b: 2 });
});

test("entries move, and never out of their list", () => {
  const names = (value) => value.work.map((item) => item.name);
  assert.deepEqual(names(move(doc(), ["work"], 0, 1)), ["Initech", "Globex"]);
  const same = doc();
  for (const [from, to] of [[0, 2], [-1, 0], [0, -1], [1, 1]]) assert.equal(move(same, ["work"], from, to), same);
  assert.deepEqual(names(remove(doc(), ["work"], 0)), ["Initech"]);
});

test("dates as written give way when a date changes", () => {
  const dated = shaped({ work: [{ name: "Globex", startDate: "2019", dates: "Summer 2019" }] });
  assert.equal(write(dated, ["work", 0, "name"], "Initech").work[0].dates, "Summer 2019");
  assert.equal("dates" in write(dated, ["work", 0, "startDate"], "2020").work[0], false);
});

test("empty texts, lines and entries are not sent; basics always is", () => {
  const sent = outgoing(shaped({ basics: {}, work: [{ name: " " }, { name: "Globex", highlights: ["", " a "] }], skills: [] }));
  assert.deepEqual(JSON.parse(JSON.stringify(sent)), { basics: {}, work: [{ name: "Globex", highlights: ["a"] }] });
  assert.equal(filled({ a: [{ b: "" }] }), undefined);
});

test("any JSON Resume fits into the form, and fields that it does not know stay", () => {
  const fit = shaped({
    basics: { name: ["Ada", "Example"], location: "Porto", profiles: [{ network: "GitHub", username: 7 }], pronouns: "she" },
    work: [{ name: "Globex", highlights: "one line", team: { size: 3 } }, "Initech"],
    skills: { name: "Infrastructure", keywords: "Linux" },
    meta: { version: "v1" },
  });
  assert.equal(fit.basics.name, "Ada, Example");
  assert.deepEqual(fit.basics.location, { address: "Porto" });
  assert.equal(fit.basics.profiles[0].username, "7");
  assert.equal(fit.basics.pronouns, "she");
  assert.deepEqual(fit.work[0].highlights, ["one line"]);
  assert.deepEqual(fit.work[0].team, { size: 3 });
  assert.equal(fit.work[1].position, "Initech");
  assert.deepEqual(fit.skills[0].keywords, ["Linux"]);
  assert.deepEqual(fit.meta, { version: "v1" });
});

test("a file is a résumé, has one inside, or is refused", () => {
  assert.equal(parsed('{"basics": {"name": "Ada"}}').basics.name, "Ada");
  assert.equal(parsed('{"final_resume_json": {"work": [{"name": "Globex"}]}}').work[0].name, "Globex");
  for (const text of ["", "[]", "null", '"basics"', '{"a": 1}', "{"]) assert.equal(parsed(text), null, text);
});

test("a list is written with commas, those in brackets excepted", () => {
  assert.deepEqual(apart("Linux, AWS (EC2, S3); Go,, \n SQL"), ["Linux", "AWS (EC2, S3)", "Go", "SQL"]);
  const lists = [["Linux", "AWS (EC2, S3)"], [], ["a"]];
  for (const list of lists) assert.deepEqual(apart(together(list)), list);
});

test("dates are a year, a month or a day", () => {
  for (const good of ["", "2019", "2019-03", "2019-03-31"]) assert.ok(isDate(good), good);
  for (const bad of ["19", "2019-13", "2019-3", "March 2019", "2019-03-32"]) assert.ok(!isDate(bad), bad);
});

test("undo goes back step by step, redo forward, and a new step forgets what was undone", () => {
  let past = begin("");
  for (const text of ["a", "ab", "abc"]) past = step(past, text, "name");
  past = step(past, "x");
  assert.equal(undo(past).now, "abc");
  assert.equal(undo(undo(past)).now, "");
  assert.equal(redo(undo(past)).now, "x");
  assert.equal(redo(step(undo(past), "y")).now, "y");
  assert.equal(undo(begin("a")).now, "a");
});

test("typing at one place is one step until the place is left; old steps are forgotten", () => {
  const past = step(seal(step(begin(""), "a", "name")), "ab", "name");
  assert.equal(undo(past).now, "a");
  let long = begin(0);
  for (let n = 1; n <= MOST + 50; n++) long = step(long, n);
  assert.equal(long.before.length, MOST);
});

test("the editor adds, moves, removes and takes all of it back", () => {
  const sent = [];
  const editor = new Editor(doc(), (value) => sent.push(value));
  editor.write(["basics", "name"], "Ada E");
  editor.write(["basics", "name"], "Ada Ex");
  editor.add(["work"]);
  assert.equal(editor.focus.value.id, "work-2-position");
  assert.ok(editor.open.value.has(editor.doc.value.work[2][KEY]));
  editor.move(["work"], 0, 1);
  editor.addLines(["work", 1, "highlights"], 1, ["b"], "a1");
  assert.deepEqual(get(editor.doc.value, ["work", 1, "highlights"]), ["a1", "b", "b"]);
  editor.remove(["work"], 0, "");
  assert.equal(sent.length, 6);
  for (let n = 0; n < 5; n++) editor.undo();
  assert.deepEqual(JSON.parse(JSON.stringify(editor.doc.value)), JSON.parse(JSON.stringify(doc())));
  editor.redo();
  assert.equal(sent.at(-1).basics.name, "Ada Ex");
});
