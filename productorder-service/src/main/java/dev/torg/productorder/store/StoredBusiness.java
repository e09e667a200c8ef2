package dev.torg.productorder.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.productorder.domain.Party;

/** Business identifiers from rows: checked when they came in, a sandbox's samples included. */
final class StoredBusiness {

  private StoredBusiness() {}

  static BusinessIdentifier of(String scheme, String id) {
    return BusinessIdentifier.of(scheme, id, CheckDigits.SANDBOX);
  }

  /** Of a party's id, which is scheme and id with a space between. */
  static BusinessIdentifier of(Party merchant) {
    String[] parts = merchant.id().split(" ", 2);
    return of(parts[0], parts[1]);
  }
}
