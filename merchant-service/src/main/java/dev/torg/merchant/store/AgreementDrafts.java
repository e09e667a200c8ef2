package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementDraft;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** One draft per business; it stays after the signing, so that a rejected one can be mended. */
@ApplicationScoped
public class AgreementDrafts {

  /** The name under which acts about drafts are kept; no topic has it. */
  public static final String ACTS = "merchant-agreement-drafts";

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)";

  /**
   * Waits until nobody else drafts or signs for this business, and keeps it so until the running
   * transaction ends. It works before there is any row to lock.
   */
  public Uni<Void> lock(BusinessIdentifier business) {
    return SessionSql.select(LOCK, business.text()).replaceWithVoid();
  }

  public Uni<Optional<AgreementDraft>> of(BusinessIdentifier business) {
    return row(business).map(row -> row.map(DraftRow::draft));
  }

  public Uni<Void> put(AgreementDraft draft, Instant now) {
    return row(draft.business())
        .chain(
            row -> {
              row.ifPresent(known -> known.take(draft, now));
              return row.isPresent() ? Uni.createFrom().voidItem() : add(draft, now);
            });
  }

  private static Uni<Void> add(AgreementDraft draft, Instant now) {
    return Panache.getSession().chain(session -> session.persist(DraftRow.of(draft, now)));
  }

  private static Uni<Optional<DraftRow>> row(BusinessIdentifier business) {
    return Panache.getSession()
        .chain(session -> session.find(DraftRow.class, BusinessColumns.of(business)))
        .map(Optional::ofNullable);
  }
}
