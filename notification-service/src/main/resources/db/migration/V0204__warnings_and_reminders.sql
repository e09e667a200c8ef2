-- How far on the way to a pause the owner knows this endpoint to be, in percent.
alter table endpoints add column told_percent int not null default 0;

create index endpoints_in_trouble on endpoints (id) where failing_since is not null or told_percent > 0 or pause is not null;

-- What is to be told when its time comes, unless something happens to its subject before.
create table reminders (
  subject        varchar(150) not null,
  due_at         timestamptz  not null,
  kind           varchar(30)  not null,
  owner_partner  varchar(10),
  owner_business varchar(100),
  msn            varchar(10),
  facts          jsonb        not null,
  primary key (subject, due_at)
);

-- What was heard last of each subject that there may be something to remind of.
create table reminded_subjects (
  subject  varchar(150) primary key,
  sequence bigint       not null
);

create index reminders_due on reminders (due_at);
