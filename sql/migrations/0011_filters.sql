-- Advice by category, priority and whether it was read: of each combination the newest, whatever else there is.
CREATE INDEX suggestions_user_kind
    ON suggestions (user_id, category, priority, is_read, created_at DESC, id DESC);
CREATE INDEX suggestions_cv_kind
    ON suggestions (cv_id, category, priority, is_read, created_at DESC, id DESC) WHERE cv_id IS NOT NULL;
