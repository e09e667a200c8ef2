package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import jakarta.ws.rs.core.EntityTag;

/** The entity tag of a unit: changes with what is shown of it, and differs between API versions. */
final class SalesUnitTag {

  private static final String PORTAL = ".portal";

  private SalesUnitTag() {}

  /** Without the quotes around it. */
  static String of(SalesUnitDetails unit, ApiVersion version) {
    return text(unit.revision(), version);
  }

  static EntityTag of(Revision revision, ApiVersion version) {
    return new EntityTag(text(revision, version));
  }

  /** For the shape that portal users and operators see. */
  static EntityTag ofFullView(Revision revision) {
    return new EntityTag(revision.text() + PORTAL);
  }

  private static String text(Revision revision, ApiVersion version) {
    return revision.text() + "." + version.text();
  }
}
