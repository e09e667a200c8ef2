package dev.torg.partner.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.util.UUID;

/** Names one credential, in such a way that a caller reaches only what it may know of. */
public sealed interface CredentialReference {

  /** Any credential, for those who may see all. */
  record Any(UUID id) implements CredentialReference {}

  /** One of a partner's own. */
  record OfOnePartner(PartnerId partnerId, UUID id) implements CredentialReference {}

  /** The keys of a merchant's own sales unit: those in use, else those revoked last. */
  record OfSalesUnit(BusinessIdentifier business, Msn msn) implements CredentialReference {}
}
