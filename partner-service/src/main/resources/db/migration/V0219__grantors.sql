-- Which person let somebody in, so that the name goes when that person is erased. Empty where an operator did, and from before.
alter table access_grants add column connected_by_id uuid references portal_users on delete set null;
create index access_grants_by_grantor on access_grants (connected_by_id);
