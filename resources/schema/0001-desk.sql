-- The desk's tables, one text for every database. What differs is written {like this} and filled in
-- by models/store/dialect.cpp; keys, checks and guards belong to the authority and fall away in a mirror.
-- Instants are ms since 1970 UTC, desk days ISO dates ('' = none), money cents, credits whole numbers,
-- yes and no 1 and 0, a ticket without an answer due has the largest number there (it sorts last), words as desk-script.md spells them. `version` is that of the command that wrote a row.

CREATE TABLE staff (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, languages TEXT NOT NULL,
  active BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE TABLE customers (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, email TEXT NOT NULL,
  balance BIGINT NOT NULL {check balance >= 0}, ledger_entries BIGINT NOT NULL,
  registered_at BIGINT NOT NULL, last_request_at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE TABLE licenses (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, ordinal BIGINT NOT NULL,
  url TEXT NOT NULL, product TEXT NOT NULL, free_support TEXT NOT NULL, registered_at BIGINT NOT NULL,
  version BIGINT NOT NULL);

CREATE {unique} INDEX licenses_of_customer ON licenses (customer_id, ordinal);

CREATE TABLE periods (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, ordinal BIGINT NOT NULL,
  months BIGINT NOT NULL, days BIGINT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
  suspended_on TEXT NOT NULL, resumed_on TEXT NOT NULL, cancelled BIGINT NOT NULL,
  ending_told BIGINT NOT NULL, end_told BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE {unique} INDEX periods_of_customer ON periods (customer_id, ordinal);

CREATE INDEX periods_to_tell ON periods (end_told, last_day);

CREATE TABLE tickets (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, license_id TEXT NOT NULL,
  subject TEXT NOT NULL, language TEXT NOT NULL, coverage TEXT NOT NULL, defect TEXT NOT NULL,
  category BIGINT NOT NULL, price BIGINT NOT NULL, settled BIGINT NOT NULL, settled_price BIGINT NOT NULL,
  charged BIGINT NOT NULL {check charged >= 0}, agreed BIGINT NOT NULL, hold TEXT NOT NULL,
  held_since BIGINT NOT NULL, turn TEXT NOT NULL, answered BIGINT NOT NULL, closed BIGINT NOT NULL,
  resolution TEXT NOT NULL, duplicate_of TEXT NOT NULL, parent_id TEXT NOT NULL, assignee TEXT NOT NULL,
  opened_at BIGINT NOT NULL, answer_due BIGINT NOT NULL, messages BIGINT NOT NULL, public_messages BIGINT NOT NULL,
  last_message_at BIGINT NOT NULL, last_message TEXT NOT NULL, last_author TEXT NOT NULL,
  status TEXT NOT NULL, version BIGINT NOT NULL);

CREATE INDEX tickets_of_customer ON tickets (customer_id, closed);

CREATE INDEX tickets_waiting ON tickets (customer_id, held_since) WHERE hold = 'credits';

CREATE INDEX tickets_by_due ON tickets (closed, answer_due, opened_at, id);

CREATE INDEX tickets_by_opening ON tickets (closed, (-opened_at), id);

CREATE INDEX tickets_by_message ON tickets (closed, (-last_message_at), id);

CREATE TABLE messages (
  id TEXT PRIMARY KEY, ticket_id TEXT NOT NULL {references tickets}, position BIGINT NOT NULL,
  kind TEXT NOT NULL, author TEXT NOT NULL, entered_by TEXT NOT NULL, body TEXT NOT NULL, at BIGINT NOT NULL,
  version BIGINT NOT NULL);

CREATE INDEX messages_of_ticket ON messages (ticket_id, position);

CREATE TABLE ledger (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, ordinal BIGINT NOT NULL,
  kind TEXT NOT NULL, amount BIGINT NOT NULL {check amount <> 0}, balance BIGINT NOT NULL {check balance >= 0},
  ticket_id TEXT NOT NULL, category BIGINT NOT NULL, reason TEXT NOT NULL, actor TEXT NOT NULL,
  at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE {unique} INDEX ledger_of_customer ON ledger (customer_id, ordinal);

CREATE INDEX ledger_of_ticket ON ledger (ticket_id);

CREATE TABLE events (
  id TEXT PRIMARY KEY, ticket_id TEXT NOT NULL {references tickets}, kind TEXT NOT NULL, category BIGINT NOT NULL,
  credits BIGINT NOT NULL, balance BIGINT NOT NULL, day TEXT NOT NULL, other TEXT NOT NULL, word TEXT NOT NULL,
  actor TEXT NOT NULL, at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE INDEX events_of_ticket ON events (ticket_id, version);

CREATE TABLE notices (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, ticket_id TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, category BIGINT NOT NULL, credits BIGINT NOT NULL, balance BIGINT NOT NULL,
  day TEXT NOT NULL, other TEXT NOT NULL, word TEXT NOT NULL, at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE INDEX notices_of_customer ON notices (customer_id, version);

CREATE INDEX notices_of_ticket ON notices (ticket_id, version);

CREATE TABLE orders (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL {references customers}, period_id TEXT NOT NULL,
  credits BIGINT NOT NULL, licenses BIGINT NOT NULL, amount_cents BIGINT NOT NULL, at BIGINT NOT NULL,
  version BIGINT NOT NULL);

CREATE INDEX orders_of_customer ON orders (customer_id, version);

CREATE TABLE policies (
  id BIGINT PRIMARY KEY, effective_from TEXT NOT NULL, members TEXT NOT NULL, actor TEXT NOT NULL,
  at BIGINT NOT NULL, version BIGINT NOT NULL);

CREATE TABLE journal (
  id BIGINT PRIMARY KEY, command_id TEXT UNIQUE, at BIGINT NOT NULL, claimed_at BIGINT NOT NULL,
  actor TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, customer_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL, origin TEXT NOT NULL, ok BIGINT NOT NULL, error TEXT NOT NULL, field TEXT NOT NULL,
  version BIGINT);

CREATE {unique} INDEX journal_of_version ON journal (version);

CREATE INDEX journal_of_customer ON journal (customer_id, id);

CREATE INDEX journal_of_ticket ON journal (ticket_id, id);

{append_only ledger (id) (customer_id, ordinal)};

{append_only journal (id) (command_id) (version)};
