-- Who has which units with whom, as torg.sales-units tells it; can be rebuilt from the topic.
create table sales_units (
  msn varchar(10) primary key,
  business varchar(80) not null,
  partner_id varchar(10),
  status varchar(20) not null,
  sequence bigint not null
);

create index sales_units_partner on sales_units (partner_id, status, business);
