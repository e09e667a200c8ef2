-- Which proofs of the eID have opened a session already, for as long as one could be shown again.
create table used_logins (
  fingerprint varchar(64) primary key,
  used_at     timestamptz not null
);

create index used_logins_by_time on used_logins (used_at);
