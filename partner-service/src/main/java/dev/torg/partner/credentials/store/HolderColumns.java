package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.CredentialHolder;
import dev.torg.partner.credentials.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfOperator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.partners.domain.PartnerId;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a credential's holder in the columns that its kind uses. */
final class HolderColumns {

  private HolderColumns() {}

  static void write(CredentialHolder holder, CredentialEntity entity) {
    if (holder instanceof OfPartner partner) {
      entity.partnerId = partner.partnerId().value();
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
      case OPERATOR_KEYS -> new OfOperator(Objects.requireNonNull(entity.name));
      case ADMINISTRATOR_KEYS ->
          new OfAdministrator(Set.of(Objects.requireNonNull(entity.orgIds).split(",")));
    };
  }
}
