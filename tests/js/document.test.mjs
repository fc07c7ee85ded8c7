// The tracked document says the same as `apply` of the model, over cases that the model itself has made.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { track } from "../../web/static/state/document.js";
import { changeLine, where } from "../../web/static/parts/wording.js";
import { at, pathOf, spotOf, whereabouts } from "../../web/static/state/evidence.js";
import { called, contact, heading } from "../../web/static/state/headings.js";
import { visible } from "../../web/static/state/tracking.js";

const CASES = JSON.parse(readFileSync(new URL("applied.json", import.meta.url), "utf8"));

/** What a tracked document reads as when all that it shows holds: plain lists, comparable with JSON Resume. */
function reading(doc) {
  const lines = (list) => list.map((line) => line.after).filter(Boolean);
  return {
    label: doc.label?.after ?? "",
    summary: doc.summary?.after ?? "",
    sections: doc.sections
      .map((section) => [section.section, section.entries.filter((entry) => !entry.gone).map((entry) => said(section.section, entry, lines))])
      // What was rejected is drawn, so that it can be taken back, and says nothing.
      .map(([section, entries]) => [section, ADDED.has(section) ? entries.filter((entry) => entry.flat().join("")) : entries])
      .filter(([, entries]) => entries.length),
  };
}

/** Sections that may get an entry which was not there. */
const ADDED = new Set(["skills", "certificates", "languages", "awards", "volunteer"]);
/** Those whose entries have what they are called in their head, once they stand there. */
const HEADED = new Set(["certificates", "languages", "awards"]);

/** What an entry says; one that is nothing but a name has it in its head, or as a text when it was added. */
function said(section, entry, lines) {
  if (HEADED.has(section)) return [entry.heading.title, ...lines(entry.texts)].filter(Boolean);
  return [entry.label, lines(entry.texts), lines(entry.lines), lines(entry.keywords)];
}

test("accepted changes make the document that the model makes", () => {
  for (const [n, { original, changes, applied }] of CASES.entries()) {
    const accepted = changes.filter((change) => change.status === "accepted");
    assert.deepEqual(reading(track(original, accepted)), reading(track(applied, [])), `case ${n}`);
  }
});

test("what is open or rejected leaves the order and the rest of the document alone", () => {
  for (const [n, { original, changes }] of CASES.entries()) {
    const undecided = changes.filter((change) => change.status !== "accepted").map((c) => ({ ...c, status: "rejected" }));
    assert.deepEqual(reading(track(original, undecided)), reading(track(original, [])), `case ${n}`);
  }
});

/** Whether a change takes an entry out as a whole. */
const whole = (change) => change.op === "remove" && !change.path.includes(".");

test("every shown change is in the document exactly once", () => {
  for (const [n, { original, changes }] of CASES.entries()) {
    const shown = track(original, changes).changes.map((c) => c.id);
    assert.equal(new Set(shown).size, shown.length, `case ${n}: twice`);
    const wholes = visible(changes).filter(whole);
    const gone = wholes.filter((c) => c.status !== "rejected").map((c) => c.path);
    // What goes with an entry is not shown beside it.
    const wanted = visible(changes).filter((c) => whole(c) || !gone.some((path) => c.path.startsWith(`${path}.`)));
    assert.deepEqual([...shown].sort(), wanted.map((c) => c.id).sort(), `case ${n}`);
  }
});

test("an entry that was to be taken out and stays is drawn whole, and can be decided again", () => {
  const original = { work: [{ name: "Initech", highlights: ["Built it"] }, { name: "Hooli" }] };
  const removal = { id: "c1", section: "work", path: "work[0]", op: "remove", target: "w1", order: [], status: "rejected" };
  const doc = track(original, [removal]);
  const [kept, other] = doc.sections[0].entries;
  assert.equal(kept.kept?.id, "c1");
  assert.equal(kept.gone, null);
  assert.equal(kept.lines[0].after, "Built it");
  assert.equal(other.kept, null);
  assert.deepEqual(doc.changes.map((c) => c.id), ["c1"]);
  assert.equal(track(original, [{ ...removal, status: "accepted" }]).sections[0].entries[0].kept, null);
});

test("pieces of a line read as before and as after", () => {
  for (const { original, changes } of CASES) {
    const doc = track(original, changes);
    const all = doc.sections.flatMap((s) => s.entries.flatMap((e) => [...e.texts, ...e.lines, ...e.keywords]));
    for (const line of all) {
      const without = (op) => line.pieces.filter((p) => p.op !== op).map((p) => p.text).join("");
      assert.equal(without("ins"), line.before);
      assert.equal(without("del"), line.after);
    }
  }
});

const change = (id, fields) => ({
  id,
  op: "replace",
  target: "w1h1",
  path: "work[0].highlights[0]",
  before: "",
  after: id,
  order: [],
  position: null,
  evidence: [],
  status: "accepted",
  supersedes: null,
  ...fields,
});

test("a person's own wording hides what it took the place of, and gives way to it again", () => {
  const first = change("c1", { op: "insert", status: "rejected" });
  const own = change("c2", { op: "insert", supersedes: "c1" });
  assert.deepEqual(visible([first, own]).map((c) => c.id), ["c2"]);
  const back = [{ ...first, status: "accepted" }, { ...own, status: "rejected" }];
  assert.deepEqual(visible(back).map((c) => c.id), ["c1"]);
});

test("of two changes of one place the accepted one is shown, whichever came last", () => {
  const changes = [change("c1", {}), change("c2", { status: "rejected" })];
  assert.deepEqual(visible(changes).map((c) => c.id), ["c1"]);
});

