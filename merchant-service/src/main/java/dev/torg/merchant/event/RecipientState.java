package dev.torg.merchant.event;

import dev.torg.merchant.domain.Merchant;
import org.jspecify.annotations.Nullable;

/** Where a merchant gets its mails; nowhere without an address. */
record RecipientState(MerchantState.Business businessIdentifier, @Nullable String email) {

  static RecipientState of(Merchant merchant) {
    String email = merchant.agreement().form().contactEmail();
    return new RecipientState(
        MerchantState.Business.of(merchant.business()), email.isEmpty() ? null : email);
  }
}
