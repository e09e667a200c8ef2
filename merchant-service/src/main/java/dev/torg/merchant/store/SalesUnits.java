package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.salesunit.KnownSalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection of sales units: which partner has units with which merchant. */
@ApplicationScoped
public class SalesUnits {

  private static final String ACTIVE = "ACTIVE";
  private static final String PROJECT =
      """
      insert into sales_units as known (msn, business, partner_id, status, sequence)
      values (:msn, :business, nullif(:partnerId, ''), :status, :sequence)
      on conflict (msn) do update set
        business = excluded.business, partner_id = excluded.partner_id,
        status = excluded.status, sequence = excluded.sequence
      where known.sequence < excluded.sequence
      """;
  private static final String OF_PARTNER =
      "select exists (select 1 from sales_units where msn = :msn and partner_id = :partnerId)";
  private static final String OF_BUSINESS =
      "select exists (select 1 from sales_units where msn = :msn and business = :business)";

  /** Keeps what is newest: deliveries may be late or repeated. */
  public Uni<Void> project(KnownSalesUnit unit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(PROJECT)
                    .setParameter("msn", unit.msn().value())
                    .setParameter("business", unit.business().text())
                    .setParameter("partnerId", unit.partnerId().orElse(""))
                    .setParameter("status", unit.active() ? ACTIVE : "DEACTIVATED")
                    .setParameter("sequence", unit.sequence())
                    .executeUpdate())
        .replaceWithVoid();
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
