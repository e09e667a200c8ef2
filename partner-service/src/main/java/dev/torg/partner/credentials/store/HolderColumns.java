package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.CredentialHolder;
import dev.torg.partner.credentials.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.credentials.domain.CredentialHolder.OfOperator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Scheme;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a credential's holder in the columns that its kind uses. */
final class HolderColumns {

  private HolderColumns() {}

  static void write(CredentialHolder holder, CredentialEntity entity) {
    if (holder instanceof OfPartner partner) {
      entity.partnerId = partner.partnerId().value();
    } else if (holder instanceof OfMerchant merchant) {
      entity.businessScheme = merchant.business().scheme().text();
      entity.businessId = merchant.business().id();
      entity.msn = merchant.msn().value();
    } else if (holder instanceof OfOperator operator) {
      entity.name = operator.name();
    } else if (holder instanceof OfAdministrator administrator) {
      entity.orgIds = String.join(",", new TreeSet<>(administrator.orgIds()));
    }
  }

  static CredentialHolder read(CredentialEntity entity) {
    return switch (CredentialKind.of(entity.kind)) {
      case PARTNER_KEYS, MANAGEMENT_KEYS ->
          new OfPartner(new PartnerId(Objects.requireNonNull(entity.partnerId)));
      case SALES_UNIT_KEYS -> merchant(entity);
      case OPERATOR_KEYS -> new OfOperator(Objects.requireNonNull(entity.name));
      case ADMINISTRATOR_KEYS ->
          new OfAdministrator(Set.of(Objects.requireNonNull(entity.orgIds).split(",")));
    };
  }

  private static OfMerchant merchant(CredentialEntity entity) {
    return new OfMerchant(
        new BusinessIdentifier(
            Scheme.of(Objects.requireNonNull(entity.businessScheme)).orElseThrow(),
            Objects.requireNonNull(entity.businessId)),
        new Msn(Objects.requireNonNull(entity.msn)));
  }
}
