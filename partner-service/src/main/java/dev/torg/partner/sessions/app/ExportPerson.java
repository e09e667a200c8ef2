package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.KeptPerson;
import dev.torg.partner.sessions.store.KeptPersons;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows everything that is kept of a person. */
@ApplicationScoped
public class ExportPerson {

  private final KeptPersons persons;

  ExportPerson(KeptPersons persons) {
    this.persons = persons;
  }

  public Uni<Optional<KeptPerson>> of(UUID userId) {
    return Panache.withSession(() -> persons.find(userId));
  }
}
