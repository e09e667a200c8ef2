-- What people chose for themselves: the language of their pages and mails, and which mails they get beside those that go
-- to the address of a partner or a business. The sequence is that of what is told of it; 0: nothing ever was.
alter table portal_users
  add column language      varchar(2) check (language in ('nb', 'en', 'da', 'fi')),
  add column mail_subjects varchar(100) not null default '',
  add column mail_sequence bigint       not null default 0;
create index persons_who_get_mails on portal_users (last_login_at) where mail_subjects <> '';
