package dev.torg.partner.partners.event;

import dev.torg.partner.domain.Partner;
import org.jspecify.annotations.Nullable;

/** Where a partner gets its mails; nowhere without an address. */
record RecipientState(String partnerId, @Nullable String email) {

  static RecipientState of(Partner partner) {
    return new RecipientState(partner.id().value(), partner.profile().contactEmail());
  }
}
