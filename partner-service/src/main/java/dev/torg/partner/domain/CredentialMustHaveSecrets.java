package dev.torg.partner.domain;

import java.util.List;
import java.util.Set;

/** Nothing is replaced that keys of the kind do not have. */
public final class CredentialMustHaveSecrets {

  private CredentialMustHaveSecrets() {}

  public static List<Misfit> misfits(CredentialKind kind, Set<SecretPart> wanted) {
    return kind.secretParts().containsAll(wanted)
        ? List.of()
        : List.of(new Misfit("secrets", "names a secret that " + kind.text() + " do not have"));
  }
}
