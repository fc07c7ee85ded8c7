// What holds for all files of the pages: what a strict Content-Security-Policy asks, sizes, checksums, stages, dates.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { ago, partial } from "../../web/static/dates.js";
import { standings, STAGES } from "../../web/static/state/stages.js";
import { strings } from "../../web/static/strings.js";

const STATIC = fileURLToPath(new URL("../../web/static/", import.meta.url));
const files = readdirSync(STATIC, { recursive: true }).map(String);
const ours = files.filter((f) => /\.(js|css|html)$/.test(f) && !f.startsWith("vendor"));
const text = (/** @type {string} */ file) => readFileSync(join(STATIC, file), "utf8");

test("vendored files are what the manifest says, and each has a licence", () => {
  const manifest = JSON.parse(text("vendor/manifest.json"));
  const listed = manifest.flatMap((entry) => Object.entries(entry.files));
  for (const [file, sum] of listed) {
    assert.equal(createHash("sha256").update(readFileSync(join(STATIC, "vendor", file))).digest("hex"), sum, file);
  }
  for (const { name, version, licence, files: own } of manifest) {
    assert.ok(version && licence, name);
    assert.ok(Object.keys(own).some((f) => f.endsWith("LICENSE")), name);
  }
  const known = new Set([...listed.map(([file]) => file), "manifest.json", "update.mjs"]);
  const strange = readdirSync(join(STATIC, "vendor")).filter((f) => !known.has(f) && !f.endsWith(".d.ts"));
  assert.deepEqual(strange, []);
});

test("no page needs inline script or style, or anything from elsewhere", () => {
  assert.ok(ours.length > 30);
  for (const file of ours) {
    const source = text(file);
    assert.doesNotMatch(source, /\sstyle="|\sstyle=\$|<style|<script>|\son\w+="|innerHTML|javascript:/, file);
    assert.doesNotMatch(source, /(src|href|import|url\(|from)\s*[=(]?\s*["']?(https?:)?\/\/\w/, file);
  }
});

test("every import and every linked file is there", () => {
  for (const file of files.filter((f) => f.endsWith(".js"))) {
    for (const [, target] of text(file).matchAll(/from\s*"(\.[^"]+)"/g)) {
      assert.ok(files.includes(resolve("/", dirname(file), target).slice(1)), `${file} imports ${target}`);
    }
  }
});

test("files can be read in one sitting", () => {
  for (const file of ours) assert.ok(text(file).split("\n").length <= 250, file);
});

test("every stage and status has its words", () => {
  for (const stage of STAGES) assert.ok(strings.stages[stage]);
  for (const { standing } of standings("match", "running", null)) assert.ok(strings.stages.standing[standing]);
});

const line = (...args) => standings(...args).map((s) => s.standing);

test("stages stand where the session is", () => {
  assert.deepEqual(line("match", "running", null).slice(0, 4), ["done", "done", "active", "ahead"]);
  assert.ok(line("finish", "completed", null).every((s) => s === "done"));
  assert.equal(line("summary", "stopped", null)[4], "paused");
  assert.equal(line("read", "failed", null)[0], "failed");
});

test("an open question holds the stage that needs its answer", () => {
  assert.equal(line("questions", "waiting", { kind: "gap" })[3], "waiting");
  assert.deepEqual(line("read", "waiting", { kind: "posting" }).slice(0, 3), ["done", "waiting", "ahead"]);
});

test("dates are told the way people tell them", () => {
  const now = new Date(2026, 2, 3, 12, 0);
  assert.match(ago(new Date(2026, 2, 3, 10, 42).toISOString(), now), /^today 10:42$/);
  assert.equal(ago(new Date(2026, 2, 2, 23, 59).toISOString(), now), "yesterday");
  assert.equal(ago(new Date(2026, 1, 18).toISOString(), now), "18 Feb");
  assert.equal(ago(new Date(2025, 10, 18).toISOString(), now), "18 Nov 2025");
  assert.equal(partial("2019-03"), "Mar 2019");
  assert.equal(partial("2019-03-15"), "Mar 2019");
  assert.equal(partial("2019"), "2019");
  assert.equal(partial("soon"), "soon");
});
