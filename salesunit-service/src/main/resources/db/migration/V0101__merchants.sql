-- What this service knows of merchants, from their events. Sequence 0 is a merchant that so far only
-- an approved order named.
create table merchants (
  business_scheme varchar(20)  not null,
  business_id     varchar(20)  not null,
  name            varchar(200),
  status          varchar(11)  not null check (status in ('ACTIVE', 'DEACTIVATED')),
  sequence        bigint       not null,
  primary key (business_scheme, business_id)
);
