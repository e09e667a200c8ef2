package dev.torg.bulkdata;

import java.util.List;

/** Where merchants are kept and known, and the event that tells of one. */
record MerchantRows(SeedPlan plan) {

  KindOfThing<SeededMerchant> kind() {
    return new KindOfThing<>(
        "merchants",
        plan.size().merchants(),
        plan::merchant,
        List.of(knownToSalesUnits(), knownToOrders()),
        owned(),
        merchant -> List.of(activated(merchant)));
  }

  private static DatabaseRows<SeededMerchant> knownToSalesUnits() {
    return DatabaseRows.keyedByText(
        "salesunit",
        "business_id",
        SeededMerchant::organisationNumber,
        List.of(
            new TableRows<>(
                "merchants",
                "business_scheme, business_id, name, status, sequence",
                (merchant, row) ->
                    row.text(SeededMerchant.SCHEME)
                        .text(merchant.organisationNumber())
                        .text(merchant.name())
                        .text("ACTIVE")
                        .number(1))));
  }

  private static DatabaseRows<SeededMerchant> knownToOrders() {
    return DatabaseRows.keyedByText(
        "productorder",
        "business_id",
        SeededMerchant::organisationNumber,
        List.of(
            new TableRows<>(
                "known_merchants",
                "merchant_id, business_scheme, business_id, name, active, agreement_status, sequence",
                (merchant, row) ->
                    row.id(merchant.id())
                        .text(SeededMerchant.SCHEME)
                        .text(merchant.organisationNumber())
                        .text(merchant.name())
                        .flag(true)
                        .text("ACTIVE")
                        .number(1))));
  }

  private static DatabaseRows<SeededMerchant> owned() {
    return DatabaseRows.keyedByText(
        "merchant",
        "business_id",
        SeededMerchant::organisationNumber,
        List.of(
            new TableRows<>(
                "merchant_agreements",
                "id, merchant_id, status, form, signed_by_id, signed_by_name, signed_at,"
                    + " decided_by, decided_at",
                MerchantRows::agreement),
            new TableRows<>(
                "merchants",
                "id, business_scheme, business_id, name, status, created_at, updated_at,"
                    + " business_address, agreement_id, sequence",
                MerchantRows::merchant)));
  }

  private static void agreement(SeededMerchant merchant, BinaryCopy row) {
    row.id(merchant.agreementId())
        .id(merchant.id())
        .text("ACTIVE")
        .text(merchant.agreementForm())
        .id(merchant.signerId())
        .text(merchant.signer())
        .time(merchant.signedAt())
        .text("seed")
        .time(merchant.signedAt());
  }

  private static void merchant(SeededMerchant merchant, BinaryCopy row) {
    row.id(merchant.id())
        .text(SeededMerchant.SCHEME)
        .text(merchant.organisationNumber())
        .text(merchant.name())
        .text("ACTIVE")
        .time(merchant.signedAt())
        .time(merchant.signedAt())
        .text(merchant.address())
        .id(merchant.agreementId())
        .number(1);
  }

  private SeededEvent activated(SeededMerchant merchant) {
    return new SeededEvent(
        "torg.merchants",
        "merchant-service",
        "merchant.merchant.agreement-activated.v1",
        merchant.id().toString(),
        plan.eventId("merchant", merchant.signedAt(), merchant.index()),
        merchant.signedAt().toString(),
        json -> {
          json.writeStringField("merchantId", merchant.id().toString());
          json.writeObjectFieldStart("businessIdentifier");
          json.writeStringField("scheme", SeededMerchant.SCHEME);
          json.writeStringField("id", merchant.organisationNumber());
          json.writeEndObject();
          json.writeStringField("name", merchant.name());
          json.writeStringField("status", "ACTIVE");
          json.writeStringField("countryCode", "NO");
          json.writeObjectFieldStart("agreement");
          json.writeStringField("status", "ACTIVE");
          json.writeStringField("signedAt", merchant.signedAt().toString());
          json.writeEndObject();
        });
  }
}
