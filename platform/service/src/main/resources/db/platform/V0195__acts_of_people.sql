-- What a person did, to be handed out to that person.
create index acts_of_people on acts (actor_id) where actor_kind = 'PERSON';
