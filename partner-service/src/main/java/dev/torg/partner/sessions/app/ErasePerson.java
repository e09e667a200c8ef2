package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.KeptPersons;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases what is kept of a person. Who logs in later is somebody new. */
@ApplicationScoped
public class ErasePerson {

  private final KeptPersons persons;

  ErasePerson(KeptPersons persons) {
    this.persons = persons;
  }

  /** Erasing again changes nothing. */
  public Uni<Void> erase(UUID userId) {
    return Panache.withTransaction(() -> persons.erase(userId));
  }
}
