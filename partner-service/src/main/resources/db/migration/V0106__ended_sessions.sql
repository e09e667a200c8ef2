create table ended_sessions (
  session_id         uuid        primary key,
  ended_at           timestamptz not null,
  last_token_ends_at timestamptz not null
);

create index ended_sessions_by_end on ended_sessions (last_token_ends_at);
