-- Full-text search. A ticket's place is the order in which tickets were opened: the newest has the highest.
-- What its words are is computed by models/store/words.cpp, the same for every database.

CREATE TABLE search_tickets (
  place INTEGER PRIMARY KEY, ticket_id TEXT NOT NULL UNIQUE);

{words search_words};
