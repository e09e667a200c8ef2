package dev.torg.bulkdata;

import java.util.List;

/** Where partners are kept, and the event that tells of one. */
record PartnerRows(SeedPlan plan) {

  KindOfThing<SeededPartner> kind() {
    return new KindOfThing<>(
        "partners",
        plan.size().partners(),
        plan::partner,
        List.of(knownToOrders()),
        DatabaseRows.keyedByText(
            "partner",
            "partner_id",
            SeededPartner::partnerId,
            List.of(
                new TableRows<>(
                    "partners",
                    "partner_id, name, level, contact_name, contact_email, status, sequence, created_at",
                    PartnerRows::partner))),
        partner -> List.of(registered(partner)));
  }

  private static DatabaseRows<SeededPartner> knownToOrders() {
    return DatabaseRows.keyedByText(
        "productorder",
        "partner_id",
        SeededPartner::partnerId,
        List.of(
            new TableRows<>(
                "known_partners",
                "partner_id, name, active, sequence",
                (partner, row) ->
                    row.text(partner.partnerId()).text(partner.name()).flag(true).number(1))));
  }

  private static void partner(SeededPartner partner, BinaryCopy row) {
    row.text(partner.partnerId())
        .text(partner.name())
        .text(SeededPartner.LEVEL)
        .text(partner.contact())
        .text(partner.email())
        .text("ACTIVE")
        .number(1)
        .time(partner.createdAt());
  }

  private SeededEvent registered(SeededPartner partner) {
    return new SeededEvent(
        "torg.partners",
        "partner-service",
        "partner.partner.registered.v1",
        partner.partnerId(),
        plan.eventId("partner", partner.createdAt(), partner.index()),
        partner.createdAt().toString(),
        json -> {
          json.writeStringField("partnerId", partner.partnerId());
          json.writeStringField("name", partner.name());
          json.writeStringField("level", SeededPartner.LEVEL);
          json.writeStringField("status", "ACTIVE");
        });
  }
}
