package dev.torg.notification.mails.store;

import dev.torg.notification.mails.domain.KnownRecipient;
import dev.torg.platform.event.Projection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Where partners and merchants get their mails, as far as is known. */
@ApplicationScoped
public class Recipients {

  private final Projection<KnownRecipient> recipients =
      Projection.<KnownRecipient>into("known_recipients")
          .key("owner_kind", recipient -> recipient.owner().kind().name())
          .key("owner_id", recipient -> recipient.owner().id())
          .column("email", KnownRecipient::email);

  /** Whether it was news. */
  public Uni<Boolean> keep(KnownRecipient recipient, long sequence) {
    return recipients.keep(recipient, sequence);
  }
}
