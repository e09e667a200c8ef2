package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.paging.SearchText;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Merchants, each with its current agreement; earlier agreements stay in their table. */
@ApplicationScoped
public class Merchants {

  private static final String MERCHANT = "from MerchantRow m join fetch m.agreement a ";
  private static final String OF_BUSINESS = MERCHANT + "where m.business = :key";
  private static final String OF_ID = MERCHANT + "where m.id = :key";

  private static final String ALL = MERCHANT + "where m.id > :after %s order by m.id";
  private static final String CALLED =
      "and (m.business.id = :number or lower(m.name) like lower(:part) escape '\\')";

  public Uni<Optional<Merchant>> of(BusinessIdentifier business) {
    return one(OF_BUSINESS, BusinessColumns.of(business), LockModeType.NONE);
  }

  /** As {@link #of}; nobody else changes the merchant until the running transaction ends. */
  public Uni<Optional<Merchant>> lockedOf(BusinessIdentifier business) {
    return one(OF_BUSINESS, BusinessColumns.of(business), LockModeType.PESSIMISTIC_WRITE);
  }

  public Uni<Optional<Merchant>> locked(UUID id) {
    return one(OF_ID, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Uni<Optional<Merchant>> one(String question, Object key, LockModeType lock) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(question, MerchantRow.class)
                    .setParameter("key", key)
                    .setLockMode(lock)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(MerchantRow::merchant));
  }

  /** Merchants whose agreement has this status, in the order of their ids. */
  public Uni<List<Merchant>> withAgreement(
      AgreementStatus status, Optional<UUID> after, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        MERCHANT + "where a.status = :status and m.id > :after order by m.id",
                        MerchantRow.class)
                    .setParameter("status", status)
                    .setParameter("after", after.orElse(new UUID(0, 0)))
                    .setMaxResults(limit)
                    .getResultList())
        .map(rows -> rows.stream().map(MerchantRow::merchant).toList());
  }

  /**
   * Merchants that have the text in their name, or whose business has this number, in the order of
   * their ids; all for an empty text. Needs the caller's open transaction.
   */
  public Uni<List<Merchant>> called(Optional<SearchText> text, Optional<UUID> after, int limit) {
    return SessionSql.planAnew()
        .chain(Panache::getSession)
        .chain(session -> called(session, text, after, limit).getResultList())
        .map(rows -> rows.stream().map(MerchantRow::merchant).toList());
  }

  private static Mutiny.SelectionQuery<MerchantRow> called(
      Mutiny.Session session, Optional<SearchText> text, Optional<UUID> after, int limit) {
    Mutiny.SelectionQuery<MerchantRow> query =
        session
            .createQuery(ALL.formatted(text.isEmpty() ? "" : CALLED), MerchantRow.class)
            .setParameter("after", after.orElse(new UUID(0, 0)))
            .setMaxResults(limit);
    text.ifPresent(
        part ->
            query
                .setParameter("number", part.text().replace(" ", ""))
                .setParameter("part", part.anywhere()));
    return query;
  }

  public Uni<Void> add(Merchant merchant) {
    AgreementRow agreement = AgreementRow.of(merchant.id(), merchant.agreement());
    return Panache.getSession()
        .chain(session -> session.persistAll(agreement, MerchantRow.of(merchant, agreement)));
  }

  /** Writes a merchant that was read with a lock in the same transaction. */
  public Uni<Void> update(Merchant merchant) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .find(MerchantRow.class, merchant.id())
                    .chain(
                        row ->
                            currentAgreement(session, row, merchant)
                                .invoke(agreement -> row.take(merchant, agreement))))
        .replaceWithVoid();
  }

  private static Uni<AgreementRow> currentAgreement(
      Mutiny.Session session, MerchantRow row, Merchant merchant) {
    if (row.agreement.id.equals(merchant.agreement().id())) {
      row.agreement.takeDecision(merchant.agreement());
      return Uni.createFrom().item(row.agreement);
    }
    AgreementRow agreement = AgreementRow.of(merchant.id(), merchant.agreement());
    return session.persist(agreement).replaceWith(agreement);
  }
}
