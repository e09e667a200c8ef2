package dev.torg.platform.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person who logged in with an eID.
 *
 * @param sessionId the same in every token that follows from one login, and in no other
 * @param name as the eID gives it
 * @param authenticatedAt when the person last proved the eID
 * @param actingFor the role chosen after login, if any
 */
public record PortalCaller(
    UUID userId,
    UUID sessionId,
    String name,
    LocalDate birthDate,
    Instant authenticatedAt,
    Optional<ActingFor> actingFor)
    implements Caller {

  @Override
  public CallerKind kind() {
    return CallerKind.PORTAL;
  }

  @Override
  public UUID subject() {
    return userId;
  }

  @Override
  public Optional<PortalCaller> person() {
    return Optional.of(this);
  }

  /** The same person in the same session, acting for somebody else. */
  public PortalCaller acting(Optional<ActingFor> role) {
    return new PortalCaller(userId, sessionId, name, birthDate, authenticatedAt, role);
  }

  @Override
  public Set<String> roles() {
    return actingFor.map(PortalCaller::rolesOf).orElse(Set.of(Roles.PORTAL));
  }

  private static Set<String> rolesOf(ActingFor actingFor) {
    return Set.of(
        Roles.PORTAL,
        actingFor instanceof ActingForMerchant ? Roles.PORTAL_MERCHANT : Roles.PORTAL_PARTNER);
  }
}
