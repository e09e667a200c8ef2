-- What builds between V0192 and this one, and replicas of them during a rollout, write of operators becomes an act, too.
create function operator_act_becomes_act() returns trigger
language plpgsql as $$
declare
  last bytea;
  seed uuid := gen_random_uuid();
  content bytea := act_content_hash(seed, new.operator_name, null);
begin
  select hash into last from acts
    where topic = new.topic and subject = new.subject order by sequence desc limit 1;
  last := coalesce(last, ''::bytea);
  insert into acts (topic, subject, sequence, fact, actor_kind, actor_id, channel, acted_at, actor_name, salt,
                    content_hash, hash_before, hash)
  values (new.topic, new.subject, new.sequence, new.fact, 'OPERATOR', new.operator_id, 'OPERATIONS', new.acted_at,
          new.operator_name, seed, content, last,
          act_hash(last, new.topic, new.subject, new.sequence, new.fact, 'OPERATOR', new.operator_id, 'OPERATIONS',
                   null, new.acted_at, content));
  return new;
end
$$;

create trigger operator_acts_become_acts after insert on operator_acts
  for each row execute function operator_act_becomes_act();

-- Those that are there already are written once more, in their order.
create temporary table acts_written_meanwhile on commit drop as
  select o.* from operator_acts o
  where not exists (
    select 1 from acts a where a.topic = o.topic and a.subject = o.subject and a.sequence = o.sequence);
delete from operator_acts o using acts_written_meanwhile m
  where m.topic = o.topic and m.subject = o.subject and m.sequence = o.sequence;
insert into operator_acts select * from acts_written_meanwhile order by topic, subject, sequence;
