-- What is told: one row for all who may know, with the bytes that they get. The number is given in the order in which
-- the messages of one subject came about.
create table messages (
  number         bigint       generated always as identity primary key,
  id             uuid         not null unique,
  event_type     varchar(100) not null,
  subject        varchar(150) not null,
  sequence       bigint       not null,
  owner_partner  varchar(10),
  owner_business varchar(100),
  msn            varchar(10),
  body           bytea        not null,
  made_at        timestamptz  not null
);

create index messages_by_age on messages (made_at);

-- Each message for each endpoint that wanted it when it came about.
create table deliveries (
  endpoint_id uuid         not null references endpoints on delete cascade,
  number      bigint       not null references messages on delete cascade,
  subject     varchar(150) not null,
  state       varchar(10)  not null,
  attempts    int          not null default 0,
  first_at    timestamptz,
  primary key (endpoint_id, number)
);

create index deliveries_waiting on deliveries (endpoint_id, subject, number) where state = 'WAITING';
create index deliveries_of_message on deliveries (number);

-- One row for each subject of which something waits for an endpoint: its messages go one after the other.
create table lanes (
  endpoint_id  uuid         not null references endpoints on delete cascade,
  subject      varchar(150) not null,
  due_at       timestamptz  not null,
  leased_until timestamptz  not null default '-infinity',
  primary key (endpoint_id, subject)
);

create index lanes_due on lanes (endpoint_id, due_at);
create index lanes_leased on lanes (endpoint_id) where leased_until > '-infinity';

create table attempts (
  id          bigint      generated always as identity primary key,
  endpoint_id uuid        not null,
  number      bigint      not null,
  at          timestamptz not null,
  took_ms     int         not null,
  status      int,
  error       varchar(20),
  answer_head bytea,
  foreign key (endpoint_id, number) references deliveries on delete cascade
);

create index attempts_of_delivery on attempts (endpoint_id, number, id);

-- An endpoint that fails is tried less and less often, with one call at a time.
alter table endpoints
  add column failures      int         not null default 0,
  add column failing_since timestamptz,
  add column next_due      timestamptz not null default '-infinity',
  add column at_once       int         not null default 8;

create index known_sales_units_of_business on known_sales_units (business_scheme, business_id);
