package dev.torg.notification.mails.event;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.mails.domain.KnownRecipient;
import dev.torg.platform.business.BusinessIdentifier;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.mail-recipients} says: of a partner, or of a business. */
public record RecipientChanged(
    @Nullable String partnerId,
    @Nullable BusinessIdentifier businessIdentifier,
    @Nullable String email) {

  public Owner owner() {
    if (businessIdentifier != null) {
      return Owner.merchant(businessIdentifier);
    }
    if (partnerId == null) {
      throw new IllegalArgumentException("names nobody");
    }
    return Owner.partner(partnerId);
  }

  public KnownRecipient recipient() {
    return new KnownRecipient(owner(), email);
  }
}
