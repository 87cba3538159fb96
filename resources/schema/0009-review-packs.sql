-- Packs of facts have their sums in front from now on (models/figures/pack.h): those from before are made anew.

DELETE FROM fact_days;

-- Periods are packed too, by the day on which they were acquired: what is owed is read without a search for each.

CREATE INDEX licenses_by_time ON licenses (registered_at, id);

{forgets_periods};
