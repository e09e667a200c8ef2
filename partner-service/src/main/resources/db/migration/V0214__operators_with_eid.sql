-- A person whom an operator has made one, too, and who that was.
alter table portal_users
  add column operator_since timestamptz,
  add column operator_by varchar(200),
  add constraint operator_by_somebody check ((operator_since is null) = (operator_by is null));
create index persons_who_operate on portal_users (user_id) where operator_since is not null;
