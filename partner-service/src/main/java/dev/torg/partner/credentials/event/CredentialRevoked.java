package dev.torg.partner.credentials.event;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.event.Topics;

/** A credential, and every token bought with it, must be refused from now on. */
public final class CredentialRevoked {

  private static final String TYPE = "partner.credential.revoked.v1";

  private CredentialRevoked() {}

  public static OutgoingEvent of(Credential credential) {
    return new OutgoingEvent(
        Topics.CREDENTIALS,
        TYPE,
        credential.id().toString(),
        credential.sequence(),
        CredentialState.of(credential));
  }
}
