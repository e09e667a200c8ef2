package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What this service knows of merchants. Needs the caller's open transaction. */
@ApplicationScoped
public class KnownMerchants {

  private static final String PROJECT =
      """
      insert into merchants (business_scheme, business_id, name, status, sequence)
      values (:scheme, :id, :name, :status, :sequence)
      on conflict (business_scheme, business_id) do update
      set name = excluded.name, status = excluded.status, sequence = excluded.sequence
      where merchants.sequence < excluded.sequence
      """;

  private static final String ASSUME_ACTIVE =
      """
      insert into merchants (business_scheme, business_id, status, sequence)
      values (:scheme, :id, 'ACTIVE', 0)
      on conflict do nothing
      """;

  /** Takes over the merchant's state unless a later one is known. */
  public Uni<Void> project(BusinessIdentifier business, String name, String status, long sequence) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(PROJECT)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .setParameter("name", name)
                    .setParameter("status", status)
                    .setParameter("sequence", sequence)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Holds a merchant of which no event has arrived yet for active, until one does. */
  public Uni<Void> assumeActive(BusinessIdentifier business) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ASSUME_ACTIVE)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
