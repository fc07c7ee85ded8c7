// What is asked of one session over HTTP; mirrors web/documents.py.

export interface ReadBack {
  text: string;
  words_expected: number;
  words_found: number;
  recall: number;
  missing: string[];
}
