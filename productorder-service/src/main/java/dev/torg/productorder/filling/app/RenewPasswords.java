package dev.torg.productorder.filling.app;

import static java.util.Objects.requireNonNull;

import dev.torg.productorder.store.TestSitePasswords;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Seals with the present key what was sealed with a former one, so that keys can be given up. */
@ApplicationScoped
public class RenewPasswords {

  private static final int BATCH = 100;
  private static final UUID FIRST = new UUID(0, 0);

  private final TestSitePasswords passwords;

  RenewPasswords(TestSitePasswords passwords) {
    this.passwords = passwords;
  }

  @Scheduled(
      every = "1h",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    AtomicReference<UUID> after = new AtomicReference<>(FIRST);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Panache.withTransaction(() -> passwords.renew(requireNonNull(after.get()), BATCH))
                    .invoke(last -> last.ifPresent(after::set)))
        .whilst(Optional::isPresent)
        .onItem()
        .ignoreAsUni();
  }
}
