package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.Credential;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The credentials. Every method joins the caller's open session. */
@ApplicationScoped
public class Credentials {

  public Uni<Void> add(Credential credential) {
    var entity = new CredentialEntity();
    entity.take(credential);
    return Panache.getSession().chain(session -> session.persist(entity)).chain(Panache::flush);
  }

  public Uni<Optional<Credential>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(CredentialEntity.class, id))
        .map(found -> Optional.ofNullable(found).map(CredentialEntity::credential));
  }

  /** As {@link #find}, keeping every other writer of this credential waiting until the commit. */
  public Uni<Optional<Credential>> findToChange(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(CredentialEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(found -> Optional.ofNullable(found).map(CredentialEntity::credential));
  }

  /** Writes a credential that was found to be changed in this session. */
  public Uni<Void> change(Credential credential) {
    return Panache.getSession().chain(session -> write(credential, session)).chain(Panache::flush);
  }

  private static Uni<Void> write(Credential credential, Mutiny.Session session) {
    return session
        .find(CredentialEntity.class, credential.id())
        .invoke(entity -> entity.take(credential))
        .replaceWithVoid();
  }
}
