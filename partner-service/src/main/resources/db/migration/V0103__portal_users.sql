create table portal_users (
  user_id       uuid         primary key,
  issuer        varchar(300) not null,
  subject       varchar(200) not null,
  name          varchar(200) not null,
  birth_date    date         not null,
  email         varchar(254),
  created_at    timestamptz  not null,
  last_login_at timestamptz  not null,
  constraint one_user_per_subject unique (issuer, subject)
);

create table portal_user_partners (
  user_id      uuid        not null references portal_users,
  partner_id   varchar(10) not null references partners,
  connected_at timestamptz not null,
  primary key (user_id, partner_id)
);
