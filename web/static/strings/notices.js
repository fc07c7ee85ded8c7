/** The words of notifications. */

export const notices = {
  question: (/** @type {string} */ job) => `${job}: a question waits for you.`,
  completed: (/** @type {string} */ job) => `${job}: the résumé is tailored.`,
  failed: (/** @type {string} */ job) => `${job}: it could not go on.`,
  reminder: (/** @type {string} */ job) => `${job}: the next step is due.`,
  answer: "Answer",
  open: "Open",
  someJob: "A tailoring",
  someApplication: "An application",
};
