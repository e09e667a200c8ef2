-- Where an owner wants to be called. An owner is a partner or a business; the id of a business is its scheme and its
-- number. Without an MSN the endpoint is for everything of its partner. Secrets are sealed.
create table endpoints (
  id              uuid           primary key,
  owner_kind      varchar(10)    not null,
  owner_id        varchar(100)   not null,
  msn             varchar(10),
  url             varchar(2000)  not null,
  events          varchar(100)[] not null,
  pause           varchar(20),
  secret          bytea          not null,
  previous_secret bytea,
  previous_until  timestamptz,
  created_at      timestamptz    not null,
  changed_at      timestamptz    not null,
  revision        bigint         not null check (revision > 0)
);

create index endpoints_of_owner on endpoints (owner_kind, owner_id, created_at, id);
