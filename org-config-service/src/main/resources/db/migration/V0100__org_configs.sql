-- A deleted row stays. What is created anew under the same org_id is another row, whose sequence goes on.
create table org_configs (
  id                uuid          primary key,
  org_id            varchar(64)   not null,
  client_id         varchar(100)  not null,
  client_secret_ref varchar(500)  not null,
  redirect_uri      varchar(2000) not null,
  scopes            varchar(200)  not null,
  vipps_enabled     boolean       not null,
  environment       varchar(20)   not null,
  created_at        timestamptz   not null,
  updated_at        timestamptz   not null,
  deleted_at        timestamptz,
  sequence          bigint        not null check (sequence > 0)
);

create unique index org_configs_one_in_use on org_configs (org_id) where deleted_at is null;
create unique index org_configs_sequence on org_configs (org_id, sequence);
