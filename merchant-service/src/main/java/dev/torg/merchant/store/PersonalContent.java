package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is erased beside the merchant itself. Every method joins the caller's open session. */
@ApplicationScoped
public class PersonalContent {

  private static final String DRAFT =
      "delete from agreement_drafts where business_scheme = :scheme and business_id = :id";
  private static final String CONTRACTS =
      "delete from contracts where agreement_id in"
          + " (select id from merchant_agreements where merchant_id = :merchant)";
  private static final String AGREEMENTS =
      "update merchant_agreements set form = :form, signed_by_name = '(erased)', reason = null,"
          + " form_sha256 = null where merchant_id = :merchant";

  public Uni<Void> eraseDraft(BusinessIdentifier business) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DRAFT)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** All agreements of the merchant, with the documents that were printed of them. */
  public Uni<Void> eraseAgreements(UUID merchantId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .flush()
                    .chain(() -> ofMerchant(session, CONTRACTS, merchantId).executeUpdate())
                    .chain(
                        () ->
                            ofMerchant(session, AGREEMENTS, merchantId)
                                .setParameter("form", StoredForm.EMPTY)
                                .executeUpdate()))
        .replaceWithVoid();
  }

  private static Mutiny.MutationQuery ofMerchant(
      Mutiny.Session session, String statement, UUID merchantId) {
    return session.createNativeQuery(statement).setParameter("merchant", merchantId);
  }
}
