package dev.torg.portal.users;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Access that was offered; its address is only in the answer that made it. */
record Invitation(
    String invitationId,
    String invitee,
    String access,
    String invitedBy,
    Instant expiresAt,
    @Nullable String url) {

  static final String LIST = "/portal/v1/invitations";

  @Override
  public String toString() {
    return "Invitation[" + invitationId + "]";
  }
}
