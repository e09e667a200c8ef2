package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementDraft;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "agreement_drafts")
class DraftRow {

  @EmbeddedId
  @SuppressWarnings("NullAway.Init")
  BusinessColumns business;

  @Column(columnDefinition = "text")
  String form;

  @Column long revision;

  static DraftRow of(AgreementDraft draft) {
    DraftRow row = new DraftRow();
    row.business = BusinessColumns.of(draft.business());
    row.take(draft);
    return row;
  }

  void take(AgreementDraft draft) {
    form = StoredForm.write(draft.form());
    revision = draft.revision();
  }

  AgreementDraft draft() {
    return new AgreementDraft(business.business(), StoredForm.read(form), revision);
  }
}
