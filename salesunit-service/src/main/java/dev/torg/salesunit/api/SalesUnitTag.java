package dev.torg.salesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.SalesUnitDetails;

/** The entity tag of a unit: changes with the unit, and differs between API versions. */
final class SalesUnitTag {

  private SalesUnitTag() {}

  /** Without the quotes around it. */
  static String of(SalesUnitDetails unit, ApiVersion version) {
    return unit.sequence() + "." + version.text();
  }
}
