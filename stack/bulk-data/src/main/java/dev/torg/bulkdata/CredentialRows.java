package dev.torg.bulkdata;

import java.util.List;
import java.util.UUID;

/** Where credentials are kept, and the event that tells of one. */
record CredentialRows(SeedPlan plan, SeededKeys keys) {

  private static final int KINDS = 2;

  KindOfThing<SeededCredential> kind() {
    return new KindOfThing<>(
        "credentials",
        plan.size().partners() * KINDS,
        this::credential,
        List.of(),
        DatabaseRows.keyedByText(
            "partner",
            "partner_id",
            SeededCredential::partnerId,
            List.of(
                new TableRows<>(
                    "credentials",
                    "credential_id, kind, partner_id, secret_hash, subscription_key_hash, sequence, issued_at",
                    (credential, row) ->
                        row.id(UUID.fromString(credential.id()))
                            .text(credential.kind())
                            .text(credential.partnerId())
                            .bytes(credential.secretHash())
                            .bytes(credential.subscriptionKeyHash())
                            .number(1)
                            .time(credential.issuedAt())))),
        credential -> List.of(issued(credential)));
  }

  private SeededCredential credential(int index) {
    SeededPartner partner = plan.partner(index / KINDS);
    KeysOfPartner own = keys.partners().get(partner.index());
    return index % KINDS == 0
        ? new SeededCredential(
            index,
            own.clientId(),
            "partner-keys",
            partner.partnerId(),
            KeysOfPartner.hash(own.clientSecret()),
            KeysOfPartner.hash(own.subscriptionKey()),
            partner.createdAt())
        : new SeededCredential(
            index,
            own.managementClientId(),
            "management-keys",
            partner.partnerId(),
            KeysOfPartner.hash(own.managementSecret()),
            null,
            partner.createdAt());
  }

  private SeededEvent issued(SeededCredential credential) {
    return new SeededEvent(
        "torg.credentials",
        "partner-service",
        "partner.credential.issued.v1",
        credential.id(),
        plan.eventId("credential", credential.issuedAt(), credential.index()),
        credential.issuedAt().toString(),
        json -> {
          json.writeStringField("credentialId", credential.id());
          json.writeStringField("kind", credential.kind());
          json.writeStringField("partnerId", credential.partnerId());
          json.writeStringField("status", "ACTIVE");
          json.writeNumberField("keyGeneration", 1);
        });
  }
}
