package dev.torg.gateway.forward;

import dev.torg.gateway.settings.SizeSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** The memory for bodies that are not with their service yet, of all event loops together. */
@Singleton
class BodyRoom {

  private final AtomicLong left;

  @Inject
  BodyRoom(SizeSettings settings) {
    this.left = new AtomicLong(settings.bodiesTogether().asLongValue());
  }

  /** Takes so many bytes; false, and nothing taken, when there are not as many left. */
  boolean take(long bytes) {
    if (left.addAndGet(-bytes) >= 0) {
      return true;
    }
    left.addAndGet(bytes);
    return false;
  }

  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }
}
