package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A business identifier in its two columns. */
@Embeddable
record BusinessColumns(
    @Column(name = "business_scheme") String scheme, @Column(name = "business_id") String id) {

  static BusinessColumns of(BusinessIdentifier business) {
    return new BusinessColumns(business.scheme().text(), business.id());
  }

  BusinessIdentifier business() {
    return new BusinessIdentifier(Scheme.of(scheme).orElseThrow(), id);
  }
}
