package dev.torg.partner.sessions.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.sessions.domain.Grantor;
import dev.torg.partner.sessions.domain.Invitation;
import dev.torg.partner.sessions.domain.InvitationsMustBeFew;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.FreshBytes;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.business.Sha256;
import dev.torg.platform.identity.PortalCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Offers access to whoever comes with the code, lists what is offered, and takes it back. */
@ApplicationScoped
public class InvitePerson {

  private static final int CODE_BYTES = 24;

  private final Invitations invitations;
  private final BarredPersons people;
  private final HoldAdministrators holdAdministrators;
  private final PersonActs acts;
  private final Clock clock;

  InvitePerson(
      Invitations invitations,
      BarredPersons people,
      HoldAdministrators holdAdministrators,
      PersonActs acts,
      Clock clock) {
    this.invitations = invitations;
    this.people = people;
    this.holdAdministrators = holdAdministrators;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * What was offered.
   *
   * @param code by which it is taken up; kept nowhere
   */
  public record Offered(Invitation invitation, String code) {

    @Override
    public String toString() {
      return "Offered[" + invitation.id() + "]";
    }
  }

  /**
   * Fails as a wrong state when too many are open, as not allowed for who is no administrator of a
   * partner any more, or has been barred.
   */
  public Uni<Offered> invite(
      PortalCaller inviter, Represented whom, String invitee, Access access) {
    Instant now = clock.instant();
    Offered offered =
        new Offered(
            new Invitation(
                UuidCreator.getTimeOrderedEpoch(),
                whom,
                access,
                invitee,
                new Grantor(inviter.name(), inviter.userId()),
                now,
                now.plus(Invitation.GOOD_FOR)),
            freshCode());
    return Panache.withTransaction(() -> offer(inviter.userId(), offered)).replaceWith(offered);
  }

  private Uni<Void> offer(UUID inviter, Offered offered) {
    Invitation invitation = offered.invitation();
    Represented whom = invitation.whom();
    return people
        .hold(inviter)
        .chain(() -> holdAdministrators.of(whom, inviter))
        .chain(() -> invitations.forgetEndedBy(invitation.invitedAt()))
        .chain(() -> invitations.of(whom))
        .invoke(open -> InvitationsMustBeFew.check(open.size()))
        .chain(() -> invitations.add(invitation, hash(offered.code())))
        .chain(() -> acts.invited(inviter, whom, invitation.access()));
  }

  /** Those that can still be taken up. */
  public Uni<List<Invitation>> openFor(Represented whom) {
    Instant now = clock.instant();
    return Panache.withSession(() -> invitations.of(whom))
        .map(all -> all.stream().filter(one -> one.expiresAt().isAfter(now)).toList());
  }

  /** Fails as missing when there is no such invitation, else as {@link #invite} does. */
  public Uni<Void> takeBack(UUID id, UUID administrator, Represented whom) {
    return Panache.withTransaction(
        () ->
            people
                .hold(administrator)
                .chain(() -> holdAdministrators.of(whom, administrator))
                .chain(() -> invitations.remove(id, whom))
                .invoke(RuleBroken::unlessThere)
                .chain(() -> acts.tookBack(administrator, whom)));
  }

  static String hash(String code) {
    return Sha256.hex(code.getBytes(StandardCharsets.UTF_8));
  }

  private static String freshCode() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(FreshBytes.of(CODE_BYTES));
  }
}
