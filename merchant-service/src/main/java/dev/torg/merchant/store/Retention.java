package dev.torg.merchant.store;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * What is due to be forgotten, batch by batch, the oldest first. Every method joins the caller's
 * open session and gives how many were forgotten.
 */
@ApplicationScoped
public class Retention {

  private static final String DRAFTS =
      "delete from agreement_drafts where (business_scheme, business_id) in"
          + " (select business_scheme, business_id from agreement_drafts where changed_at < $1"
          + " order by changed_at limit $2 for update skip locked)";

  /** The skeleton stays: that somebody signed, when, and that it was rejected. */
  private static final String REJECTED =
      "with due as (select id from merchant_agreements"
          + " where status = 'REJECTED' and decided_at < $1 and signed_by_name <> ''"
          + " order by decided_at limit $2 for update skip locked),"
          + " unprinted as (delete from contracts where agreement_id in (select id from due))"
          + " update merchant_agreements set signed_by_name = '', reason = null, form = $3,"
          + " form_sha256 = null where id in (select id from due)";

  public Uni<Integer> forgetDrafts(Instant before, int batch) {
    return SessionSql.update(DRAFTS, before, batch);
  }

  public Uni<Integer> forgetRejected(Instant before, int batch) {
    return SessionSql.update(REJECTED, before, batch, StoredForm.EMPTY);
  }
}
