/** An invented résumé and an invented posting, to try what this does before giving it anything of one's own. */

import { api, Refused } from "../api.js";
import { strings } from "../strings.js";

/** @param {string} name @returns {Promise<Response>} */
async function file(name) {
  const response = await fetch(new URL(`../samples/${name}`, import.meta.url)).catch(() => null);
  if (!response?.ok) throw new Refused(0, strings.failed.network, "NETWORK");
  return response;
}

/** Begin a session with them. @returns {Promise<string>} its id */
export async function startSample() {
  const [resume, posting] = await Promise.all([file("resume.pdf"), file("posting.txt")]);
  const form = new FormData();
  form.set("resume", new File([await resume.blob()], "sample.pdf", { type: "application/pdf" }));
  form.set("job_description", await posting.text());
  form.set("interactive", "true");
  return (await api.start(form, crypto.randomUUID())).id;
}
