/** What takes a decision back: the command that leads to where it was before. */

/** @import { Change } from "../protocol.d.ts" */

/** @typedef {{type: "accept" | "reject" | "edit", id: string}} Decision */

/**
 * The command that undoes a decision, or null when there is nothing to take back any more. A wording of one's own is
 * another change in the first one's place: without it the first one stands again.
 * @param {Decision} decision
 * @param {readonly Change[]} changes as they are now
 * @returns {{type: "accept" | "reject", id: string} | null}
 */
export function inverse({ type, id }, changes) {
  if (type === "edit") {
    const own = changes.find((c) => c.supersedes === id && c.status !== "rejected");
    return own ? { type: "reject", id: own.id } : null;
  }
  const status = changes.find((c) => c.id === id)?.status;
  if (type === "reject") return status === "rejected" ? { type: "accept", id } : null;
  return status === "accepted" ? { type: "reject", id } : null;
}
