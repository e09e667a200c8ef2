create table partners (
  partner_id    varchar(10)  primary key check (partner_id ~ '^[0-9]{3,10}$'),
  name          varchar(100) not null,
  level         varchar(50),
  contact_name  varchar(100),
  contact_email varchar(254),
  status        varchar(20)  not null check (status in ('ACTIVE', 'PENDING', 'DEACTIVATED')),
  sequence      bigint       not null,
  created_at    timestamptz  not null
);
