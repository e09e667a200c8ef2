-- Whose each sales unit is, as torg.sales-units tells it; can be rebuilt from the topic. Databases of
-- services that created the table themselves have it, with scheme and id of the business in one column.
create table if not exists known_sales_units (
  msn        varchar(10)  primary key,
  partner_id varchar(10),
  business   varchar(100) not null,
  sequence   bigint       not null
);

alter table known_sales_units
  add column business_scheme varchar(20),
  add column business_id     varchar(50);

update known_sales_units
set business_scheme = split_part(business, ' ', 1), business_id = split_part(business, ' ', 2);

alter table known_sales_units
  alter column business_scheme set not null,
  alter column business_id set not null,
  drop column business;
