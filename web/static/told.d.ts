// What a person told us; mirrors web/evidence.py.

import type { Stance } from "./protocol.d.ts";

export interface Statement {
  id: string;
  topic: string;
  stance: Stance;
  text: string;
  place: string;
  session_id: string | null;
  created_at: string;
  updated_at: string;
}
