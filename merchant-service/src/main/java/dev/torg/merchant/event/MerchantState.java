package dev.torg.merchant.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.platform.business.BusinessIdentifier;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant as events show it. */
@Schema(name = "MerchantState")
public record MerchantState(
    UUID merchantId,
    Business businessIdentifier,
    @Schema(maxLength = 200) String name,
    MerchantStatus status,
    @Schema(maxLength = 2) String countryCode,
    Agreement agreement,
    @Schema(description = "There, and true, once everything but the skeleton was erased.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Boolean erased) {

  @Schema
  record Business(@Schema(maxLength = 30) String scheme, @Schema(maxLength = 20) String id) {

    static Business of(BusinessIdentifier business) {
      return new Business(business.scheme().text(), business.id());
    }
  }

  @Schema
  record Agreement(AgreementStatus status, Instant signedAt) {}

  static MerchantState of(Merchant merchant) {
    return new MerchantState(
        merchant.id(),
        Business.of(merchant.business()),
        merchant.name(),
        merchant.status(),
        merchant.countryCode(),
        new Agreement(merchant.agreement().status(), merchant.agreement().signedAt()),
        merchant.isErased() ? true : null);
  }
}
