package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.partner.sessions.store.PersonWishes;
import dev.torg.platform.business.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a person chose for itself; the last choice stays. */
@ApplicationScoped
public class ChangeOwnAccount {

  private final PersonWishes wishes;
  private final TellRecipient tellRecipient;

  ChangeOwnAccount(PersonWishes wishes, TellRecipient tellRecipient) {
    this.wishes = wishes;
    this.tellRecipient = tellRecipient;
  }

  /** What is null stays as it is. */
  public Uni<Void> change(
      UUID userId, @Nullable Language language, @Nullable Set<MailSubject> mails) {
    return Panache.withTransaction(
        () -> wishes.change(userId, language, mails).chain(() -> tellRecipient.tell(userId)));
  }
}
