-- Packs of facts have their sums in front from now on (models/figures/pack.h): those from before are made anew.

DELETE FROM fact_days;
