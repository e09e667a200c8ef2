package dev.torg.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.sql.RowArrays;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change, and who made it: a row of the table {@code acts} before its hashes are known.
 *
 * @param topic where its event goes, or a name that no topic of Kafka has
 * @param subject whom it is about: the key of its event
 * @param sequence of the event, among those about its subject; null for the next one of the subject
 * @param state after the change
 * @param envelope the event, as it is published; null where none tells of it
 */
public record NewAct(
    Cause cause,
    String topic,
    String subject,
    @Nullable Long sequence,
    String fact,
    JsonNode state,
    @Nullable String envelope,
    Instant at) {

  static final RowArrays<NewAct> COLUMNS =
      RowArrays.<NewAct>none()
          .text("topic", NewAct::topic)
          .text("subject", NewAct::subject)
          .number("sequence", NewAct::sequence)
          .text("fact", NewAct::fact)
          .text("actor_kind", act -> act.cause.actor().kind().name())
          .uuid("actor_id", act -> act.cause.actor().id())
          .text("channel", act -> act.cause.actor().channel().name())
          .text("request_id", act -> act.cause.trace().requestId())
          .moment("acted_at", NewAct::at)
          .uuid("salt", act -> UUID.randomUUID())
          .text("actor_name", act -> act.cause.actor().name())
          .text("state", act -> ActState.of(act.state))
          .text("envelope", NewAct::envelope);
}
