package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom a credential speaks for; which members there are depends on its kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HolderView(
    @Nullable String partnerId,
    @Nullable BusinessView businessIdentifier,
    @Nullable String msn,
    @Nullable String name,
    @Nullable Set<String> orgIds) {

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
        holder instanceof OfAdministrator admin ? new TreeSet<>(admin.orgIds()) : null);
  }
}
