package dev.torg.partner.event;

import dev.torg.partner.domain.Credential;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;

/** What happened to a credential, each with its state afterwards. */
public final class CredentialFacts {

  private CredentialFacts() {}

  /** It exists from now on. */
  public static OutgoingEvent issued(Credential credential) {
    return fact("partner.credential.issued.v1", credential);
  }

  /** Its secrets were made and shown, for the only time. */
  public static OutgoingEvent revealed(Credential credential) {
    return fact("partner.credential.revealed.v1", credential);
  }

  /** It has another name, end or limit of its calls, or another version is pinned. */
  public static OutgoingEvent changed(Credential credential) {
    return fact("partner.credential.changed.v1", credential);
  }

  /** It has other secrets; those before, and their tokens, end with the overlap. */
  public static OutgoingEvent rotated(Credential credential) {
    return fact("partner.credential.rotated.v1", credential);
  }

  /** It, and every token bought with it, must be refused from now on. */
  public static OutgoingEvent revoked(Credential credential) {
    return fact("partner.credential.revoked.v1", credential);
  }

  private static OutgoingEvent fact(String type, Credential credential) {
    return new OutgoingEvent(
        Topics.CREDENTIALS,
        type,
        credential.id().toString(),
        credential.sequence(),
        CredentialState.of(credential));
  }
}
