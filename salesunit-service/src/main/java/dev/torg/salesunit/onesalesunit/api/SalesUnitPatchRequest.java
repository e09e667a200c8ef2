package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.business.Logo;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.business.SalesUnitName;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitStatus;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch of what partners and merchants may change. A logo is decoded when it is read:
 * do so on a worker thread.
 */
record SalesUnitPatchRequest(
    @NullRefused @Nullable SalesUnitName name,
    Replacement<Logo> salesUnitLogo,
    @NullRefused @Nullable SalesUnitStatus status) {

  /** Fails with a 400 that names everything that is wrong. */
  static SalesUnitPatch read(byte[] body) {
    return Body.read(body, SalesUnitPatchRequest.class).patch();
  }

  SalesUnitPatch patch() {
    return SalesUnitPatch.ofOwner(newName(), salesUnitLogo, status);
  }

  @Nullable String newName() {
    return name == null ? null : name.value();
  }
}
