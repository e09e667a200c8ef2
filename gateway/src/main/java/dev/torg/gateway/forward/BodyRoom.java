package dev.torg.gateway.forward;

import dev.torg.gateway.filter.UnderWayMustBeFew;
import dev.torg.gateway.settings.SizeSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory for bodies that are not with their service yet, of all event loops together. One
 * caller gets a quarter of it at most.
 */
@Singleton
class BodyRoom {

  private static final int SHARES = 4;

  private final AtomicLong left;
  private final long share;
  private final Map<Object, Long> taken = new ConcurrentHashMap<>();

  @Inject
  BodyRoom(SizeSettings settings) {
    this(settings.bodiesTogether().asLongValue());
  }

  BodyRoom(long bytes) {
    this.left = new AtomicLong(bytes);
    this.share = bytes / SHARES;
  }

  /** Takes so many bytes; nothing is taken when there is a reason not to. */
  Optional<HttpProblem> take(Object caller, long bytes) {
    if (taken.merge(caller, bytes, Long::sum) > share) {
      letGo(caller, bytes);
      return Optional.of(UnderWayMustBeFew.tooMany());
    }
    if (left.addAndGet(-bytes) < 0) {
      giveBack(caller, bytes);
      return Optional.of(
          Problems.retryAfter(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.meaning(), 1));
    }
    return Optional.empty();
  }

  void giveBack(Object caller, long bytes) {
    left.addAndGet(bytes);
    letGo(caller, bytes);
  }

  private void letGo(Object caller, long bytes) {
    taken.computeIfPresent(caller, (same, held) -> held > bytes ? held - bytes : null);
  }
}
