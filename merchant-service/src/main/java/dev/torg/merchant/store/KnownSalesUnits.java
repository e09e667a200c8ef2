package dev.torg.merchant.store;

import dev.torg.platform.event.Projection;
import dev.torg.platform.salesunit.KnownSalesUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection of sales units: whose each is, and whether it is active. */
@ApplicationScoped
public class KnownSalesUnits {

  private static final Projection<KnownSalesUnit> PROJECTION =
      Projection.<KnownSalesUnit>into("known_sales_units")
          .key("msn", unit -> unit.msn().value())
          .column("business_scheme", unit -> unit.businessIdentifier().scheme().text())
          .column("business_id", unit -> unit.businessIdentifier().id())
          .column("partner_id", KnownSalesUnit::partnerId)
          .column("status", KnownSalesUnit::status);

  /** Keeps what is newest, in the running transaction: deliveries may be late or repeated. */
  public Uni<Boolean> keep(KnownSalesUnit unit, long sequence) {
    return PROJECTION.keep(unit, sequence);
  }
}
