package dev.torg.salesunit.store;

import dev.torg.platform.business.Msn;
import dev.torg.salesunit.domain.SalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sales units as they are written. Everything here needs the caller's open transaction. */
@ApplicationScoped
public class SalesUnits {

  private static final String ALLOCATE =
      """
      select nextval('msn_numbers')
      where not exists (select 1 from sales_units where order_id = :orderId)
      """;

  /** A number that no unit ever had, or nothing when the order already became a unit. */
  public Uni<Optional<Msn>> allocateMsnFor(UUID orderId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ALLOCATE, Long.class)
                    .setParameter("orderId", orderId)
                    .getResultList())
        .map(numbers -> numbers.stream().findFirst().map(number -> Msn.of(number.toString())));
  }

  public Uni<Void> add(SalesUnit unit, Instant at) {
    return Panache.getSession()
        .chain(session -> session.persist(SalesUnitEntity.created(unit, at)));
  }

  public Uni<Void> addLogo(Msn msn, byte[] png) {
    LogoEntity row = new LogoEntity();
    row.msn = Long.valueOf(msn.value());
    row.png = png.clone();
    return Panache.getSession().chain(session -> session.persist(row));
  }
}
