package dev.torg.partner.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.util.Set;

/** Whom a credential speaks for. */
public sealed interface CredentialHolder {

  /** A partner's program. */
  record OfPartner(PartnerId partnerId) implements CredentialHolder {}

  /** A merchant's program, by the keys of one of its sales units. */
  record OfMerchant(BusinessIdentifier business, Msn msn) implements CredentialHolder {}

  /** A person or program that operates this installation. */
  record OfOperator(String name) implements CredentialHolder {}

  /** Somebody who configures the named organisations, and no other. */
  record OfAdministrator(Set<String> orgIds) implements CredentialHolder {

    public static final String ORG_ID = "^org_[a-z0-9_]{1,60}$";
  }
}
