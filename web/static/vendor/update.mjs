// Vendors the browser's libraries anew: `node web/static/vendor/update.mjs` (needs npm and a registry).
//
// The pages have no build step and no import map (a strict Content-Security-Policy refuses inline ones), so bare
// imports between the libraries are rewritten to relative ones. manifest.json records versions, licences and checksums.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const manifest = [];
for (const { name, version, files } of PACKAGES) {
  const folder = mkdtempSync(join(tmpdir(), "vendor-"));
  try {
    const options = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
    const packed = JSON.parse(execFileSync("npm", ["pack", "--json", `${name}@${version}`], options))[0];
    execFileSync("tar", ["xzf", packed.filename], { cwd: folder });
    const licence = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8")).license;
    const entry = { name, version, licence, integrity: packed.integrity, files: {} };
    for (const [from, to] of Object.entries(files)) {
      const bytes = readFileSync(join(folder, "package", from));
      const content = to.endsWith(".js") ? Buffer.from(patched(bytes.toString("utf8"))) : bytes;
      writeFileSync(join(HERE, to), content);
      entry.files[to] = createHash("sha256").update(content).digest("hex");
    }
    manifest.push(entry);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
writeFileSync(join(HERE, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
