package dev.torg.partner.credentials.api;

import dev.torg.platform.problem.Problems;
import java.util.UUID;

/** A credential's id in a path: what cannot be one does not exist. */
public final class CredentialIdPath {

  private CredentialIdPath() {}

  public static UUID parse(String segment) {
    try {
      return UUID.fromString(segment);
    } catch (IllegalArgumentException noId) {
      throw Problems.notFound();
    }
  }
}