test("a rejected change keeps its place, so that it can be taken back", () => {
  const original = { work: [{ highlights: ["as it was"] }] };
  const line = track(original, [change("c1", { status: "rejected" })]).sections[0].entries[0].lines[0];
  assert.equal(line.after, "as it was");
  assert.equal(line.change.id, "c1");
});

test("references lead to paths", () => {
  assert.equal(pathOf("w1h2"), "work[0].highlights[1]");
  assert.equal(pathOf("e2h1"), "education[1].courses[0]");
  assert.equal(pathOf("x1h3"), "sections[0].lines[2]");
  assert.equal(pathOf("ce1"), "certificates[0]");
  assert.equal(pathOf("s1.keywords[3]"), "skills[0].keywords[3]");
  assert.equal(pathOf("s1.keywords"), "skills[0].keywords");
  assert.equal(pathOf("w3.summary"), "work[2].summary");
  assert.equal(pathOf("basics.summary"), "basics.summary");
  assert.equal(pathOf("0b6a5b0e-4f0e"), "");
});

test("every place that the model may change is found again by its path", () => {
  for (const { original, changes } of CASES) {
    for (const each of changes) {
      if (whole(each)) assert.ok(at(original, each.path));
      else if (each.op === "replace" || each.op === "remove") assert.equal(at(original, each.path), each.before);
    }
  }
});

test("evidence leads to its passage, to the line made of an answer, or to where the words stand", () => {
  const original = { work: [{ highlights: ["Ran Kubernetes", "Wrote Go"] }] };
  const told = change("c9", { evidence: [{ source: "answer", ref: "q1", quote: "…" }] });
  const resume = (ref, quote) => ({ source: "resume", ref, quote });
  assert.equal(spotOf(resume("w1h2", "Wrote Go"), original, []), "work[0].highlights[1]");
  assert.equal(spotOf(resume("w1h1", "Wrote Go"), original, []), "work[0].highlights[1]");
  assert.equal(spotOf(resume("c9", "…"), original, [told]), "c9");
  assert.equal(spotOf({ source: "answer", ref: "q1", quote: "…" }, original, [told]), "c9");
  assert.equal(spotOf({ source: "answer", ref: "q2", quote: "…" }, original, [told]), "");
});

test("a path is told in the words of the document", () => {
  const original = { work: [{ name: "Globex", position: "Engineer" }] };
  assert.deepEqual(whereabouts("work[0].highlights[1]", original), { section: "work", entry: "Globex", bullet: 2 });
  assert.deepEqual(whereabouts("basics.summary", original), { section: "summary", entry: "", bullet: null });
  assert.deepEqual(whereabouts("skills", original), { section: "skills", entry: "", bullet: null });
});

test("a change says which group of skills it is in, and a whole entry is offered by its name", () => {
  const original = { skills: [{ name: "Looms", keywords: ["Dobby"] }], references: [{ name: "On request" }] };
  const line = (path, op, status = "proposed") => changeLine({ path, op, status }, original);
  assert.equal(line("skills[0].keywords", "move"), "Reordered the skills (Looms)");
  assert.equal(line("skills", "move"), "Reordered the skills");
  assert.equal(line("references[0]", "remove"), "Could be taken out: On request");
  assert.equal(line("references[0]", "remove", "accepted"), "Took out On request");
});

test("dates say no more than is known", () => {
  const dates = (item) => track({ work: [item] }, [], (date) => `<${date}>`).sections[0].entries[0].heading.dates;
  assert.equal(dates({ startDate: "2019-03", endDate: "2020" }), "<2019-03> – <2020>");
  assert.equal(dates({ startDate: "2019", endDate: "2019" }), "<2019>");
  assert.equal(dates({ startDate: "2019" }), "<2019>");
  assert.equal(dates({ startDate: "2019", dates: "Summer 2019 – now" }), "Summer 2019 – now");
  assert.equal(dates({}), "");
});

test("links lead to the web and nowhere else", () => {
  const url = (value) => track({ projects: [{ name: "P", url: value }] }, []).sections[0].entries[0].heading.url;
  assert.equal(url("https://example.org"), "https://example.org");
  assert.equal(url("javascript:alert(1)"), "");
});

test("a group of skills is called by its name, and by how well they are known", () => {
  const skills = [{ name: "Looms", level: "expert", keywords: ["Dobby"] }, { name: "Ada" }, { level: "basic" }];
  const [section] = track({ skills }, []).sections;
  assert.deepEqual(section.entries.map((entry) => entry.label), ["Looms (expert)", "Ada", "basic"]);
});

test("an entry without a name is called as its section", () => {
  const original = { interests: [{ keywords: ["Running", "baking"] }] };
  assert.equal(where("interests[0]", original), "Interests");
  assert.equal(where("certificates", original), "the certificates");
});

test("an entry is headed as in the files: what somebody was, then where; it is called by where", () => {
  const entries = {
    work: { name: "Globex", position: "Baker", location: "Leeds" },
    volunteer: { organization: "Globex", position: "Baker" },
    education: { institution: "Globex", studyType: "Baker" },
  };
  for (const [section, item] of Object.entries(entries)) {
    assert.equal(heading(section, item, String).title, "Baker — Globex");
    assert.equal(called(section, item), "Globex");
  }
});

test("an address stands in the order of the post", () => {
  const where = (location) => contact({ location })[0];
  assert.equal(where({ address: "14 Mill Lane", city: "Leeds", postalCode: "LS12 3QR" }), "14 Mill Lane, Leeds LS12 3QR");
  assert.equal(where({ city: "Berlin", postalCode: "10115", countryCode: "DE" }), "10115 Berlin, DE");
  assert.equal(where({ city: "Columbus", region: "OH", postalCode: "43004" }), "Columbus, OH 43004");
  assert.equal(where({ city: "Cork", region: "Ireland" }), "Cork, Ireland");
});
