/** The words of the account page. */

export const account = {
  title: "Account",
  who: {
    title: "Who you are here",
    username: "User name",
    name: "Name",
    email: "Email",
    none: "none given",
    since: "Account since",
    last: "Last sign-in",
  },
  signIns: {
    title: "Sign-ins",
    lead: "Browsers and programs that are signed in to your account. End those that you do not know.",
    on: (/** @type {string} */ browser, /** @type {string} */ system) => `${browser} on ${system}`,
    unknown: "A browser or program",
    since: (/** @type {string} */ when) => `since ${when}`,
    until: (/** @type {string} */ when) => `until ${when}`,
    end: "End",
    sure: "Sign it out?",
    yes: "Sign out",
    of: (/** @type {string} */ what, /** @type {string} */ when) => `: ${what}, ${when}`,
    ended: "That sign-in has ended.",
    all: (/** @type {number} */ n) => `Show all ${n}`,
  },
  remove: {
    title: "Delete this account",
    lead: "Your résumés, postings, sessions, answers and files are deleted at once and for good. Nobody can bring them back.",
    start: "Delete my account…",
    password: "Your password, to be sure",
    go: "Delete everything",
    going: "Deleting…",
    empty: "Please give your password.",
    wrong: "The password is wrong. Nothing was deleted.",
  },
};
