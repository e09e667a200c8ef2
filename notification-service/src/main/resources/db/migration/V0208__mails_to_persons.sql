-- The language that a person chose for its mails; of others none is known.
alter table known_recipients add column language varchar(2);

-- Whom a person gets mails about, and what of: subjects as mails have them, with a blank between.
create table mail_wishes (
  user_id    uuid         not null,
  owner_kind varchar(10)  not null,
  owner_id   varchar(100) not null,
  about      varchar(100) not null,
  primary key (user_id, owner_kind, owner_id)
);

create index mail_wishes_of_owner on mail_wishes (owner_kind, owner_id);
