package dev.torg.productorder.filling.app;

import dev.torg.platform.sql.Batches;
import dev.torg.productorder.store.ProductOrders;
import dev.torg.productorder.store.TestSitePasswords;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Seals with the present key what was sealed with a former one, so that keys can be given up. */
@ApplicationScoped
public class RenewPasswords {

  private final TestSitePasswords passwords;

  RenewPasswords(TestSitePasswords passwords) {
    this.passwords = passwords;
  }

  @Scheduled(
      every = "1h",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    return Batches.byId(
            after -> Panache.withTransaction(() -> passwords.renew(after, ProductOrders.FEW)),
            Function.identity())
        .onItem()
        .ignoreAsUni();
  }
}
