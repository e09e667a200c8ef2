package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.sessions.domain.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Access that was offered; its address stands in the answer that made it, and nowhere else. */
@Schema(name = "Invitation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
    @Schema(implementation = String.class, format = "uuid") UUID invitationId,
    @Schema(maxLength = 200) String invitee,
    @Schema(enumeration = {"admin", "editor", "reader"}) String access,
    @Schema(maxLength = 200) String invitedBy,
    Instant invitedAt,
    Instant expiresAt,
    @Schema(format = "uri", maxLength = 500) @Nullable String url) {

  static InvitationView of(Invitation invitation, @Nullable String url) {
    return new InvitationView(
        invitation.id(),
        invitation.invitee(),
        invitation.access().text(),
        invitation.invitedBy().name(),
        invitation.invitedAt(),
        invitation.expiresAt(),
        url);
  }

  /** Those that are open. */
  @Schema(name = "InvitationList")
  record ListView(@Schema(maxItems = 50) List<InvitationView> invitations) {

    static ListView of(List<Invitation> open) {
      return new ListView(open.stream().map(one -> InvitationView.of(one, null)).toList());
    }
  }
}
