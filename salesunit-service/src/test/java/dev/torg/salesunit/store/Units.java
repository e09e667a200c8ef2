package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units that differ in nothing but whose they are. */
final class Units {

  private static final Configuration NOTHING_ALLOWED =
      new Configuration(
          false,
          CaptureType.NOT_APPLICABLE,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          false);

  private Units() {}

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
            List.of());
    return new FoundUnit(details, partnerId);
  }
}
