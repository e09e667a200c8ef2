package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.Projection;
import dev.torg.platform.salesunit.KnownSalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection of sales units: which partner has units with which merchant. */
@ApplicationScoped
public class SalesUnits {

  private static final Projection<KnownSalesUnit> PROJECTION =
      Projection.<KnownSalesUnit>into("sales_units")
          .key("msn", unit -> unit.msn().value())
          .column("business", unit -> unit.businessIdentifier().text())
          .column("partner_id", KnownSalesUnit::partnerId)
          .column("status", KnownSalesUnit::status);
  private static final String OF_PARTNER =
      "select exists (select 1 from sales_units where msn = :msn and partner_id = :partnerId)";
  private static final String OF_BUSINESS =
      "select exists (select 1 from sales_units where msn = :msn and business = :business)";

  /** Keeps what is newest: deliveries may be late or repeated. */
  public Uni<Boolean> keep(KnownSalesUnit unit, long sequence) {
    return PROJECTION.keep(unit, sequence);
  }

  public Uni<Boolean> isOfPartner(String msn, String partnerId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OF_PARTNER, Boolean.class)
                    .setParameter("msn", msn)
                    .setParameter("partnerId", partnerId)
                    .getSingleResult());
  }

  public Uni<Boolean> isOfBusiness(String msn, BusinessIdentifier business) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OF_BUSINESS, Boolean.class)
                    .setParameter("msn", msn)
                    .setParameter("business", business.text())
                    .getSingleResult());
  }
}
