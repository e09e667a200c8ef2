package dev.torg.gateway.credential;

import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.time.WallTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which genuine tokens are worth nothing any more: of credentials that were revoked, have expired
 * or got other secrets, of sessions that were ended, and of deactivated partners.
 *
 * <p>What no living token can need is forgotten, so that memory grows with the changes of a day and
 * not with those of years. Keys expire by the time of the business, but forgetting goes by that of
 * the world, which is never ahead of it: a token lives in the world.
 */
@Singleton
public class RefusedTokens {

  private final Map<UUID, CredentialStanding> credentials = new ConcurrentHashMap<>();
  private final Map<UUID, Instant> endedSessions = new ConcurrentHashMap<>();
  private final Map<String, PartnerStanding> partners = new ConcurrentHashMap<>();
  private final Clock businessTime;
  private final Clock wallTime;

  @Inject
  RefusedTokens(Clock businessTime, @WallTime Clock wallTime) {
    this.businessTime = businessTime;
    this.wallTime = wallTime;
  }

  /** Notes where a credential stands, unless more is known: events can be read again. */
  void noteCredential(UUID credentialId, CredentialStanding standing) {
    credentials.compute(
        credentialId,
        (id, known) -> {
          if (known != null && known.sequence() > standing.sequence()) {
            return known;
          }
          return standing.isSpent(wallTime.instant()) ? null : standing;
        });
  }

  /**
   * Notes an ended session.
   *
   * @param lastTokenEnds when every token of the session has expired by itself
   */
  void noteEndOfSession(UUID sessionId, Instant lastTokenEnds) {
    if (wallTime.instant().isBefore(lastTokenEnds)) {
      endedSessions.put(sessionId, lastTokenEnds);
    }
  }

  /** Notes where a partner stands, unless more is known. There are few, so none is forgotten. */
  void notePartner(String partnerId, long sequence, boolean deactivated) {
    partners.merge(
        partnerId,
        new PartnerStanding(sequence, deactivated),
        (known, told) -> known.sequence() > sequence ? known : told);
  }

  private boolean isDeactivated(String partnerId) {
    PartnerStanding standing = partners.get(partnerId);
    return standing != null && standing.deactivated();
  }

  /** Forgets what can turn down no token any more. */
  void forgetTheSpent() {
    Instant now = wallTime.instant();
    credentials.values().removeIf(standing -> standing.isSpent(now));
    endedSessions.values().removeIf(lastTokenEnds -> !now.isBefore(lastTokenEnds));
  }

  int remembered() {
    return credentials.size() + endedSessions.size() + partners.size();
  }

  /** Why the token is refused, as a sentence for its bearer; empty when it is not. */
  Optional<String> refusal(VerifiedToken token) {
    Optional<PortalCaller> person = token.caller().person();
    if (person.isPresent()) {
      return endedSessions.containsKey(person.get().sessionId())
          ? Optional.of("The session has ended. Log in again.")
          : Optional.empty();
    }
    CredentialStanding standing = credentials.get(token.caller().subject());
    if (standing != null && standing.refuses(token, businessTime.instant())) {
      return Optional.of(
          "The keys behind the access token were revoked or replaced, or have expired.");
    }
    return token.caller() instanceof PartnerCaller partner && isDeactivated(partner.partnerId())
        ? Optional.of("The partner is deactivated.")
        : Optional.empty();
  }

  /** Whether a person acts for a partner that is deactivated by now. */
  boolean actsForDeactivatedPartner(VerifiedToken token) {
    return token.caller() instanceof PortalCaller person
        && person.actingFor().orElse(null) instanceof ActingForPartner acting
        && isDeactivated(acting.partnerId());
  }

  private record PartnerStanding(long sequence, boolean deactivated) {}
}
