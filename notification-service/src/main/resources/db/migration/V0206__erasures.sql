-- Which merchants were erased: nothing is told any more that names them.
create table known_merchants (
  business_scheme varchar(20) not null,
  business_id     varchar(50) not null,
  erased          boolean     not null,
  sequence        bigint      not null,
  primary key (business_scheme, business_id)
);

-- What only a partner is told of a merchant, and mails about a merchant, whoever gets them.
create index messages_beside_business on messages (subject) where owner_business is null;
create index mails_about_business on mails ((facts ->> 'business')) where facts ->> 'business' is not null;
