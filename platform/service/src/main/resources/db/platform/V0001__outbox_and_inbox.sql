create table outbox (
  id           bigint generated always as identity primary key,
  topic        varchar(100) not null,
  aggregate_id varchar(100) not null,
  sequence     bigint       not null,
  envelope     text         not null,
  written_at   timestamptz  not null default now(),
  unique (topic, aggregate_id, sequence)
);

create function announce_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;

create trigger outbox_written after insert on outbox
  for each statement execute function announce_outbox();

create table inbox (
  event_id    uuid primary key,
  received_at timestamptz not null default now()
);

create index inbox_by_age on inbox using brin (received_at);
