package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is erased beside the merchant itself. Every method joins the caller's open session. */
@ApplicationScoped
public class PersonalContent {

  private static final String DRAFT =
      "delete from agreement_drafts where business_scheme = $1 and business_id = $2";
  private static final String CONTRACTS =
      "delete from contracts where agreement_id in"
          + " (select id from merchant_agreements where merchant_id = $1)";
  private static final String AGREEMENTS =
      "update merchant_agreements set form = $2, signed_by_name = '(erased)', reason = null,"
          + " form_sha256 = null where merchant_id = $1";

  public Uni<Void> eraseDraft(BusinessIdentifier business) {
    return SessionSql.update(DRAFT, business.scheme().text(), business.id()).replaceWithVoid();
  }

  /** All agreements of the merchant, with the documents that were printed of them. */
  public Uni<Void> eraseAgreements(UUID merchantId) {
    return Panache.flush()
        .chain(() -> SessionSql.update(CONTRACTS, merchantId))
        .chain(() -> SessionSql.update(AGREEMENTS, merchantId, StoredForm.EMPTY))
        .replaceWithVoid();
  }
}
