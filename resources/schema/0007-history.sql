-- The history of tickets and accounts. `changes`: what an accepted command changed, before and after, as JSON
-- (models/store/changes.h; '' for what was decided before this step). `seal`: a SHA-256 over the row and the
-- seal of the row before it, so that a row that was changed, taken out or put in shows ('' before this step).

ALTER TABLE journal ADD COLUMN changes TEXT NOT NULL DEFAULT '';

ALTER TABLE journal ADD COLUMN seal TEXT NOT NULL DEFAULT '';

-- Tickets that a command changed beside the one that it names.
CREATE TABLE touched_tickets (
  ticket_id TEXT NOT NULL, journal_id BIGINT NOT NULL {references journal}, PRIMARY KEY (ticket_id, journal_id));

{append_only touched_tickets (ticket_id, journal_id)};
