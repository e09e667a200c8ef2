create table known_merchants (
    merchant_id       uuid         primary key,
    business          varchar(100) not null,
    name              text         not null,
    active            boolean      not null,
    agreement_status  varchar(20)  not null,
    sequence          bigint       not null
);

create index known_merchants_of_business on known_merchants (business);

create table known_price_packages (
    price_package_id  uuid         primary key,
    partner_id        varchar(10)  not null,
    name              text         not null,
    description       text         not null,
    visible           boolean      not null,
    active            boolean      not null,
    sequence          bigint       not null
);

create index known_price_packages_of_partner on known_price_packages (partner_id);

create table known_sales_units (
    msn               varchar(10)  primary key,
    partner_id        varchar(10),
    business          varchar(100) not null,
    sequence          bigint       not null
);
