-- A search of a partner's person must not read all others' units that have the text, too: the partner is looked up
-- in the same index. Who searches everybody's units uses it without. Comes with PostgreSQL, as trigrams do.
create extension if not exists btree_gin;

drop index sales_units_found_by;
create index sales_units_found_by on sales_units using gin (partner_id, found_by gin_trgm_ops);

-- What is searched is written for bulk data, too, and for what another database replicates.
alter table sales_units enable always trigger keep_what_finds_sales_unit;
