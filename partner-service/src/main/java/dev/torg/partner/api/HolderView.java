package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a credential speaks for; which members there are depends on its kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HolderView(
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) @Nullable String partnerId,
    @Schema(ref = "Business") @Nullable BusinessView businessIdentifier,
    @Schema(minLength = 4, maxLength = 10, pattern = "^\\d{4,10}$") @Nullable String msn,
    @Schema(minLength = 1, maxLength = 100) @Nullable String name,
    @Schema(maxItems = 100)
        @Nullable List<@Size(max = 64) @Pattern(regexp = OfAdministrator.ORG_ID) String> orgIds) {

  record BusinessView(String scheme, String id) {

    static BusinessView of(BusinessIdentifier business) {
      return new BusinessView(business.scheme().text(), business.id());
    }
  }

  static HolderView of(CredentialHolder holder) {
    return new HolderView(
        holder instanceof OfPartner partner ? partner.partnerId().value() : null,
        holder instanceof OfMerchant merchant ? BusinessView.of(merchant.business()) : null,
        holder instanceof OfMerchant merchant ? merchant.msn().value() : null,
        holder instanceof OfOperator operator ? operator.name() : null,
        holder instanceof OfAdministrator admin ? admin.orgIds().stream().sorted().toList() : null);
  }
}
