-- A call is kept when it begins, with an estimate of what it sends, so that its price is known though the process dies;
-- when it ends, its row is completed. The id is the caller's.
ALTER TABLE llm_calls ADD COLUMN call uuid NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX llm_calls_call ON llm_calls (call);
