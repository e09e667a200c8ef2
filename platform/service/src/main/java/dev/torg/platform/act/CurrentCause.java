package dev.torg.platform.act;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The cause of what the running request or event changes. */
@ApplicationScoped
public class CurrentCause {

  private final CurrentCaller caller;

  CurrentCause(CurrentCaller caller) {
    this.caller = caller;
  }

  public Cause get() {
    return new Cause(Actor.of(caller.find()), TraceContext.current());
  }
}
