package dev.torg.bulkdata;

import java.time.Instant;
import java.util.UUID;

/** A merchant of the bulk data, with an active agreement. */
record SeededMerchant(
    int index,
    UUID id,
    String organisationNumber,
    String name,
    UUID addressId,
    UUID agreementId,
    UUID signerId,
    String signer,
    Instant signedAt) {

  static final String SCHEME = "business:NO:ORG";

  /** Scheme and number as most tables keep them. */
  String business() {
    return SCHEME + " " + organisationNumber;
  }

  String agreementForm() {
    return """
        {"owners":[{"name":"%s","birthDate":"1980-05-17","sharePercent":100,"ownership":"DIRECT"}],\
        "politicallyExposed":[],"contactEmail":"post@example.com"}"""
        .formatted(signer);
  }

  String address() {
    return """
        {"id":"%s","lines":["Prøveveien %d"],"postCode":"0150","city":"Oslo","country":"NO"}"""
        .formatted(addressId, index % 300 + 1);
  }
}
