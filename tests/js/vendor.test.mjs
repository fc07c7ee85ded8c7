// The script that vendors libraries, with an `npm` of the test's own: it reaches no registry.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const VENDOR = fileURLToPath(new URL("../../web/static/vendor/", import.meta.url));
const MANIFEST = JSON.parse(readFileSync(join(VENDOR, "manifest.json"), "utf8"));
/** Where each file is in its package. */
const PLACES = Object.fromEntries(
  [...readFileSync(join(VENDOR, "update.mjs"), "utf8").matchAll(/"?([\w./-]+)"?: "([\w.-]+\.(?:js|LICENSE|woff2))"/g)].map(([, from, to]) => [to, from]),
);
const folder = mkdtempSync(join(tmpdir(), "vendor-test-"));
after(() => rmSync(folder, { recursive: true }));

/** Packs what is vendored here as the registry would, once for each package; `said` is what `npm pack` tells of it. */
function pack({ name, version, licence, files }, { license = licence } = {}) {
  const home = join(folder, "registry", name.replaceAll("/", "+"));
  rmSync(home, { recursive: true, force: true });
  for (const to of Object.keys(files)) {
    const place = join(home, "package", PLACES[to]);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(VENDOR, to), place);
  }
  writeFileSync(join(home, "package", "package.json"), JSON.stringify({ name, version, license }));
  execFileSync("tar", ["czf", "package.tgz", "package"], { cwd: home });
}

const bin = join(folder, "bin");
mkdirSync(bin);
writeFileSync(
  join(bin, "npm"),
  `#!${process.execPath}
const { copyFileSync, readFileSync } = require("node:fs");
const { createHash } = require("node:crypto");
const [verb, how, wanted] = process.argv.slice(2);
if (verb !== "pack" || how !== "--json") throw new Error(process.argv.join(" "));
const name = wanted.slice(0, wanted.lastIndexOf("@"));
const made = ${JSON.stringify(join(folder, "registry"))} + "/" + name.replaceAll("/", "+") + "/package.tgz";
copyFileSync(made, "package.tgz");
const sum = createHash("sha512").update(readFileSync(made)).digest("base64");
console.log(JSON.stringify([{ filename: "package.tgz", integrity: "sha512-" + (process.env.LIE ? sum.toLowerCase() : sum) }]));
`,
);
chmodSync(join(bin, "npm"), 0o755);
for (const entry of MANIFEST) pack(entry);

/** A folder of libraries; its manifest knows nothing yet. */
function vendored(name) {
  const home = join(folder, name);
  mkdirSync(home);
  cpSync(join(VENDOR, "update.mjs"), join(home, "update.mjs"));
  return home;
}

function update(home, env = {}) {
  const path = `${bin}${delimiter}${process.env.PATH}`;
  return spawnSync(process.execPath, [join(home, "update.mjs")], { encoding: "utf8", env: { ...process.env, PATH: path, ...env } });
}

const contents = (home) => Object.fromEntries(readdirSync(home).map((file) => [file, readFileSync(join(home, file), "base64")]));

test("what is vendored is what the packages hold, with version, licence and checksums", () => {
  const home = vendored("fresh");
  const run = update(home);
  assert.equal(run.status, 0, run.stderr);
  const manifest = JSON.parse(readFileSync(join(home, "manifest.json"), "utf8"));
  assert.deepEqual(
    manifest.map(({ integrity, ...entry }) => entry),
    MANIFEST.map(({ integrity, ...entry }) => entry),
  );
  assert.ok(manifest.every(({ integrity }) => integrity.startsWith("sha512-")));
  for (const file of Object.keys(PLACES)) assert.deepEqual(readFileSync(join(home, file)), readFileSync(join(VENDOR, file)), file);
  const before = contents(home);
  assert.equal(update(home).status, 0, "what is known already may come again");
  assert.deepEqual(contents(home), before);
});

test("another content under a known version, a broken package and another licence are refused, and nothing is written", () => {
  const home = vendored("wary");
  assert.equal(update(home).status, 0);
  const before = contents(home);
  const refused = (why, env) => {
    const run = update(home, env);
    assert.notEqual(run.status, 0);
    assert.match(run.stderr, why);
    assert.deepEqual(contents(home), before);
  };
  refused(/does not have the checksum that npm tells/, { LIE: "yes" });
  pack(MANIFEST[3], { license: "Proprietary" });
  refused(/htm@3\.1\.1 .*Proprietary/);
  pack({ ...MANIFEST[3], version: "9.9.9" });
  refused(/htm@3\.1\.1 .*is not what was vendored under this version/);
  pack(MANIFEST[3]);
});
