package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementDraft;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "agreement_drafts")
class DraftRow {

  @EmbeddedId
  @SuppressWarnings("NullAway.Init")
  BusinessColumns business;

  @Column(columnDefinition = "text")
  String form;

  @Column long revision;

  @Column(name = "changed_at")
  @SuppressWarnings("NullAway.Init")
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
