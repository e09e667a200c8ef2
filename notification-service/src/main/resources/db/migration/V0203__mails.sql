-- Where partners and merchants get their mails, as the private topic told. Without an address nothing is sent.
create table known_recipients (
  owner_kind varchar(10)  not null,
  owner_id   varchar(100) not null,
  email      varchar(254),
  sequence   bigint       not null,
  primary key (owner_kind, owner_id)
);

-- One for each event and recipient. What it tells is emptied once it was sent.
create table mails (
  id           uuid         primary key,
  event_id     uuid         not null,
  kind         varchar(30)  not null,
  owner_kind   varchar(10)  not null,
  owner_id     varchar(100) not null,
  facts        jsonb        not null,
  state        varchar(10)  not null,
  attempts     int          not null default 0,
  first_at     timestamptz,
  due_at       timestamptz  not null,
  leased_until timestamptz  not null default '-infinity',
  sent_at      timestamptz,
  made_at      timestamptz  not null,
  unique (event_id, owner_kind, owner_id)
);

create index mails_due on mails (due_at) where state = 'WAITING';
create index mails_by_age on mails (made_at);
create index mails_of_owner on mails (owner_kind, owner_id);
