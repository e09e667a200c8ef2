-- What a unit's programs may ask people's eID for, and where they come back to, as JSON; empty without.
alter table sales_units add column login text;
