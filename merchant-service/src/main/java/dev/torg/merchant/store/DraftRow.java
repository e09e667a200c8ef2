package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementDraft;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "agreement_drafts")
@SuppressWarnings("NullAway.Init")
class DraftRow {

  @EmbeddedId BusinessColumns business;

  String form;
  long revision;
  Instant changedAt;

  static DraftRow of(AgreementDraft draft, Instant now) {
    DraftRow row = new DraftRow();
    row.business = BusinessColumns.of(draft.business());
    row.take(draft, now);
    return row;
  }

  void take(AgreementDraft draft, Instant now) {
    form = StoredForm.write(draft.form());
    revision = draft.revision();
    changedAt = now;
  }

  AgreementDraft draft() {
    return new AgreementDraft(business.business(), StoredForm.read(form), revision);
  }
}
