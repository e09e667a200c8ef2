package dev.torg.platform.act;

/** The statements of the table {@code acts}; its migration says what the hashes cover. */
final class ActStatements {

  private static final String CHAINED =
      """
      insert into acts (topic, subject, sequence, fact, actor_kind, actor_id, channel, request_id,
        acted_at, salt, actor_name, state, content_hash, hash_before, hash)
      select topic, subject, numbered.sequence, fact, actor_kind, actor_id, channel, request_id,
        acted_at, salt, actor_name, state, content.hash, before.hash,
        act_hash(before.hash, topic, subject, numbered.sequence, fact, actor_kind, actor_id,
          channel, request_id, acted_at, content.hash)
      from asked
      cross join lateral (select coalesce(
        (select a.hash from acts a where a.topic = asked.topic and a.subject = asked.subject
         order by a.sequence desc limit 1), ''::bytea) as hash) before
      cross join lateral (select act_content_hash(salt, actor_name, state) as hash) content
      cross join lateral (select %s as sequence) numbered
      """;
  private static final String ASKED =
      "with asked as (select * from " + NewAct.COLUMNS.asked() + ")";

  /** Acts about subjects of which each is there once, with their events, in one trip. */
  static final String TOLD =
      ASKED
          + """
          , told as (
            insert into outbox (topic, aggregate_id, sequence, envelope)
            select topic, subject, sequence, envelope from asked)
          """
          + CHAINED.formatted("asked.sequence");

  /** Without an event, under the next number; whoever writes holds the subject. */
  static final String UNTOLD =
      ASKED
          + "\n"
          + CHAINED.formatted(
              "(select coalesce(max(a.sequence), 0) + 1 from acts a"
                  + " where a.topic = asked.topic and a.subject = asked.subject)");

  static final String NEWEST_FIRST =
      """
      select a.acted_at, a.fact, a.sequence, a.actor_kind, a.actor_id, a.actor_name, a.channel,
        a.request_id, a.state,
        (select b.state from acts b
         where b.topic = a.topic and b.subject = a.subject and b.sequence < a.sequence
         order by b.sequence desc limit 1)
      from acts a
      where a.topic = $1 and a.subject = $2 and a.sequence < $3
      order by a.sequence desc limit $4
      """;

  private ActStatements() {}
}
