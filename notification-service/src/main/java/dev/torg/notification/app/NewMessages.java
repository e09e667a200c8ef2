package dev.torg.notification.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets those who work on messages know that there are new ones. */
@ApplicationScoped
public class NewMessages {

  private final List<Runnable> ofNew = new CopyOnWriteArrayList<>();
  private final List<Runnable> ofAwaited = new CopyOnWriteArrayList<>();

  /** From now on the listener is run when there is something new; it must not block. */
  public void listen(Runnable listener) {
    ofNew.add(listener);
  }

  /** As {@link #listen}, for who has to do only with what an endpoint waits for. */
  public void listenToAwaited(Runnable listener) {
    ofAwaited.add(listener);
  }

  /**
   * To be called once what is new has been committed.
   *
   * @param isAwaited whether an endpoint waits for some of it
   */
  public void committed(boolean isAwaited) {
    ofNew.forEach(Runnable::run);
    if (isAwaited) {
      ofAwaited.forEach(Runnable::run);
    }
  }
}
