package dev.torg.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.sql.RowArrays;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code acts} before its hashes are known.
 *
 * @param sequence null for the next one of the subject
 * @param envelope null where no event tells of it
 */
record WrittenAct(
    Cause cause,
    String topic,
    String subject,
    @Nullable Long sequence,
    String fact,
    String state,
    UUID salt,
    Instant at,
    @Nullable String envelope) {

  static final RowArrays<WrittenAct> COLUMNS =
      RowArrays.<WrittenAct>none()
          .text("topic", WrittenAct::topic)
          .text("subject", WrittenAct::subject)
          .number("sequence", WrittenAct::sequence)
          .text("fact", WrittenAct::fact)
          .text("actor_kind", act -> act.cause.actor().kind().name())
          .uuid("actor_id", act -> act.cause.actor().id())
          .text("channel", act -> act.cause.actor().channel().name())
          .text("request_id", act -> act.cause.trace().requestId())
          .moment("acted_at", WrittenAct::at)
          .uuid("salt", WrittenAct::salt)
          .text("actor_name", act -> act.cause.actor().name())
          .text("state", WrittenAct::state)
          .text("envelope", WrittenAct::envelope);

  static WrittenAct told(ToldAct act) {
    return new WrittenAct(
        act.cause(),
        act.topic(),
        act.subject(),
        act.sequence(),
        act.fact(),
        ActState.of(act.state()),
        UUID.randomUUID(),
        act.at(),
        act.envelope());
  }

  static WrittenAct untold(
      Cause cause, String topic, String subject, String fact, JsonNode state, Instant at) {
    return new WrittenAct(
        cause, topic, subject, null, fact, ActState.of(state), UUID.randomUUID(), at, null);
  }
}
