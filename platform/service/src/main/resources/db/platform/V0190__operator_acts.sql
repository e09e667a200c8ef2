-- Which operator caused which event; the topic and the subject are the event's. Databases of services
-- that created the table themselves have it already.
create table if not exists operator_acts (
  topic         varchar(100) not null,
  subject       varchar(100) not null,
  sequence      bigint       not null,
  fact          varchar(100) not null,
  operator_id   uuid         not null,
  operator_name varchar(100) not null,
  acted_at      timestamptz  not null,
  primary key (topic, subject, sequence)
);
