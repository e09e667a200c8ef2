package dev.torg.platform.act;

/** The statements of the table {@code acts}; its migration says what the hashes cover. */
final class ActStatements {

  private static final String CHAINED =
      """
      before as (select coalesce(
        (select hash from acts where topic = $1::text and subject = $2::text
         order by sequence desc limit 1), ''::bytea) as hash),
      content as (select act_content_hash($10::uuid, $11::text, $12::text) as hash)
      insert into acts (topic, subject, sequence, fact, actor_kind, actor_id, channel, request_id,
        acted_at, salt, actor_name, state, content_hash, hash_before, hash)
      select $1::text, $2::text, numbered.sequence, $4::text, $5::text, $6::uuid, $7::text,
        $8::text, $9::timestamptz, $10::uuid, $11::text, $12::text, content.hash, before.hash,
        act_hash(before.hash, $1::text, $2::text, numbered.sequence, $4::text, $5::text, $6::uuid,
          $7::text, $8::text, $9::timestamptz, content.hash)
      from before, content, numbered
      """;

  /** With its event, in one trip: $13 is the envelope. */
  static final String TOLD =
      """
      with told as (
        insert into outbox (topic, aggregate_id, sequence, envelope)
        values ($1::text, $2::text, $3::bigint, $13::text)),
      numbered as (select $3::bigint as sequence),
      """
          + CHAINED;

  /** Without an event, under the next number; whoever writes holds the subject. */
  static final String UNTOLD =
      """
      with numbered as (select coalesce(max(sequence), 0) + coalesce($3::bigint, 1) as sequence
        from acts where topic = $1::text and subject = $2::text),
      """
          + CHAINED;

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
