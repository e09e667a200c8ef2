package dev.torg.partner.store;

import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Scheme;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a credential's holder in the columns that its kind uses. */
final class HolderColumns {

  private HolderColumns() {}

  static void write(CredentialHolder holder, CredentialRow row) {
    if (holder instanceof OfPartner partner) {
      row.partnerId = partner.partnerId().value();
    } else if (holder instanceof OfMerchant merchant) {
      row.businessScheme = merchant.business().scheme().text();
      row.businessId = merchant.business().id();
      row.msn = merchant.msn().value();
    } else if (holder instanceof OfOperator operator) {
      row.name = operator.name();
    } else if (holder instanceof OfAdministrator administrator) {
      row.orgIds = String.join(",", new TreeSet<>(administrator.orgIds()));
    }
  }

  static CredentialHolder read(CredentialRow row) {
    return switch (CredentialKind.of(row.kind)) {
      case PARTNER_KEYS, MANAGEMENT_KEYS ->
          new OfPartner(new PartnerId(Objects.requireNonNull(row.partnerId)));
      case SALES_UNIT_KEYS -> merchant(row);
      case OPERATOR_KEYS -> new OfOperator(Objects.requireNonNull(row.name));
      case ADMINISTRATOR_KEYS ->
          new OfAdministrator(Set.of(Objects.requireNonNull(row.orgIds).split(",")));
    };
  }

  private static OfMerchant merchant(CredentialRow row) {
    return new OfMerchant(
        new BusinessIdentifier(
            Scheme.of(Objects.requireNonNull(row.businessScheme)).orElseThrow(),
            Objects.requireNonNull(row.businessId)),
        new Msn(Objects.requireNonNull(row.msn)));
  }
}
