-- What a person did as an operator is handed out to that person, too.
drop index acts_of_people;
create index acts_of_people on acts (actor_id) where actor_kind in ('PERSON', 'OPERATOR');
