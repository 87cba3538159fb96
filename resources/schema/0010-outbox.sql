-- Tickets with commands on their way, by who gave them: asked for with each change that is shown.

{mirror} DROP INDEX outbox_of_ticket;

{mirror} CREATE INDEX outbox_tickets ON outbox (actor, ticket_id, stage);
