create table product_orders (
    id                     uuid         primary key,
    order_type             varchar(20)  not null,
    status                 varchar(20)  not null,
    creator_kind           varchar(20)  not null,
    creator_id             varchar(100) not null,
    partner_id             varchar(10),
    business               varchar(100) not null,
    merchant_name          varchar(255),
    product_type           varchar(30)  not null,
    locked_price_package   uuid,
    form                   text         not null,
    test_website_password  bytea,
    calling_system         text         not null,
    review                 text         not null,
    msn                    varchar(10)  unique,
    sales_unit_name        varchar(50),
    sequence               bigint       not null,
    created_at             timestamptz  not null,
    changed_at             timestamptz  not null,
    expires_at             timestamptz  not null,
    deleted_at             timestamptz
);

create index product_orders_of_partner on product_orders (partner_id, id) where deleted_at is null;
create index product_orders_of_business on product_orders (business, id) where deleted_at is null;
create index product_orders_in_review on product_orders (id)
    where status in ('SUBMITTED', 'PENDING', 'PROCESSING', 'AWAITING_CUSTOMER');
create index product_orders_to_expire on product_orders (expires_at)
    where status in ('CREATED', 'OPENED') and deleted_at is null;
