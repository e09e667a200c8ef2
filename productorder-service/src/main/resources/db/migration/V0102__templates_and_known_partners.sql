create table product_order_templates (
    id             uuid         primary key,
    partner_id     varchar(10)  not null,
    name           varchar(100) not null,
    product_type   varchar(30)  not null,
    presets        text         not null,
    locked_fields  text         not null,
    sequence       bigint       not null,
    created_at     timestamptz  not null,
    changed_at     timestamptz  not null,
    withdrawn_at   timestamptz
);

create index product_order_templates_of_partner on product_order_templates (partner_id, id)
    where withdrawn_at is null;

alter table product_orders add column used_template text;

create table known_partners (
    partner_id  varchar(10)   primary key,
    name        varchar(255)  not null,
    active      boolean       not null,
    sequence    bigint        not null
);
