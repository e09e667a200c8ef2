create table price_packages (
  price_package_id       uuid         primary key,
  partner_id             varchar(10)  not null references partners,
  name                   varchar(30)  not null,
  description            varchar(6)   not null,
  visible_in_signup_form boolean      not null,
  product_type           varchar(30)  not null,
  market                 varchar(2)   not null,
  commission             varchar(20),
  status                 varchar(20)  not null check (status in ('ACTIVE', 'WITHDRAWN')),
  sequence               bigint       not null,
  created_at             timestamptz  not null
);

create index price_packages_of_partner on price_packages (partner_id, price_package_id);
