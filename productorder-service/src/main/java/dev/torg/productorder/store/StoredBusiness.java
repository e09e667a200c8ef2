package dev.torg.productorder.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;

/** Business identifiers from rows: checked when they came in, a sandbox's samples included. */
final class StoredBusiness {

  private StoredBusiness() {}

  /** Reads scheme and id, joined by a space. */
  static BusinessIdentifier of(String text) {
    int space = text.indexOf(' ');
    return BusinessIdentifier.of(
        text.substring(0, space), text.substring(space + 1), CheckDigits.SANDBOX);
  }
}
