import assert from "node:assert/strict";
import { test } from "node:test";

import { diff } from "../../web/static/state/diff.js";

const shown = (pieces) => pieces.map(({ op, text }) => ({ same: text, del: `[-${text}-]`, ins: `{+${text}+}` })[op]).join("");
const reads = (pieces, without) => pieces.filter((p) => p.op !== without).map((p) => p.text).join("");

test("single words are struck out and put in", () => {
  const before = "Reduced alert volume a lot by rewriting alert rules around symptoms.";
  const after = "Reduced alert volume by 40 % by rewriting alert rules around objectives.";
  assert.equal(
    shown(diff(before, after)),
    "Reduced alert volume [-a lot-]{+by 40 %+} by rewriting alert rules around [-symptoms-]{+objectives+}.",
  );
});

test("texts that have little in common follow each other whole", () => {
  const before = "Systems engineer with broad experience in operations.";
  const after = "Site reliability, nine years on Linux and AWS; cut paging by 40 %.";
  assert.equal(shown(diff(before, after)), `[-${before}-]{+${after}+}`);
});

test("nothing to something, something to nothing, and the same", () => {
  assert.deepEqual(diff("", "New line"), [{ op: "ins", text: "New line" }]);
  assert.deepEqual(diff("Old line", ""), [{ op: "del", text: "Old line" }]);
  assert.deepEqual(diff("Same", "Same"), [{ op: "same", text: "Same" }]);
  assert.deepEqual(diff("", ""), []);
});

test("words of Latin letters are divided as the browser's own would be", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  for (const text of [
    "Isn't it 3.14, or 1,000.50? (Über-Größe) — naïve café’s “menu”; R&D, C++ and CI/CD: 40 %…",
    "node.js, e.g. v2.0.1\tand  two blanks\n50 € per seat™",
    "Ærø, Łódź & Çeşme",
  ]) {
    const ours = diff(text, "").concat(diff("", text));
    assert.equal(reads(ours, "ins"), text);
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      const after = `${text.slice(0, index)}zzz${text.slice(index + segment.length)}`;
      const gone = diff(text, after).filter((piece) => piece.op === "del");
      assert.deepEqual(gone, [{ op: "del", text: segment }]);
    }
  }
});

test("scripts without spaces are compared by words too", () => {
  const pieces = diff("東京で運用を担当した", "東京で開発を担当した");
  assert.ok(pieces.some((p) => p.op === "same"));
  assert.equal(reads(pieces, "ins"), "東京で運用を担当した");
  assert.equal(reads(pieces, "del"), "東京で開発を担当した");
});

test("whatever the texts, the pieces read as both", () => {
  let seed = 7;
  const dice = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const vocabulary = ["a", "lot", "of ", ", ", "K8s", " ", "é", "40 %", "\n", "🙂", "team"];
  const text = () => Array.from({ length: dice(14) }, () => vocabulary[dice(vocabulary.length)]).join(" ".repeat(dice(2)));
  for (let n = 0; n < 3000; n++) {
    const [before, after] = [text(), text()];
    const pieces = diff(before, after);
    assert.equal(reads(pieces, "ins"), before);
    assert.equal(reads(pieces, "del"), after);
    assert.ok(pieces.every((p) => p.text));
  }
});

test("very long texts are replaced whole instead of compared", () => {
  const before = Array.from({ length: 3000 }, (_, n) => `w${n}`).join(" ");
  const after = Array.from({ length: 3000 }, (_, n) => `v${n}`).join(" ");
  assert.deepEqual(diff(before, after), [{ op: "del", text: before }, { op: "ins", text: after }]);
});
