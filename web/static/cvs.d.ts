// Résumés of the library and advice about them; mirrors web/cvs.py and web/suggestions.py.

import type { JsonResume } from "./protocol.d.ts";

export interface CvItem {
  id: string;
  title: string;
  data: JsonResume;
  filename: string | null;
  is_active: boolean;
  version: number;
  warnings: string[];
  created_at: string;
  updated_at: string;
}

/** Where a passage of the résumé (`work[0]`, `work[0].highlights[1]`) stands in the file; page and line from 1. */
export interface Place {
  path: string;
  page: number;
  line: number;
}

/** What the reading was unsure of, at a field (`work[0].name`), an entry (`work[0]`), or (empty) the whole. */
export interface Doubt {
  id: string;
  path: string;
  text: string;
}

export interface Cv extends CvItem {
  doubts: Doubt[];
  original_text: string;
  places: Place[];
}

export type Priority = "high" | "medium" | "low";

export interface Suggestion {
  id: string;
  category: "skill_gap" | "wording" | "career_advice" | "format";
  priority: Priority;
  title: string;
  description: string;
  suggestion: string;
  section: string;
  before: string;
  after: string;
  is_applicable: boolean;
  is_read: boolean;
  is_applied: boolean;
  cv_id: string | null;
  created_at: string;
}

export interface AppliedSuggestion extends Suggestion {
  cv: { id: string; version: number; data: JsonResume; updated_at: string };
}

export type FileFormat = "pdf" | "docx" | "md" | "txt" | "json";
export type Template = "classic" | "compact" | "modern";
export type PaperSize = "a4" | "letter";
