package dev.torg.partner.sessions.api;

import dev.torg.platform.business.Access;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to act for a partner, and as what. */
@Schema(additionalProperties = Schema.False.class)
record ConnectUserRequest(
    @NotNull @Schema(implementation = String.class, format = "uuid") UUID userId,
    @Schema(
            implementation = String.class,
            enumeration = {"admin", "editor", "reader"},
            description = "admin unless said otherwise")
        @Nullable Access access) {

  Access granted() {
    return Objects.requireNonNullElse(access, Access.ADMIN);
  }
}
