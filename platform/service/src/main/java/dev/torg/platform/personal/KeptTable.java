package dev.torg.platform.personal;

/**
 * The rows of one table that are about a subject.
 *
 * @param subject what they are about
 * @param name of the table
 * @param rows a query of {@code key}, a text that is never twice, and {@code content}, as JSON; its
 *     {@code $1} is the subject's text
 */
public record KeptTable(Subject subject, String name, String rows) {

  private static final String ACTS =
      """
      select topic || '/' || subject || '/' || lpad(sequence::text, 19, '0') as key,
        to_jsonb(a) - '{salt,content_hash,hash_before,hash}'::text[] as content
      from acts a where %s
      """;

  /** What the person did; what became of the things themselves is not the person's. */
  static final KeptTable ACTS_OF_PERSON =
      new KeptTable(
          Subject.PERSON,
          "acts-of-person",
          """
          select topic || '/' || subject || '/' || lpad(sequence::text, 19, '0') as key,
            jsonb_build_object('topic', topic, 'subject', subject, 'sequence', sequence, 'fact', fact,
              'channel', channel, 'request_id', request_id, 'acted_at', acted_at) as content
          from acts where actor_kind in ('PERSON', 'OPERATOR') and actor_id = $1::text::uuid
          """);

  /** All columns of the rows for which the condition holds. */
  public static KeptTable of(Subject subject, String table, String key, String condition) {
    return of(subject, table, key, "", condition);
  }

  /** All columns but those named, of the rows for which the condition holds. */
  public static KeptTable of(
      Subject subject, String table, String key, String without, String condition) {
    return new KeptTable(
        subject,
        table,
        "select %s::text as key, to_jsonb(t) - '{%s}'::text[] as content from %s t where %s"
            .formatted(key, without, table, condition));
  }

  /** The acts about subjects of a topic that a query gives. */
  public static KeptTable acts(Subject subject, String topic, String subjects) {
    return new KeptTable(
        subject,
        "acts-about-" + topic.replace("torg.", ""),
        ACTS.formatted("topic = '%s' and subject in (%s)".formatted(topic, subjects)));
  }
}
