// Where in the uploaded file a field was read from.

import assert from "node:assert/strict";
import { test } from "node:test";

import { pathOf } from "../../web/static/state/editor.js";
import { BEGUN, linesOf, Origin } from "../../web/static/state/origin.js";
import { shaped, write } from "../../web/static/state/resume.js";

const TEXT = `Ada Example
ada@example.org
Experience
Engineer, Globex March 2019 – May 2021
• Ran the payment clus-
ters and watched over them
• Tuned SQL
Operator, Initech 2015 – 2018
• Tuned SQL

• Kept the archive
Skills
Linux, AWS (EC2, S3)`;

const PLACES = [
  { path: "work[0]", page: 1, line: 4 },
  { path: "work[0].highlights[0]", page: 1, line: 5 },
  { path: "work[1]", page: 1, line: 8 },
  { path: "work[1].highlights[1]", page: 2, line: 1 },
  { path: "skills[0].keywords", page: 2, line: 3 },
];

const DATA = {
  basics: { name: "Ada Example", email: "ada@example.org" },
  work: [
    { position: "Engineer", name: "Globex", startDate: "2019-03", endDate: "2021-05", dates: "March 2019 – May 2021", highlights: ["Ran the payment clusters and watched over them", "Tuned SQL"] },
    { position: "Operator", name: "Initech", startDate: "2015", endDate: "2018", highlights: ["Tuned SQL", "Kept the archive"] },
  ],
  skills: [{ keywords: ["Linux", "AWS (EC2, S3)"] }],
};

const origin = new Origin(TEXT, PLACES);
const doc = origin.placed(shaped(DATA));
const exact = (path, of = doc) => [...origin.marks(of, path).exact].sort((a, b) => a - b);

test("a file is lines on pages", () => {
  const lines = linesOf(TEXT);
  assert.equal(lines.length, 12);
  assert.deepEqual(lines[9], { page: 2, number: 1, text: "• Kept the archive" });
});

test("a field was read from its own lines, also where a word was broken", () => {
  assert.deepEqual(exact(["basics", "email"]), [1]);
  assert.deepEqual(exact(["work", 0, "name"]), [3]);
  assert.deepEqual(exact(["work", 0, "startDate"]), [3]);
  assert.deepEqual(exact(["work", 1, "endDate"]), [7]);
  assert.deepEqual(exact(["work", 0, "highlights", 0]), [4, 5]);
  assert.deepEqual(exact(["skills", 0, "keywords"]), [11]);
});

test("what stands in the file twice is found in its own entry", () => {
  assert.deepEqual(exact(["work", 0, "highlights", 1]), [6]);
  assert.deepEqual(exact(["work", 1, "highlights", 0]), [8]);
});

test("an entry has all its lines, and no others", () => {
  assert.deepEqual(exact(["work", 0]), [3, 4, 5, 6]);
  const { around } = origin.marks(doc, ["work", 1, "name"]);
  assert.deepEqual([...around].sort((a, b) => a - b), [7, 8, 9]);
});

test("an entry knows its lines wherever it moves, and what it says anew is on none", () => {
  assert.equal(JSON.stringify(doc).includes("begun"), false);
  const moved = { ...doc, work: [doc.work[1], doc.work[0]] };
  assert.equal(moved.work[0][BEGUN], 7);
  assert.deepEqual(exact(["work", 1, "highlights", 1], moved), [6]);
  assert.deepEqual(exact(["work", 0, "name"], write(doc, ["work", 0, "name"], "Umbrella Holding")), []);
});

test("an employer that stands above its entry is found there", () => {
  const shared = write(doc, ["work", 1, "name"], "Globex");
  assert.deepEqual(exact(["work", 1, "name"], shared), [3]);
});

test("text of which other lines stand between is found line by line", () => {
  const mixed = new Origin("Led the crew of the north yard\nPage 1 of 2\nand taught four apprentices to weld", []);
  assert.deepEqual(mixed.find("Led the crew of the north yard and taught four apprentices to weld", 0, 3), [0, 2]);
});

test("what has the focus tells its path", () => {
  assert.deepEqual(pathOf("work-0-highlights-2"), ["work", 0, "highlights", 2]);
  for (const end of ["toggle", "swap", "down"]) assert.deepEqual(pathOf(`work-0-${end}`), ["work", 0]);
  assert.deepEqual(pathOf("basics-location-city"), ["basics", "location", "city"]);
});
