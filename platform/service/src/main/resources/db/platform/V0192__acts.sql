-- Who changed what: one act for each change, written in its transaction. Each holds the hash of the act before it
-- about the same subject. "content" is what an erasure takes away; the hash holds only the hash of it.
create table acts (
  topic        varchar(100) not null,
  subject      varchar(100) not null,
  sequence     bigint       not null,
  fact         varchar(100) not null,
  actor_kind   varchar(20)  not null,
  actor_id     uuid,
  channel      varchar(20)  not null,
  request_id   varchar(36),
  acted_at     timestamptz  not null,
  actor_name   text,
  state        text,
  salt         uuid,
  content_hash bytea        not null,
  hash_before  bytea        not null,
  hash         bytea        not null,
  primary key (topic, subject, sequence)
);

create index acts_by_time on acts using brin (acted_at);

-- The hash of what an erasure may take away; the salt keeps it from being guessed.
create function act_content_hash(salt uuid, actor_name text, state text) returns bytea
language sql stable as $$
  select sha256(convert_to(json_build_array(salt, actor_name, state)::text, 'UTF8'))
$$;

-- The hash of an act.
create function act_hash(
  hash_before bytea, topic text, subject text, sequence bigint, fact text, actor_kind text, actor_id uuid,
  channel text, request_id text, acted_at timestamptz, content_hash bytea
) returns bytea
language sql stable as $$
  select sha256(convert_to(json_build_array(
    encode(hash_before, 'hex'), topic, subject, sequence, fact, actor_kind, actor_id, channel, request_id,
    round(extract(epoch from acted_at) * 1000000)::bigint, encode(content_hash, 'hex'))::text, 'UTF8'))
$$;

-- What operators did before stays: the old rows become the first links, one after the other.
do $$
declare
  earlier record;
  last bytea;
  seed uuid;
  content bytea;
begin
  for earlier in select * from operator_acts order by topic, subject, sequence loop
    select hash into last from acts
      where topic = earlier.topic and subject = earlier.subject order by sequence desc limit 1;
    last := coalesce(last, ''::bytea);
    seed := gen_random_uuid();
    content := act_content_hash(seed, earlier.operator_name, null);
    insert into acts (topic, subject, sequence, fact, actor_kind, actor_id, channel, acted_at, actor_name, salt,
                      content_hash, hash_before, hash)
    values (earlier.topic, earlier.subject, earlier.sequence, earlier.fact, 'OPERATOR', earlier.operator_id, 'OPERATIONS', earlier.acted_at,
            earlier.operator_name, seed, content, last,
            act_hash(last, earlier.topic, earlier.subject, earlier.sequence, earlier.fact, 'OPERATOR', earlier.operator_id, 'OPERATIONS',
                     null, earlier.acted_at, content));
  end loop;
end
$$;
