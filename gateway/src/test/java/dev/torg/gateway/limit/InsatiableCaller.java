package dev.torg.gateway.limit;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sends requests at a steady pace until none was let through anywhere for two seconds. */
final class InsatiableCaller {

  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long SECOND_NANOS = Duration.ofSeconds(1).toNanos();

  private final UUID credential = UUID.randomUUID();
  private final AtomicLong lastGrant = new AtomicLong(System.nanoTime());

  UUID credential() {
    return credential;
  }

  /** Ends with the number of requests that this gateway let through. */
  CompletableFuture<Integer> send(OneOfManyGateways gateway, int perSecond) {
    lastGrant.set(System.nanoTime());
    return CompletableFuture.supplyAsync(
        () -> granted(gateway, perSecond), work -> new Thread(work).start());
  }

  private int granted(OneOfManyGateways gateway, int perSecond) {
    long start = System.nanoTime();
    int granted = 0;
    for (long sent = 0; perSecond > 0 && isStillHungry(); sent++) {
      if (gateway.lets(credential)) {
        granted++;
        lastGrant.set(System.nanoTime());
      }
      LockSupport.parkNanos(start + SECOND_NANOS * sent / perSecond - System.nanoTime());
    }
    return granted;
  }

  private boolean isStillHungry() {
    return System.nanoTime() - lastGrant.get() < QUIET_NANOS;
  }
}
