-- Lists over a million tickets. The order of what is due carries all that views and counts ask of a ticket, so that
-- they read this index alone; the newest first is an order of columns, not of a sum, so that a page is entered by key.

DROP INDEX tickets_by_due;

DROP INDEX tickets_by_opening;

DROP INDEX tickets_by_message;

CREATE INDEX tickets_by_due ON tickets (closed, answer_due, opened_at, id, status, assignee, language, coverage,
  defect, category);

CREATE INDEX tickets_by_opening ON tickets (closed, opened_at DESC, id);

CREATE INDEX tickets_by_message ON tickets (closed, last_message_at DESC, id);
