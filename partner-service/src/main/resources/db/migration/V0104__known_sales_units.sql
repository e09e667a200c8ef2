-- Whose each sales unit is, as torg.sales-units tells it; can be rebuilt from the topic.
create table known_sales_units (
  msn varchar(10) primary key,
  partner_id varchar(10),
  business varchar(100) not null,
  sequence bigint not null
);
