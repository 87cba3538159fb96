-- What a console that works on a service keeps beside the desk's tables. {mirror} stands before what only a
-- mirror has; at the authority this step adds nothing.

-- One row of facts about the mirror: how far it has read of which history, whether it was whole since it began to
-- read it, up to which version that history has what the one before had (−1: not told), who worked here last.
{mirror} CREATE TABLE mirror_state (
  id INTEGER PRIMARY KEY CHECK (id = 1), token TEXT NOT NULL, epoch TEXT NOT NULL, version INTEGER NOT NULL,
  whole INTEGER NOT NULL, known_version INTEGER NOT NULL, actor TEXT NOT NULL);

{mirror} INSERT INTO mirror_state (id, token, epoch, version, whole, known_version, actor)
  VALUES (1, '', '', 0, 0, -1, '');

-- Commands on their way, in the order in which they were given. `stage`: queued, sent (at least once; what became
-- of it is not known), accepted (its rows are not here yet), attention (refused: `error`, `field`, `message`).
-- `epoch`: the history that accepted it; empty if it was not told.
{mirror} CREATE TABLE outbox (
  place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, command TEXT NOT NULL,
  at INTEGER NOT NULL, customer_id TEXT NOT NULL, ticket_id TEXT NOT NULL, stage TEXT NOT NULL, error TEXT NOT NULL,
  field TEXT NOT NULL, message TEXT NOT NULL, epoch TEXT NOT NULL, version INTEGER NOT NULL);

{mirror} CREATE INDEX outbox_of_ticket ON outbox (ticket_id, stage);

{mirror} CREATE INDEX outbox_by_stage ON outbox (actor, stage, place);

-- What the authority has of the rows that commands on their way have changed here. An empty `content`: no row.
{mirror} CREATE TABLE copies (
  of_table TEXT NOT NULL, row_id TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (of_table, row_id)) WITHOUT ROWID;

-- Commands of this console that the service accepted, for 30 days: after a restore from a backup it may not know
-- them any more.
{mirror} CREATE TABLE accepted (
  id TEXT PRIMARY KEY, actor TEXT NOT NULL, command TEXT NOT NULL, at INTEGER NOT NULL, customer_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL, epoch TEXT NOT NULL, version INTEGER NOT NULL);

{mirror} CREATE INDEX accepted_by_time ON accepted (at);
