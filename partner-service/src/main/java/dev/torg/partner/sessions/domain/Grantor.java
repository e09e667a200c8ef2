package dev.torg.partner.sessions.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who lets somebody act.
 *
 * @param name as it was then; taken away when the person is erased
 * @param userId null for an operator, whose name is kept, and for invitations from before
 */
public record Grantor(String name, @Nullable UUID userId) {

  @Override
  public String toString() {
    return "Grantor[" + userId + "]";
  }
}
