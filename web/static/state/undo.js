/** What takes a decision back: the command that leads to where it was before. */

/** @import { Change } from "../protocol.d.ts" */

/**
 * @typedef {{type: "accept" | "reject" | "edit" | "revise", id: string, before: string}} Decision `before`: the wording until
 *   then; of what was written freely `id` is the place
 */
/** @typedef {{type: "accept" | "reject" | "edit", id: string, fields: Record<string, string>}} Inverse */

/**
 * The command that undoes a decision, or null when there is nothing to take back any more.
 * @param {Decision} decision
 * @param {readonly Change[]} changes as they are now
 * @returns {Inverse | null}
 */
export function inverse({ type, id, before }, changes) {
  if (type === "revise") {
    const own = changes.findLast((c) => c.path === id && c.author === "person" && c.status === "accepted");
    return own ? { type: "reject", id: own.id, fields: {} } : null;
  }
  const change = changes.find((c) => c.id === id);
  if (!change) return null;
  if (type === "edit") return change.after === before ? null : { type, id, fields: { text: before } };
  if (type === "reject") return change.status === "rejected" ? { type: "accept", id, fields: {} } : null;
  return change.status === "accepted" ? { type: "reject", id, fields: {} } : null;
}
