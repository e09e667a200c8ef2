package dev.torg.notification.mails.app;

import dev.torg.notification.mails.store.Mails;
import dev.torg.platform.business.BusinessIdentifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Empties mails to a business and about it, in the running transaction; what waits is never sent.
 * Where its mails go is told, and forgotten, by a topic of its own.
 */
@ApplicationScoped
public class EraseMails {

  private final Mails mails;

  EraseMails(Mails mails) {
    this.mails = mails;
  }

  public Uni<Void> of(BusinessIdentifier business) {
    return mails.erase(business);
  }
}
