package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.MerchantAgreement;
import dev.torg.merchant.domain.MerchantAgreement.Verdict;
import dev.torg.merchant.domain.SignedState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "merchant_agreements")
@SuppressWarnings("NullAway.Init")
class AgreementRow {

  @Id UUID id;
  UUID merchantId;

  @Enumerated(EnumType.STRING)
  AgreementStatus status;

  String form;
  UUID signedById;
  String signedByName;
  Instant signedAt;
  @Nullable String signedTag;
  @Nullable String formSha256;
  @Nullable String decidedBy;
  @Nullable Instant decidedAt;
  @Nullable String reason;

  static AgreementRow of(UUID merchantId, MerchantAgreement agreement) {
    AgreementRow row = new AgreementRow();
    row.id = agreement.id();
    row.merchantId = merchantId;
    row.form = StoredForm.write(agreement.form());
    row.signedById = agreement.signedById();
    row.signedByName = agreement.signedByName();
    row.signedAt = agreement.signedAt();
    row.signedTag = agreement.signedState().map(SignedState::tag).orElse(null);
    row.formSha256 = agreement.signedState().map(SignedState::formSha256).orElse(null);
    row.takeDecision(agreement);
    return row;
  }

  void takeDecision(MerchantAgreement agreement) {
    status = agreement.status();
    decidedBy = agreement.verdict().map(Verdict::by).orElse(null);
    decidedAt = agreement.verdict().map(Verdict::at).orElse(null);
    reason = agreement.verdict().flatMap(Verdict::reason).orElse(null);
  }

  MerchantAgreement agreement() {
    return new MerchantAgreement(
        id,
        status,
        StoredForm.read(form),
        signedById,
        signedByName,
        signedAt,
        signedState(),
        verdict());
  }

  private Optional<SignedState> signedState() {
    return signedTag == null || formSha256 == null
        ? Optional.empty()
        : Optional.of(new SignedState(signedTag, formSha256));
  }

  private Optional<Verdict> verdict() {
    return decidedBy == null || decidedAt == null
        ? Optional.empty()
        : Optional.of(new Verdict(decidedBy, decidedAt, Optional.ofNullable(reason)));
  }
}
