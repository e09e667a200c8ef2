package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Erased;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A business that has signed an agreement at least once. The sequence counts its changes without a
 * gap: 1, 2, 3…
 */
public record Merchant(
    UUID id,
    BusinessIdentifier business,
    String name,
    MerchantStatus status,
    Instant createdAt,
    Instant updatedAt,
    Optional<PostalAddress> businessAddress,
    Optional<PostalAddress> postAddress,
    MerchantAgreement agreement,
    long sequence) {

  /** The first signing brings the merchant into being, as the registry shows it. */
  public static MerchantChanged register(UUID id, Signing signing) {
    signing.mustBeAllowed();
    RegisteredCompany company = signing.company();
    Merchant merchant =
        new Merchant(
            id,
            company.business(),
            company.name(),
            MerchantStatus.ACTIVE,
            signing.at(),
            signing.at(),
            company.businessAddress(),
            company.postAddress(),
            MerchantAgreement.signed(signing),
            1);
    return merchant.signed(MerchantFact.MERCHANT_REGISTERED);
  }

  /** A new agreement after a rejected one; name and addresses follow the registry. */
  public MerchantChanged signAgain(Signing signing) {
    ErasedMerchantStaysErased.check(this);
    AgreementMustBeOpenForSigning.check(this);
    signing.mustBeAllowed();
    RegisteredCompany company = signing.company();
    Merchant merchant =
        new Merchant(
            id,
            business,
            company.name(),
            status,
            createdAt,
            signing.at(),
            PostalAddress.moved(businessAddress, company.businessAddress()),
            PostalAddress.moved(postAddress, company.postAddress()),
            MerchantAgreement.signed(signing),
            sequence + 1);
    return merchant.signed(MerchantFact.AGREEMENT_SIGNED);
  }

  public MerchantChanged approve(String reviewer, Instant at) {
    AgreementMustAwaitReview.check(this);
    ErasedMerchantStaysErased.check(this);
    var how = new MerchantAgreement.Verdict(reviewer, at, Optional.empty());
    return with(status, agreement.ended(AgreementStatus.ACTIVE, how), at)
        .because(MerchantFact.AGREEMENT_ACTIVATED);
  }

  public MerchantChanged reject(String reviewer, String reason, Instant at) {
    AgreementMustAwaitReview.check(this);
    var how = new MerchantAgreement.Verdict(reviewer, at, Optional.of(reason));
    return with(status, agreement.ended(AgreementStatus.REJECTED, how), at)
        .because(MerchantFact.AGREEMENT_REJECTED);
  }

  /** Empty when the merchant has this status already. */
  public Optional<MerchantChanged> changeStatus(MerchantStatus wanted, Instant at) {
    if (wanted == status) {
      return Optional.empty();
    }
    ErasedMerchantStaysErased.check(this);
    MerchantFact fact =
        switch (wanted) {
          case ACTIVE -> MerchantFact.MERCHANT_ACTIVATED;
          case DEACTIVATED -> MerchantFact.MERCHANT_DEACTIVATED;
        };
    return Optional.of(with(wanted, agreement, at).because(fact));
  }

  /**
   * Leaves the skeleton: which business it was, and that it signed. Empty when that is all there
   * is.
   */
  public Optional<MerchantChanged> erase(Instant at) {
    if (isErased()) {
      return Optional.empty();
    }
    Merchant erased =
        new Merchant(
            id,
            business,
            Erased.TEXT,
            MerchantStatus.DEACTIVATED,
            createdAt,
            at,
            Optional.empty(),
            Optional.empty(),
            agreement.erased(),
            sequence + 1);
    return Optional.of(erased.because(MerchantFact.MERCHANT_ERASED));
  }

  public boolean isErased() {
    return name.equals(Erased.TEXT);
  }

  public boolean isNew() {
    return sequence == 1;
  }

  public String countryCode() {
    return business.scheme().country();
  }

  private Merchant with(MerchantStatus now, MerchantAgreement changed, Instant at) {
    return new Merchant(
        id,
        business,
        name,
        now,
        createdAt,
        at,
        businessAddress,
        postAddress,
        changed,
        sequence + 1);
  }

  private MerchantChanged signed(MerchantFact fact) {
    boolean activatedAtOnce = agreement.status() == AgreementStatus.ACTIVE;
    return because(activatedAtOnce ? MerchantFact.AGREEMENT_ACTIVATED : fact);
  }

  private MerchantChanged because(MerchantFact fact) {
    return new MerchantChanged(this, fact);
  }
}
