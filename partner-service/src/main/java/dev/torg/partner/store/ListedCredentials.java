package dev.torg.partner.store;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.PartnerId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Credentials one after the other, by id. Every method joins the caller's open session. */
@ApplicationScoped
public class ListedCredentials {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** At most so many of those that fit, from behind the given one. */
  public Uni<List<Credential>> matching(
      Optional<PartnerId> partner,
      Optional<CredentialKind> kind,
      Optional<UUID> after,
      int atMost) {
    String conditions =
        (partner.isPresent() ? " and partnerId = :partnerId" : "")
            + (kind.isPresent() ? " and kind = :kind" : "");
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from CredentialRow where id > :after" + conditions + " order by id",
                          CredentialRow.class)
                      .setParameter("after", after.orElse(BEFORE_ALL))
                      .setMaxResults(atMost);
              partner.ifPresent(id -> query.setParameter("partnerId", id.value()));
              kind.ifPresent(wanted -> query.setParameter("kind", wanted.text()));
              return query.getResultList();
            })
        .map(found -> found.stream().map(CredentialRow::credential).toList());
  }
}
