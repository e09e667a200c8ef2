alter table credentials
  add column requests_per_minute integer,
  add constraint a_limit_lets_something_through check (requests_per_minute between 1 and 100000000) not valid;
