// Where a posting's requirements stand in its text.

import assert from "node:assert/strict";
import { test } from "node:test";

import { saysMore } from "../../web/static/state/more.js";
import { pieces } from "../../web/static/state/quotes.js";

const TEXT = "We want:\n- Go or Rust\n- Kubernetes and   Linux\n- C++ (a+b)";
const shape = (quotes) => pieces(TEXT, quotes).map(({ text, ids }) => [text, ids.join()]);
const joined = (quotes) => pieces(TEXT, quotes).map(({ text }) => text).join("");

test("the pieces are the whole text, whatever is quoted", () => {
  for (const quotes of [[], [{ id: "a", quote: "Go or Rust" }], [{ id: "a", quote: "We want:" }, { id: "b", quote: "(a+b)" }]]) {
    assert.equal(joined(quotes), TEXT);
  }
});

test("a quote is found as it stands, and whatever the spaces between its words", () => {
  assert.deepEqual(shape([{ id: "a", quote: "Go or Rust" }])[1], ["Go or Rust", "a"]);
  assert.deepEqual(shape([{ id: "a", quote: "Kubernetes and Linux" }])[1], ["Kubernetes and   Linux", "a"]);
  assert.deepEqual(shape([{ id: "a", quote: " C++ (a+b) " }])[1], ["C++ (a+b)", "a"]);
  assert.deepEqual(shape([{ id: "a", quote: "C++  (a+b)" }])[1], ["C++ (a+b)", "a"]);
});

test("what shares words shares a piece, and what is nowhere is left out", () => {
  const quotes = [
    { id: "b", quote: "Linux" },
    { id: "a", quote: "Kubernetes and   Linux" },
    { id: "c", quote: "Kubernetes and   Linux" },
    { id: "d", quote: "Haskell" },
    { id: "e", quote: "" },
  ];
  assert.deepEqual(shape(quotes).filter(([, ids]) => ids), [["Kubernetes and   Linux", "a,c,b"]]);
  assert.equal(joined(quotes), TEXT);
});

test("a quote is shown only where it says more", () => {
  assert.equal(saysMore({ text: "Experience with Terraform", quote: "experience with Terraform." }), false);
  assert.equal(saysMore({ text: "Run Kubernetes in production", quote: "You have run Kubernetes in production" }), false);
  assert.equal(saysMore({ text: "Kubernetes", quote: "Deep knowledge of Kubernetes" }), true);
  assert.equal(saysMore({ text: "C", quote: "C++" }), true);
});
