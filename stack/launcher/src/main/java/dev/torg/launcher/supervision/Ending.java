package dev.torg.launcher.supervision;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks processes to end, and forces those that do not listen. */
public record Ending(List<ProcessHandle> processes) {

  private static final long PATIENCE_SECONDS = 15;

  public void awaitOrForce() {
    processes.forEach(ProcessHandle::destroy);
    if (!ended(PATIENCE_SECONDS)) {
      processes.forEach(ProcessHandle::destroyForcibly);
      ended(PATIENCE_SECONDS);
    }
  }

  private boolean ended(long seconds) {
    CompletableFuture<?>[] exits =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(exits).get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
