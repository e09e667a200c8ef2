package dev.torg.bulkdata;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.CommandFailed;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes the chunks of a kind, several at a time. A worker holds one chunk in memory. */
final class SeedWorkers {

  /** A multiple of the price packages and of the credentials of a partner, who stay together. */
  static final int CHUNK = 12_000;

  private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors() + 1);

  private final SeedPlan plan;
  private final Function<String, Database> databases;
  private final SeedEvents events;

  SeedWorkers(SeedPlan plan, Function<String, Database> databases, SeedEvents events) {
    this.plan = plan;
    this.databases = databases;
    this.events = events;
  }

  <T> void write(KindOfThing<T> kind, SeedProgress progress) {
    AtomicInteger next = new AtomicInteger();
    Turns turns = new Turns();
    ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    try {
      List<CompletableFuture<Void>> workers =
          IntStream.range(0, WORKERS)
              .mapToObj(
                  worker ->
                      CompletableFuture.runAsync(() -> work(kind, next, turns, progress), threads))
              .toList();
      workers.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new CommandFailed("Seeding stopped: " + reason(e));
    } finally {
      threads.shutdownNow();
    }
    progress.finish();
  }

  private <T> void work(
      KindOfThing<T> kind, AtomicInteger next, Turns turns, SeedProgress progress) {
    try (SeedDatabases own = new SeedDatabases(databases)) {
      for (int from = next.getAndAdd(CHUNK); from < kind.count(); from = next.getAndAdd(CHUNK)) {
        int to = Math.min(from + CHUNK, kind.count());
        List<T> things = IntStream.range(from, to).mapToObj(kind.maker()).toList();
        UUID id = plan.chunkId(kind.name(), from);
        if (new Chunk<>(kind, from / CHUNK, id, things).write(own, events, turns)) {
          progress.add(things.size());
        } else {
          progress.found(things.size());
        }
      }
    } catch (SQLException e) {
      throw turns.end(new CommandFailed("A database refused: " + e.getMessage()));
    } catch (RuntimeException e) {
      throw turns.end(e);
    }
  }

  private static String reason(CompletionException failure) {
    Throwable cause = failure.getCause();
    String told = cause instanceof CommandFailed ? cause.getMessage() : null;
    return told == null ? String.valueOf(cause) : told;
  }
}
