-- What people find a sales unit by, in small letters, a line each: its name, its merchant's, the number of the
-- business, the MSN. Kept here, whoever writes a name. Trigrams come with PostgreSQL; who owns the database may
-- switch them on.
create extension if not exists pg_trgm;

alter table sales_units add column found_by text not null default '';

create function keep_what_finds_sales_unit() returns trigger language plpgsql as $$
begin
  new.found_by := lower(concat_ws(
    E'\n',
    new.name,
    (select m.name from merchants m
      where m.business_scheme = new.business_scheme and m.business_id = new.business_id),
    new.business_id,
    new.msn));
  return new;
end
$$;

create trigger keep_what_finds_sales_unit before insert or update of name on sales_units
  for each row execute function keep_what_finds_sales_unit();

create function keep_what_finds_units_of_merchant() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.name is distinct from old.name then
    update sales_units set name = name
      where business_scheme = new.business_scheme and business_id = new.business_id;
  end if;
  return null;
end
$$;

create trigger keep_what_finds_units_of_merchant after insert or update of name on merchants
  for each row execute function keep_what_finds_units_of_merchant();

update sales_units set name = name;

create index sales_units_found_by on sales_units using gin (found_by gin_trgm_ops);
