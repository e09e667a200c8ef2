-- Who connected a person to a partner, for operators; empty for connections from before.
alter table portal_user_partners add column connected_by varchar(100);

-- A person whom operators have barred neither logs in nor acts for anybody.
alter table portal_users add column barred_at timestamptz;

-- The sessions that may still have a token, so that all of a person's can be ended at once.
create table live_sessions (
  session_id         uuid        primary key,
  user_id            uuid        not null references portal_users on delete cascade,
  last_token_ends_at timestamptz not null
);
create index live_sessions_of_user on live_sessions (user_id);
create index live_sessions_by_end on live_sessions (last_token_ends_at);

-- Operators' names tell them apart: of those that are in use twice, the oldest stays as it is.
update credentials c set name = left(c.name, 60) || ' ' || c.credential_id
where c.kind = 'operator-keys' and c.revoked_at is null and exists (
  select 1 from credentials o
  where o.kind = 'operator-keys' and o.revoked_at is null and lower(o.name) = lower(c.name)
    and (o.issued_at, o.credential_id) < (c.issued_at, c.credential_id));
create unique index one_operator_in_use_per_name
  on credentials (lower(name)) where kind = 'operator-keys' and revoked_at is null;
