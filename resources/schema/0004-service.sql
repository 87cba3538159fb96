-- What an authority needs beside the desk's own tables: rows in the order of their versions, the name of the history
-- that those versions count, and who gets in. A mirror has none of it.
-- A restore from a backup begins another history (epoch); the one begun last is the current one.

{authority} CREATE INDEX staff_by_version ON staff (version);

{authority} CREATE INDEX customers_by_version ON customers (version);

{authority} CREATE INDEX licenses_by_version ON licenses (version);

{authority} CREATE INDEX periods_by_version ON periods (version);

{authority} CREATE INDEX tickets_by_version ON tickets (version);

{authority} CREATE INDEX messages_by_version ON messages (version);

{authority} CREATE INDEX ledger_by_version ON ledger (version);

{authority} CREATE INDEX events_by_version ON events (version);

{authority} CREATE INDEX notices_by_version ON notices (version);

{authority} CREATE INDEX orders_by_version ON orders (version);

{authority} CREATE INDEX policies_by_version ON policies (version);

{authority} CREATE TABLE epochs (
  ordinal BIGINT PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, begun_at BIGINT NOT NULL, begun_version BIGINT NOT NULL);

{authority} CREATE TABLE logins (
  staff_id TEXT PRIMARY KEY {references staff}, password TEXT NOT NULL, disabled BIGINT NOT NULL,
  changed_at BIGINT NOT NULL);

{authority} CREATE TABLE tokens (
  hash TEXT PRIMARY KEY, actor TEXT NOT NULL, label TEXT NOT NULL, created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL, revoked_at BIGINT NOT NULL);

{authority} CREATE INDEX tokens_of_actor ON tokens (actor);
