package dev.torg.notification.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets those who work on messages know that there are new ones. */
@ApplicationScoped
public class NewMessages {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** From now on the listener is run when there is something new; it must not block. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** To be called once what is new has been committed. */
  public void committed() {
    listeners.forEach(Runnable::run);
  }
}
