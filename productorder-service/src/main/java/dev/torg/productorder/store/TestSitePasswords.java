package dev.torg.productorder.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** The passwords of all orders, to seal them anew. Every method joins the caller's open session. */
@ApplicationScoped
public class TestSitePasswords {

  private static final String OF_OTHER_KEYS =
      "from ProductOrderRow o where o.testWebsitePassword is not null"
          + " and (o.testWebsitePasswordKey is null or o.testWebsitePasswordKey <> :present)"
          + " and o.id > :after order by o.id";

  private final ProductOrderRows rows;
  private final Optional<String> presentKey;

  TestSitePasswords(ProductOrderRows rows, PasswordSettings settings) {
    this.rows = rows;
    this.presentKey = settings.passwordKey().map(PasswordKey::of).map(PasswordKey::id);
  }

  /**
   * Seals a batch with the present key; what no key opens stays as it is, and what somebody holds
   * is for the next time.
   *
   * @param after the last order of the batch before
   * @return the last order that was looked at; empty when none is left
   */
  public Uni<Optional<UUID>> renew(UUID after, int batch) {
    if (presentKey.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(OF_OTHER_KEYS, ProductOrderRow.class)
                    .setParameter("present", presentKey.get())
                    .setParameter("after", after)
                    .setMaxResults(batch)
                    .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                    .getResultList())
        .map(this::renewed);
  }

  private Optional<UUID> renewed(List<ProductOrderRow> found) {
    found.forEach(rows::renew);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).id);
  }
}
