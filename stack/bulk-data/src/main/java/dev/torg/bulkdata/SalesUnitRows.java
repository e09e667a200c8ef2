package dev.torg.bulkdata;

import java.util.List;

/** Where sales units are kept and known, and the event that tells of one. */
record SalesUnitRows(SeedPlan plan) {

  private static final String PRESENT =
      "select count(*) from sales_units where msn between ?::bigint and ?::bigint";

  private static final String SALES_UNIT_KEYS = "sales-unit-keys";
  private static final byte[] NO_SECRET = new byte[32];
  private static final int FIRST_GENERATION = 1;

  KindOfThing<SeededSalesUnit> kind() {
    return new KindOfThing<>(
        "sales units",
        plan.size().salesUnits(),
        plan::salesUnit,
        List.of(
            knownToMerchants(), knownWithKeys(), knownTo("productorder"), knownTo("notification")),
        owned(),
        unit -> List.of(created(unit), keysIssued(unit)));
  }

  private static DatabaseRows<SeededSalesUnit> knownToMerchants() {
    return DatabaseRows.keyedByText(
        "merchant",
        "msn",
        SalesUnitRows::msn,
        List.of(
            new TableRows<>(
                "known_sales_units",
                "msn, business_scheme, business_id, partner_id, status, sequence",
                (unit, row) ->
                    row.text(msn(unit))
                        .text(SeededMerchant.SCHEME)
                        .text(unit.organisationNumber())
                        .text(unit.partnerId())
                        .text("ACTIVE")
                        .number(1))));
  }

  /** Every new sales unit has keys, whose secrets are made when its merchant asks for them. */
  private static DatabaseRows<SeededSalesUnit> knownWithKeys() {
    return DatabaseRows.keyedByText(
        "partner",
        "msn",
        SalesUnitRows::msn,
        List.of(
            new TableRows<>(
                "credentials",
                "credential_id, kind, business_scheme, business_id, msn, secret_hash,"
                    + " secret_generation, sequence, issued_at",
                (unit, row) ->
                    row.id(unit.keysId())
                        .text(SALES_UNIT_KEYS)
                        .text(SeededMerchant.SCHEME)
                        .text(unit.organisationNumber())
                        .text(msn(unit))
                        .bytes(NO_SECRET)
                        .smallNumber(FIRST_GENERATION)
                        .number(1)
                        .time(unit.createdAt())),
            known()));
  }

  private static DatabaseRows<SeededSalesUnit> knownTo(String database) {
    return DatabaseRows.keyedByText(database, "msn", SalesUnitRows::msn, List.of(known()));
  }

  private static TableRows<SeededSalesUnit> known() {
    return new TableRows<>(
        "known_sales_units",
        "msn, partner_id, business_scheme, business_id, sequence",
        (unit, row) ->
            row.text(msn(unit))
                .text(unit.partnerId())
                .text(SeededMerchant.SCHEME)
                .text(unit.organisationNumber())
                .number(1));
  }

  private static DatabaseRows<SeededSalesUnit> owned() {
    return new DatabaseRows<>(
        "salesunit",
        PRESENT,
        SalesUnitRows::msn,
        List.of(
            new TableRows<>(
                "sales_units",
                "msn, sequence, partner_id, business_scheme, business_id, name, status,"
                    + " price_package_id, bank_account_scheme, bank_account_id, payment_allowed,"
                    + " capture_type, skip_landing_page_allowed, recurring_allowed,"
                    + " partial_capture_allowed, late_capture_allowed,"
                    + " landing_page_phone_number_locked, long_living_payment_allowed,"
                    + " credit_card_payment_allowed, customer_must_be_present,"
                    + " userinfo_nin_allowed, created_at, updated_at, recent_changes",
                SalesUnitRows::unit),
            new TableRows<>(
                "sales_unit_changes",
                "id, msn, changed_at, field, new_value, changed_by, channel",
                SalesUnitRows::creation)));
  }

  private static void unit(SeededSalesUnit unit, BinaryCopy row) {
    row.number(unit.msn())
        .number(1)
        .text(unit.partnerId())
        .text(SeededMerchant.SCHEME)
        .text(unit.organisationNumber())
        .text(unit.name())
        .text("ACTIVE")
        .id(unit.pricePackageId())
        .text(SeededSalesUnit.BANK_ACCOUNT_SCHEME)
        .text(unit.bankAccount())
        .flag(true)
        .text("RESERVE_CAPTURE")
        .flag(unit.skipLandingPage())
        .flag(unit.recurring())
        .flag(true)
        .flag(true)
        .flag(false)
        .flag(unit.longLiving())
        .flag(true)
        .flag(false)
        .flag(false)
        .time(unit.createdAt())
        .time(unit.createdAt())
        .text(unit.firstChange());
  }

  private static void creation(SeededSalesUnit unit, BinaryCopy row) {
    row.id(unit.changeId())
        .number(unit.msn())
        .time(unit.createdAt())
        .text("msn")
        .text(msn(unit))
        .text("OPERATOR")
        .text("PRODUCT_ORDER");
  }

  private static SeededEvent created(SeededSalesUnit unit) {
    return new SeededEvent(
        "torg.sales-units",
        "salesunit-service",
        "salesunit.sales-unit.created.v1",
        msn(unit),
        unit.eventId(),
        unit.createdAtText(),
        new SalesUnitState(unit));
  }

  private static SeededEvent keysIssued(SeededSalesUnit unit) {
    return new SeededEvent(
        "torg.credentials",
        "partner-service",
        "partner.credential.issued.v1",
        unit.keysId().toString(),
        unit.keysEventId(),
        unit.createdAtText(),
        json -> {
          json.writeStringField("credentialId", unit.keysId().toString());
          json.writeStringField("kind", SALES_UNIT_KEYS);
          json.writeObjectFieldStart("businessIdentifier");
          json.writeStringField("scheme", SeededMerchant.SCHEME);
          json.writeStringField("id", unit.organisationNumber());
          json.writeEndObject();
          json.writeStringField("msn", msn(unit));
          json.writeStringField("status", "ACTIVE");
          json.writeNumberField("keyGeneration", FIRST_GENERATION);
        });
  }

  private static String msn(SeededSalesUnit unit) {
    return Long.toString(unit.msn());
  }
}
