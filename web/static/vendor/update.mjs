// Vendors the browser's libraries anew: `node web/static/vendor/update.mjs` (needs npm and a registry).
//
// The pages have no build step and no import map (a strict Content-Security-Policy refuses inline ones), so bare
// imports between the libraries are rewritten to relative ones. manifest.json records versions, licences and checksums:
// a package that has another licence, or another content than was vendored under its version, is refused, and then
// nothing is written.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HERE = import.meta.dirname;

/** Raise a version here, run, read the diff, run the tests. `files`: path in the package → name here. */
const PACKAGES = [
  {
    name: "preact",
    version: "11.2.0",
    files: { "dist/preact.mjs": "preact.js", "hooks/dist/hooks.mjs": "hooks.js", LICENSE: "preact.LICENSE" },
  },
  {
    name: "@preact/signals-core",
    version: "1.14.5",
    files: { "dist/signals-core.mjs": "signals-core.js", LICENSE: "signals-core.LICENSE" },
  },
  {
    name: "@preact/signals",
    version: "2.11.4",
    files: { "dist/signals.mjs": "signals.js", LICENSE: "signals.LICENSE" },
  },
  { name: "htm", version: "3.1.1", files: { "dist/htm.mjs": "htm.js", LICENSE: "htm.LICENSE" } },
  {
    name: "@fontsource-variable/inter",
    version: "5.3.0",
    files: {
      "files/inter-latin-wght-normal.woff2": "inter-latin.woff2",
      "files/inter-latin-ext-wght-normal.woff2": "inter-latin-ext.woff2",
      LICENSE: "inter.LICENSE",
    },
  },
];

/** What may be given away with the service. */
const LICENCES = new Set(["MIT", "Apache-2.0", "OFL-1.1"]);

const RELATIVE = {
  preact: "./preact.js",
  "preact/hooks": "./hooks.js",
  "@preact/signals-core": "./signals-core.js",
};

function patched(source) {
  const text = source
    .replace(/from\s*"([^"]+)"/g, (whole, name) => {
      const target = RELATIVE[name] ?? (name.startsWith("./") ? name : undefined);
      if (!target) throw new Error(`nothing is known of the import of ${name}`);
      return `from"${target}"`;
    })
    .replace(/\n?\/\/# sourceMappingURL=.*\n?/g, "\n");
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** @param {string} hash @param {Buffer} bytes @param {"hex" | "base64"} as */
const sum = (hash, bytes, as) => createHash(hash).update(bytes).digest(as);

const MANIFEST = join(HERE, "manifest.json");
const known = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, "utf8")) : [];

/** Refuses a package that is not what it should be; one of the same checksum was looked at before. */
function check({ name, version, licence, integrity }, bytes) {
  const what = `${name}@${version}`;
  if (integrity !== `sha512-${sum("sha512", bytes, "base64")}`) throw new Error(`${what} does not have the checksum that npm tells`);
  if (!LICENCES.has(licence)) throw new Error(`${what} has the licence ${licence}: nobody has looked at it`);
  const before = known.find((entry) => entry.name === name && entry.version === version);
  if (before && before.integrity !== integrity) throw new Error(`${what} is not what was vendored under this version`);
}

const manifest = [];
const made = new Map();
for (const { name, version, files } of PACKAGES) {
  const folder = mkdtempSync(join(tmpdir(), "vendor-"));
  try {
    const options = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
    const packed = JSON.parse(execFileSync("npm", ["pack", "--json", `${name}@${version}`], options))[0];
    execFileSync("tar", ["xzf", packed.filename], { cwd: folder });
    const licence = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8")).license;
    const entry = { name, version, licence, integrity: packed.integrity, files: {} };
    check(entry, readFileSync(join(folder, packed.filename)));
    for (const [from, to] of Object.entries(files)) {
      const bytes = readFileSync(join(folder, "package", from));
      const content = to.endsWith(".js") ? Buffer.from(patched(bytes.toString("utf8"))) : bytes;
      made.set(to, content);
      entry.files[to] = sum("sha256", content, "hex");
    }
    manifest.push(entry);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
for (const [file, content] of made) writeFileSync(join(HERE, file), content);
writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
