-- A business identifier is two columns, as in every service; it was one text, scheme and id joined by a space.
alter table merchants add column business_scheme varchar(30), add column business_id varchar(50);
update merchants set business_scheme = split_part(business, ' ', 1), business_id = split_part(business, ' ', 2);
alter table merchants
  alter column business_scheme set not null,
  alter column business_id set not null,
  drop column business,
  add constraint merchants_business unique (business_scheme, business_id);

alter table agreement_drafts add column business_scheme varchar(30), add column business_id varchar(50);
update agreement_drafts
  set business_scheme = split_part(business, ' ', 1), business_id = split_part(business, ' ', 2);
alter table agreement_drafts drop column business, add primary key (business_scheme, business_id);

-- What is known of another service is named so.
alter table sales_units rename to known_sales_units;
alter table known_sales_units rename constraint sales_units_pkey to known_sales_units_pkey;
alter table known_sales_units add column business_scheme varchar(30), add column business_id varchar(50);
update known_sales_units
  set business_scheme = split_part(business, ' ', 1), business_id = split_part(business, ' ', 2);
alter table known_sales_units
  alter column business_scheme set not null,
  alter column business_id set not null,
  drop column business;
create index known_sales_units_partner
  on known_sales_units (partner_id, status, business_scheme, business_id);
