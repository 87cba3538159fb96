-- What a review is counted from. Of each answer that was waited for: how long, and what it was about then.
-- `open_since`: when a ticket last became open, 0 in any other status.

ALTER TABLE tickets ADD COLUMN open_since BIGINT NOT NULL DEFAULT 0;

CREATE TABLE answers (
  id TEXT PRIMARY KEY, ticket_id TEXT NOT NULL {references tickets}, customer_id TEXT NOT NULL {references customers},
  engineer TEXT NOT NULL, language TEXT NOT NULL, coverage TEXT NOT NULL, category BIGINT NOT NULL,
  waited BIGINT NOT NULL, in_time BIGINT NOT NULL, at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE INDEX answers_by_time ON answers (at, id);

CREATE INDEX answers_by_version ON answers (version);

CREATE INDEX ledger_by_time ON ledger (at, id);

CREATE INDEX orders_by_time ON orders (at, id);

CREATE INDEX tickets_by_time ON tickets (opened_at, id);

-- The facts of whole desk days, packed (models/figures/pack.h): a year is read in a few ms. Derived from the other
-- tables and never sent: a day without them is read from those. A change of a day's rows takes its facts away.
-- Days are counted since 1970; customers are named by numbers of this database's own.

CREATE TABLE fact_days (
  day BIGINT NOT NULL, stream TEXT NOT NULL, facts {bytes} NOT NULL, PRIMARY KEY (stream, day));

CREATE TABLE fact_customers (
  number INTEGER PRIMARY KEY, customer_id TEXT NOT NULL UNIQUE);

{forgets ledger (at) (spending, account) ()};

{forgets orders (at) (account) ()};

{forgets answers (at) (answers) ()};

{forgets tickets (opened_at) (requests) (customer_id, language, coverage, category, assignee, opened_at)};

{forgets_account customers language};
