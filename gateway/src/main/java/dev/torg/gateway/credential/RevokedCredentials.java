package dev.torg.gateway.credential;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The credentials that were revoked, ever; a credential is never given back. */
@Singleton
public class RevokedCredentials {

  private final Set<UUID> ids = ConcurrentHashMap.newKeySet();

  public boolean contains(UUID credentialId) {
    return ids.contains(credentialId);
  }

  void add(UUID credentialId) {
    ids.add(credentialId);
  }
}
