// What was read wrongly is put right in one step, with its doubts, and undone in one.

import assert from "node:assert/strict";
import { test } from "node:test";

import { doubtAt, doubted, kept, standing } from "../../web/static/state/doubts.js";
import { Editor } from "../../web/static/state/editor.js";
import { goals, others } from "../../web/static/state/repairs.js";
import { outgoing, shaped } from "../../web/static/state/resume.js";

const DATA = {
  basics: { name: "Ada", summary: "Welds." },
  work: [
    { position: "Globex", name: "Welder", startDate: "2019", highlights: ["Built rigs", "Foreman, Initech", "Led six"] },
    { position: "Hull yard", name: "Porto", highlights: ["Cut plates"] },
  ],
  skills: [{ name: "Tools", keywords: ["MIG"] }],
  sections: [{ lines: ["Taught apprentices", "TIG, plasma"] }],
};

const DOUBTS = [
  { id: "d1", path: "", text: "Only half was understood." },
  { id: "d2", path: "basics.email", text: "No address." },
  { id: "d3", path: "work[0].position", text: "No title." },
  { id: "d4", path: "work[1].startDate", text: "No dates." },
  { id: "d5", path: "sections[0]", text: "Where?" },
];

const editor = () => new Editor(doubted(shaped(DATA), DOUBTS), () => undefined);
const sent = (one) => JSON.parse(JSON.stringify(outgoing(one.doc.value)));
const ids = (one) => standing(one.doc.value).map(({ id }) => id);

/** Undo brings back everything, doubts included. */
function undone(one) {
  one.undo();
  assert.deepEqual(sent(one), JSON.parse(JSON.stringify(outgoing(shaped(DATA)))));
  assert.deepEqual(ids(one), ["d1", "d2", "d3", "d4", "d5"]);
}

test("a doubt stands at what it is about, and goes where that goes", () => {
  const one = editor();
  assert.equal(JSON.stringify(one.doc.value).includes("d3"), false);
  assert.equal(doubtAt(one.doc.value, ["work", 0, "position"]).text, "No title.");
  one.move(["work"], 0, 1);
  assert.deepEqual(kept(one.doc.value).slice(2, 4), [{ id: "d4", path: "work[0].startDate" }, { id: "d3", path: "work[1].position" }]);
  one.add(["work"]);
  one.move(["work"], 2, 0);
  assert.deepEqual(kept(one.doc.value)[3], { id: "d3", path: "work[1].position" }, "an empty entry is not stored");
});

test("what is confirmed or written is doubted no longer, and can be again", () => {
  const one = editor();
  for (const id of ["d1", "d5"]) one.confirm(id);
  assert.deepEqual(ids(one), ["d2", "d3", "d4"]);
  one.write(["basics", "email"], "ada@example.org");
  one.write(["work", 1, "endDate"], "2018");
  assert.deepEqual(ids(one), ["d3"], "dates are doubted together");
  for (let n = 0; n < 3; n++) one.undo();
  undone(one);
});

test("the next doubt has the focus, its entry open", () => {
  const one = editor();
  const next = (by) => (one.doubt(by), one.focus.value.id);
  assert.deepEqual([1, 1, 1, 1, 1, 1].map(next), ["doubt-d1", "basics-email", "work-0-position", "work-1-startDate", "sections-0-toggle", "doubt-d1"]);
  assert.equal(next(-1), "sections-0-toggle");
  assert.equal(one.open.value.size, 3);
});

test("title and employer change places, in one entry or in all", () => {
  const one = editor();
  one.swap("work", 0);
  assert.deepEqual(sent(one).work.map(({ position, name }) => [position, name]), [["Welder", "Globex"], ["Hull yard", "Porto"]]);
  assert.deepEqual(ids(one), ["d1", "d2", "d4", "d5"]);
  undone(one);
  one.swap("work");
  assert.deepEqual(sent(one).work.map(({ position, name }) => [position, name]), [["Welder", "Globex"], ["Porto", "Hull yard"]]);
  undone(one);
});

test("any two lines of an entry change places", () => {
  const one = editor();
  assert.deepEqual(others("work").map((pair) => pair.join("-")), ["position-location", "position-description", "name-location", "name-description", "location-description"]);
  one.swap("work", 1, ["name", "location"]);
  assert.deepEqual(sent(one).work[1], { position: "Hull yard", location: "Porto", highlights: ["Cut plates"] });
  undone(one);
});

test("two entries become one, and no word of either is lost", () => {
  const one = editor();
  one.join("work", 1);
  assert.deepEqual(sent(one).work, [
    { position: "Globex", name: "Welder", startDate: "2019", highlights: ["Built rigs", "Foreman, Initech", "Led six", "Hull yard, Porto", "Cut plates"] },
  ]);
  assert.equal(one.focus.value.id, "work-0-toggle");
  undone(one);
});

test("what the entry above lacks comes from the one below", () => {
  const one = new Editor(shaped({ work: [{ name: "Globex" }, { position: "Welder", startDate: "2019", dates: "since 2019", summary: "On site" }] }), () => undefined);
  one.join("work", 1);
  assert.deepEqual(sent(one).work, [{ name: "Globex", position: "Welder", startDate: "2019", dates: "since 2019", summary: "On site" }]);
});

test("an entry begins at a line, and what stands below is its own", () => {
  const one = editor();
  one.part(["work", 0, "highlights", 1]);
  assert.deepEqual(sent(one).work.slice(0, 2), [
    { position: "Globex", name: "Welder", startDate: "2019", highlights: ["Built rigs"] },
    { position: "Foreman, Initech", highlights: ["Led six"] },
  ]);
  assert.equal(one.focus.value.id, "work-1-position");
  assert.deepEqual(kept(one.doc.value).map(({ path }) => path), ["", "basics.email", "work[0].position", "work[2].startDate", "sections[0]"]);
  undone(one);
});

test("a line that was left over goes where it belongs, and what it leaves empty is gone", () => {
  const one = editor();
  one.takeTo(["sections", 0, "lines", 0], ["work", 1]);
  assert.deepEqual(sent(one).work[1].highlights, ["Cut plates", "Taught apprentices"]);
  assert.equal(one.focus.value.id, "sections-0-lines-0");
  one.takeTo(["sections", 0, "lines", 0], ["skills", 0]);
  assert.deepEqual(sent(one).skills, [{ name: "Tools", keywords: ["MIG", "TIG", "plasma"] }]);
  assert.equal("sections" in sent(one), false);
  assert.equal(one.focus.value.id, "sections-add");
  one.undo();
  undone(one);
  one.takeTo(["sections", 0, "lines", 0], ["basics"]);
  assert.equal(sent(one).basics.summary, "Welds.\nTaught apprentices");
  undone(one);
  one.takeTo(["sections", 0, "lines", 0], ["education"]);
  assert.deepEqual(sent(one).education, [{ institution: "Taught apprentices" }]);
  undone(one);
});

test("a line may go to every entry but its own", () => {
  const found = goals(editor().doc.value, ["work", 0, "highlights", 1]).map((goal) => goal.join("-"));
  assert.deepEqual(found, ["basics", "work-1", "work", "projects", "education", "skills-0", "skills", "volunteer"]);
});
