package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;

/** A business identifier in one column: scheme and id, joined by a space. */
final class BusinessColumn {

  private BusinessColumn() {}

  static BusinessIdentifier read(String text) {
    int space = text.indexOf(' ');
    return new BusinessIdentifier(
        Scheme.of(text.substring(0, space)).orElseThrow(), text.substring(space + 1));
  }
}
