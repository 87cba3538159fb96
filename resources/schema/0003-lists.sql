-- The queue in the order of its customers' names: a customer carries his name as it sorts (store::sortName;
-- filled in for those already there by models/store/migrations.cpp), and his tickets come by it in one index walk.

ALTER TABLE customers ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';

CREATE INDEX customers_by_name ON customers (sort_name, id);

CREATE INDEX tickets_by_customer ON tickets (customer_id, closed, answer_due, opened_at, id);

DROP INDEX tickets_of_customer;
