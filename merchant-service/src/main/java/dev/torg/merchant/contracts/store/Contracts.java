package dev.torg.merchant.contracts.store;

import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contracts as they were printed, one for an agreement. */
@ApplicationScoped
public class Contracts {

  private static final String VALID =
      "select c.agreementId from ContractRow c join MerchantRow m on m.agreement.id = c.agreementId"
          + " where m.business.scheme = :scheme and m.business.id = :id and m.agreement.status <>"
          + " :rejected";

  /** The agreements of a business that have a contract and were not rejected. */
  public Uni<List<UUID>> valid(BusinessIdentifier business) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(VALID, UUID.class)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .setParameter("rejected", AgreementStatus.REJECTED)
                    .getResultList());
  }

  public Uni<Optional<Contract>> of(UUID agreementId) {
    return Panache.getSession()
        .chain(session -> session.find(ContractRow.class, agreementId))
        .map(row -> Optional.ofNullable(row).map(ContractRow::contract));
  }

  public Uni<Void> add(Contract contract) {
    return Panache.getSession().chain(session -> session.persist(ContractRow.of(contract)));
  }
}
