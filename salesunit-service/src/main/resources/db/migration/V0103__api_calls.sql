-- How often an endpoint was called for a sales unit, by day (UTC) and HTTP status.
create table api_calls (
  msn      bigint   not null,
  day      date     not null,
  endpoint text     not null,
  status   smallint not null check (status between 100 and 599),
  calls    bigint   not null check (calls > 0),
  primary key (msn, day, endpoint, status)
);

-- For the deletion of old days.
create index api_calls_by_day on api_calls using brin (day);
