package dev.torg.notification.messages.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.credentials} says. */
public record CredentialChanged(
    UUID credentialId,
    String kind,
    @Nullable String partnerId,
    @Nullable BusinessIdentifier businessIdentifier,
    @Nullable String msn,
    String status,
    @Nullable Instant previousTokensUntil,
    @Nullable Instant expiresAt) {

  private static final String EVENTS = "partner.credential.";
  private static final Map<String, OwnEvent> TOLD =
      Map.of("rotated.v1", OwnEvent.CREDENTIAL_ROTATED, "revoked.v1", OwnEvent.CREDENTIAL_REVOKED);

  /**
   * Empty for an event that nobody outside would notice, and for keys of no partner or merchant.
   */
  public static Optional<News> in(IncomingEvent event) {
    return event.isOf(EVENTS)
        ? Optional.ofNullable(TOLD.get(event.type().substring(EVENTS.length())))
            .map(told -> event.as(CredentialChanged.class).news(told, event))
            .filter(news -> !news.to().isNobody())
        : Optional.empty();
  }

  private News news(OwnEvent told, IncomingEvent event) {
    return new News(
        told,
        "credential " + event.subject(),
        event.sequence(),
        event.time(),
        Audience.of(partnerId, businessIdentifier, msn),
        new CredentialNews(credentialId, kind, status, previousTokensUntil, expiresAt),
        event.traceparent());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CredentialNews(
      UUID credentialId,
      String kind,
      String status,
      @Nullable Instant previousSecretsUntil,
      @Nullable Instant expiresAt) {}
}
