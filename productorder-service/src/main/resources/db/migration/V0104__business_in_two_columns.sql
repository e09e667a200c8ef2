-- A business identifier was one text, scheme and id with a space between; now each has its column.

alter table product_orders
    add column business_scheme varchar(20),
    add column business_id     varchar(20);
update product_orders set
    business_scheme = split_part(business, ' ', 1),
    business_id     = split_part(business, ' ', 2);
alter table product_orders
    alter column business_scheme set not null,
    alter column business_id set not null,
    drop column business;
create index product_orders_of_business on product_orders (business_scheme, business_id, id)
    where deleted_at is null;

alter table known_merchants
    add column business_scheme varchar(20),
    add column business_id     varchar(20);
update known_merchants set
    business_scheme = split_part(business, ' ', 1),
    business_id     = split_part(business, ' ', 2);
alter table known_merchants
    alter column business_scheme set not null,
    alter column business_id set not null,
    drop column business;
create index known_merchants_of_business on known_merchants (business_scheme, business_id);
