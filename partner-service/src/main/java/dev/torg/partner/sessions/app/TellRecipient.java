package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.event.PersonRecipientTold;
import dev.torg.partner.sessions.store.PersonWishes;
import dev.torg.platform.event.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Tells who sends mails which ones a person gets, in the caller's transaction, which holds the
 * person. Of who never wanted any nothing is told.
 */
@ApplicationScoped
class TellRecipient {

  private final PersonWishes wishes;
  private final Outbox outbox;

  TellRecipient(PersonWishes wishes, Outbox outbox) {
    this.wishes = wishes;
    this.outbox = outbox;
  }

  Uni<Void> tell(UUID userId) {
    return wishes
        .next(userId)
        .chain(
            found ->
                found
                    .map(PersonRecipientTold::of)
                    .map(outbox::append)
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  /** The person gets none any more. */
  Uni<Void> tellNone(UUID userId) {
    return wishes.drop(userId).chain(() -> tell(userId));
  }
}
