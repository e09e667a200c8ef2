package dev.torg.partner.tokens.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.AdministratorCaller;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PartnerCaller;
import java.util.Optional;

/** Tells for whom a credential speaks, in the terms that tokens use. */
final class CallerBehind {

  private CallerBehind() {}

  static Caller of(Credential credential) {
    CredentialHolder holder = credential.holder();
    if (holder instanceof OfPartner partner) {
      return new PartnerCaller(credential.id(), partner.partnerId().value(), pinned(credential));
    } else if (holder instanceof OfMerchant merchant) {
      return new MerchantCaller(
          credential.id(), merchant.business(), merchant.msn(), pinned(credential));
    } else if (holder instanceof OfOperator operator) {
      return new OperatorCaller(credential.id(), operator.name());
    } else if (holder instanceof OfAdministrator administrator) {
      return new AdministratorCaller(credential.id(), administrator.orgIds());
    }
    throw new IllegalStateException("A credential without a known holder: " + credential.id());
  }

  private static Optional<ApiVersion> pinned(Credential credential) {
    return Optional.ofNullable(credential.terms().apiVersion()).flatMap(ApiVersion::of);
  }
}
