-- What this service knows of price packages, from partner-service's events.
create table price_packages (
  price_package_id uuid        primary key,
  partner_id       varchar(10) not null,
  name             text        not null,
  description      text        not null,
  market           text,
  commission       text,
  active           boolean     not null,
  sequence         bigint      not null
);

-- SHA-256 of the picture in hexadecimal; empty for logos that were kept before this column was there.
alter table sales_unit_logos add column digest varchar(64);

-- The newest changes, ready to be read with the unit; empty until the first change that writes it.
alter table sales_units add column recent_changes text;

-- The newest changes of a unit, oldest first: [[time, field, new value, changed by, channel], …].
create function changes_of_sales_unit(wanted bigint, most integer) returns text
language sql stable as $$
  select coalesce(
    json_agg(
      json_build_array(
        to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        field, left(new_value, 20), changed_by, channel)
      order by id)::text,
    '[]')
  from (
    select * from sales_unit_changes where msn = wanted order by id desc limit most
  ) newest
$$;
