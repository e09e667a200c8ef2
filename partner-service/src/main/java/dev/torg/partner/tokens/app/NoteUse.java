package dev.torg.partner.tokens.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.store.Credentials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps on which day a credential was last used; one that was used that day is not written to. */
@ApplicationScoped
class NoteUse {

  private final Credentials credentials;
  private final Clock clock;

  NoteUse(Credentials credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  Uni<Void> of(Credential credential) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return credential.life().wasUsedOn(today)
        ? Uni.createFrom().voidItem()
        : Panache.withTransaction(() -> credentials.noteUse(credential.id(), today));
  }
}
