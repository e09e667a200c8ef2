package dev.torg.productorder.store;

import dev.torg.platform.business.Msn;
import dev.torg.productorder.domain.KnownSalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What salesunit-service told about sales units: whose they are. */
@ApplicationScoped
public class KnownSalesUnits {

  private static final String UPSERT =
      """
      insert into known_sales_units (msn, partner_id, business, sequence)
      values (:msn, nullif(:partner, ''), :business, :sequence)
      on conflict (msn) do update set
        partner_id = excluded.partner_id, business = excluded.business, sequence = excluded.sequence
      where known_sales_units.sequence < excluded.sequence
      """;

  public Uni<Optional<KnownSalesUnit>> find(Msn msn) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select partner_id, business from known_sales_units" + " where msn = :msn",
                        Object[].class)
                    .setParameter("msn", msn.value())
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(found -> unit(msn, found)));
  }

  public Uni<Void> keep(KnownSalesUnit unit, long sequence) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(UPSERT)
                    .setParameter("msn", unit.msn().value())
                    .setParameter("partner", unit.partnerId().orElse(""))
                    .setParameter("business", unit.business().text())
                    .setParameter("sequence", sequence)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static KnownSalesUnit unit(Msn msn, Object[] row) {
    return new KnownSalesUnit(
        msn, Optional.ofNullable((String) row[0]), StoredBusiness.of((String) row[1]));
  }
}
