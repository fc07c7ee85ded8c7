// Tailors a résumé with Node.js 20 or newer and nothing else: it polls the numbered events, the same that the WebSocket
// sends, and answers questions as they come.
//
//     TAILOR_USER=ada TAILOR_PASSWORD=… node examples/javascript.mjs SERVER RESUME POSTING
//
// POSTING is the address of a job posting, or a file with its text. Browsers, and Node.js from 22 on, have a WebSocket:
// POST …/ws-ticket gives a ticket, and new WebSocket(url, ["tailoring.v1", `ticket.${ticket}`]) opens it.

import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

const [server, resume, posting] = process.argv.slice(2);
const account = { username: process.env.TAILOR_USER, password: process.env.TAILOR_PASSWORD };
if (!posting || !account.username || !account.password) {
  console.error("TAILOR_USER=ada TAILOR_PASSWORD=… node examples/javascript.mjs SERVER RESUME POSTING");
  process.exit(2);
}
process.on("uncaughtException", (error) => {
  console.error(error.cause?.message ?? error.message); // What is refused, as a sentence, and no more.
  process.exit(1);
});
const headers = {};
const typed = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** One call; what the service refuses is an Error with its sentence. */
async function call(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(server.replace(/\/$/, "") + path, {
    method,
    headers: json ? { ...headers, "content-type": "application/json" } : headers,
    body: json ? JSON.stringify(body) : body,
  });
  if (!response.ok) throw new Error((await response.json()).detail.message);
  return response;
}

/** A change as a diff. */
function show({ op, before, after }) {
  if (op === "move") console.log("  ~ in another order");
  else console.log([before && `  - ${before}`, after && `  + ${after}`].filter(Boolean).join("\n"));
}

/** Ask the person; an empty line skips. */
async function answered(session, event) {
  process.stdout.write(`${event.question}\n(empty: skip) > `);
  const { value = "" } = await typed.next();
  const answer = value.trim() ? { answer: value } : { skip: true };
  await call("POST", `${session}/answers`, { question_id: event.question_id, ...answer });
}

await call("POST", "/auth/register", account).catch(() => {}); // It may be there already.
const { access_token: token } = await (await call("POST", "/auth/login", account)).json();
headers.authorization = `Bearer ${token}`;

const form = new FormData();
form.set("resume", new Blob([await readFile(resume)]), basename(resume));
if (/^https?:/.test(posting)) form.set("job_url", posting);
else form.set("job_description", await readFile(posting, "utf8"));
const { id } = await (await call("POST", "/tailoring-sessions/", form)).json();
const session = `/tailoring-sessions/${id}`;

let last = 0;
for (let status = "pending"; status !== "completed"; ) {
  const { items } = await (await call("GET", `${session}/events?after=${last}`)).json();
  for (const event of items) {
    last = event.seq; // Numbers have no gap: whoever comes back goes on behind the last one.
    if (event.type === "progress_update") console.log(`${event.progress} %  ${event.message}`);
    if (event.type === "human_input_required") await answered(session, event);
    if (event.type === "resume_update" && event.change) show(event.change);
    if (event.type === "status_changed") status = event.status;
    if (status === "stopped") throw new Error("The session was stopped.");
    if (event.type === "session_error") throw new Error(event.message);
  }
  if (!items.length) await pause(500);
}

const pdf = await call("GET", `${session}/resume.pdf`);
await writeFile("tailored.pdf", new Uint8Array(await pdf.arrayBuffer()));
console.log("wrote tailored.pdf");
process.stdin.destroy();
