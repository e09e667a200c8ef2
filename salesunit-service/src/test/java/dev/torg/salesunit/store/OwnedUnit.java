package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of which only the owners matter. */
final class OwnedUnit {

  private static final Configuration NOTHING_ALLOWED =
      Configuration.allowing(CaptureType.NOT_APPLICABLE);

  private OwnedUnit() {}

  static FoundUnit found(@Nullable String partnerId, String scheme, String businessId) {
    SalesUnitDetails details =
        new SalesUnitDetails(
            123456,
            new Revision(1, 0),
            "Nordlys Kafé",
            SalesUnitStatus.ACTIVE,
            scheme,
            businessId,
            NOTHING_ALLOWED,
            null,
            null,
            null,
            List.of());
    return new FoundUnit(details, partnerId);
  }
}
