-- Computes every chain of acts anew, and gives the first acts that do not fit; none when nothing was tampered with.
create function broken_acts(most integer)
returns table (topic text, subject text, sequence bigint)
language sql stable as $$
  select a.topic::text, a.subject::text, a.sequence
  from (
    select acts.*, lag(acts.hash) over (partition by acts.topic, acts.subject order by acts.sequence) as last
    from acts
  ) a
  where a.hash_before <> coalesce(a.last, ''::bytea)
    or (a.salt is null and (a.actor_name is not null or a.state is not null))
    or (a.salt is not null and a.content_hash <> act_content_hash(a.salt, a.actor_name, a.state))
    or a.hash <> act_hash(
      a.hash_before, a.topic, a.subject, a.sequence, a.fact, a.actor_kind, a.actor_id, a.channel, a.request_id,
      a.acted_at, a.content_hash)
  order by a.topic, a.subject, a.sequence
  limit most
$$;
