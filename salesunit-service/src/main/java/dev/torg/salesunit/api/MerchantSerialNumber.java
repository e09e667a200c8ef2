package dev.torg.salesunit.api;

import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The optional header by which a caller says for which of its units it calls. */
@ApplicationScoped
class MerchantSerialNumber {

  static final String HEADER = "Merchant-Serial-Number";

  private final ReadSalesUnit readSalesUnit;

  MerchantSerialNumber(ReadSalesUnit readSalesUnit) {
    this.readSalesUnit = readSalesUnit;
  }

  /** Fails with 403 when the header names a unit that is not the caller's. Empty counts as absent. */
  Uni<Void> mustBeIn(SalesUnitScope scope, @Nullable String header) {
    if (header == null || header.isBlank()) {
      return Uni.createFrom().voidItem();
    }
    OptionalLong msn = MsnText.number(header.strip());
    return msn.isEmpty()
        ? Uni.createFrom().failure(MerchantSerialNumber::foreign)
        : readSalesUnit
            .read(scope, msn.getAsLong())
            .invoke(
                unit -> {
                  if (unit.isEmpty()) {
                    throw foreign();
                  }
                })
            .replaceWithVoid();
  }

  private static RuntimeException foreign() {
    return Problems.forbidden(
        "The header Merchant-Serial-Number must name one of your own active sales units.");
  }
}
