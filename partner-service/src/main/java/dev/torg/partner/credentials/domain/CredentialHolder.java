package dev.torg.partner.credentials.domain;

import dev.torg.partner.partners.domain.PartnerId;
import java.util.Set;

/** Whom a credential speaks for. */
public sealed interface CredentialHolder {

  /** A partner's program. */
  record OfPartner(PartnerId partnerId) implements CredentialHolder {}

  /** A person or program that operates this installation. */
  record OfOperator(String name) implements CredentialHolder {}

  /** Somebody who configures the named organisations, and no other. */
  record OfAdministrator(Set<String> orgIds) implements CredentialHolder {}
}
