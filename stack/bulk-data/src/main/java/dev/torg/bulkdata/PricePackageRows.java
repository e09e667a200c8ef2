package dev.torg.bulkdata;

import java.util.List;

/** Where price packages are kept and known, and the event that tells of one. */
record PricePackageRows(SeedPlan plan) {

  KindOfThing<SeededPricePackage> kind() {
    return new KindOfThing<>(
        "price packages",
        plan.size().partners() * SeedPlan.PACKAGES_EACH,
        plan::pricePackage,
        List.of(
            rows(
                "productorder",
                new TableRows<>(
                    "known_price_packages",
                    "price_package_id, partner_id, name, description, visible, active, sequence",
                    PricePackageRows::knownToOrders)),
            rows(
                "salesunit",
                new TableRows<>(
                    "price_packages",
                    "price_package_id, partner_id, name, description, market, commission, active, sequence",
                    PricePackageRows::knownToSalesUnits))),
        rows(
            "partner",
            new TableRows<>(
                "price_packages",
                "price_package_id, partner_id, name, description, visible_in_signup_form,"
                    + " product_type, market, commission, status, sequence, created_at",
                PricePackageRows::owned)),
        pricePackage -> List.of(added(pricePackage)));
  }

  private static DatabaseRows<SeededPricePackage> rows(
      String database, TableRows<SeededPricePackage> table) {
    return DatabaseRows.keyedByText(
        database, "partner_id", SeededPricePackage::partnerId, List.of(table));
  }

  private static void knownToSalesUnits(SeededPricePackage pricePackage, BinaryCopy row) {
    row.id(pricePackage.id())
        .text(pricePackage.partnerId())
        .text(pricePackage.name())
        .text(pricePackage.description())
        .text(SeededPricePackage.MARKET)
        .text(pricePackage.commission())
        .flag(true)
        .number(1);
  }

  private static void knownToOrders(SeededPricePackage pricePackage, BinaryCopy row) {
    row.id(pricePackage.id())
        .text(pricePackage.partnerId())
        .text(pricePackage.name())
        .text(pricePackage.description())
        .flag(true)
        .flag(true)
        .number(1);
  }

  private static void owned(SeededPricePackage pricePackage, BinaryCopy row) {
    row.id(pricePackage.id())
        .text(pricePackage.partnerId())
        .text(pricePackage.name())
        .text(pricePackage.description())
        .flag(true)
        .text(SeededPricePackage.PRODUCT_TYPE)
        .text(SeededPricePackage.MARKET)
        .text(pricePackage.commission())
        .text("ACTIVE")
        .number(1)
        .time(pricePackage.createdAt());
  }

  private SeededEvent added(SeededPricePackage pricePackage) {
    return new SeededEvent(
        "torg.price-packages",
        "partner-service",
        "partner.price-package.added.v1",
        pricePackage.id().toString(),
        plan.eventId("price package", pricePackage.createdAt(), pricePackage.index()),
        pricePackage.createdAt().toString(),
        json -> {
          json.writeStringField("pricePackageId", pricePackage.id().toString());
          json.writeStringField("partnerId", pricePackage.partnerId());
          json.writeStringField("name", pricePackage.name());
          json.writeStringField("description", pricePackage.description());
          json.writeBooleanField("visibleInSignupForm", true);
          json.writeStringField("productType", SeededPricePackage.PRODUCT_TYPE);
          json.writeStringField("market", SeededPricePackage.MARKET);
          json.writeStringField("commission", pricePackage.commission());
          json.writeStringField("status", "ACTIVE");
        });
  }
}
