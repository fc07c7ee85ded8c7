// What is asked of one session over HTTP; mirrors web/documents.py and web/usage.py.

export interface ReadBack {
  text: string;
  words_expected: number;
  words_found: number;
  recall: number;
  missing: string[];
}

export interface ModelCall {
  at: string;
  server: string;
  model: string;
  purpose: string;
  sent: string;
  tokens_in: number;
  tokens_out: number;
  estimated: boolean;
  duration: number;
  outcome: "ok" | "failed" | "cancelled";
  cost: number | null;
}

export interface UsageTotals {
  calls: number;
  tokens_in: number;
  tokens_out: number;
  estimated: boolean;
  duration: number;
  cost: number | null;
}

export interface Usage { calls: ModelCall[]; totals: UsageTotals }
