package dev.torg.partner.sessions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which invitation to take up. */
@Schema(additionalProperties = Schema.False.class)
record AcceptInvitationRequest(
    @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "The last part of the address that was given")
        String code) {

  @Override
  public String toString() {
    return "AcceptInvitationRequest[hidden]";
  }
}
