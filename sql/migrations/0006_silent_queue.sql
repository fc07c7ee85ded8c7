-- The queue's own NOTIFY comes from within the transaction that wakes a session, and PostgreSQL has all transactions that
-- notify commit one after the other. Wake-ups are rung after the commit instead, over the bus.
DROP TRIGGER tg_pgqueuer_changed ON pgqueuer;
DROP FUNCTION fn_pgqueuer_changed();
