package dev.torg.partner.credentials.event;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.event.Topics;

/** A credential can be used from now on. */
public final class CredentialIssued {

  private static final String TYPE = "partner.credential.issued.v1";

  private CredentialIssued() {}

  public static OutgoingEvent of(Credential credential) {
    return new OutgoingEvent(
        Topics.CREDENTIALS,
        TYPE,
        credential.id().toString(),
        credential.sequence(),
        CredentialState.of(credential));
  }
}
