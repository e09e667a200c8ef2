create table idempotency_keys (
  caller      varchar(100) not null,
  operation   varchar(100) not null,
  key         varchar(50)  not null,
  body_hash   varchar(64)  not null,
  result      text         not null,
  recorded_at timestamptz  not null,
  primary key (caller, operation, key)
);

create index idempotency_keys_by_age on idempotency_keys (recorded_at);
