package dev.torg.platform.identity;

import java.security.Principal;

/** A caller as the framework's security sees it. */
record CallerPrincipal(Caller caller) implements Principal {

  @Override
  public String getName() {
    return caller.subject().toString();
  }
}
