/** The words of editing freely. */

export const own = {
  edit: "Edit this text",
  wording: "Your wording",
  save: "Save",
  cancel: "Cancel",
  out: "Take out",
  whole: "Take out this entry",
};
