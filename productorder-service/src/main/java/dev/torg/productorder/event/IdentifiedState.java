package dev.torg.productorder.event;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business or a bank account, by its number in a scheme. */
@Schema(name = "IdentifiedState")
record IdentifiedState(
    @Schema(maxLength = 30, examples = "business:NO:ORG") String scheme,
    @Schema(maxLength = 50, examples = "310100307") String id) {

  static IdentifiedState of(BusinessIdentifier business) {
    return new IdentifiedState(business.scheme().text(), business.id());
  }

  static IdentifiedState of(BankAccount account) {
    return new IdentifiedState(account.scheme().text(), account.id());
  }
}
