package dev.torg.journey;

/** The seven steps from partner keys to a live sales unit. */
public record Journey(
    Gateway gateway, PartnerKeys keys, PartnerKeys otherKeys, OperatorKeys operatorKeys) {

  public void walk() {
    Storefront storefront = Storefront.NORDLYS;
    Partner partner = buyToken();
    findPricePackage(partner);
    String orderId = prefill(partner, storefront);
    visitPortal(orderId, storefront);
    review(orderId);
    LiveUnit unit = awaitUnit(partner, orderId);
    show(partner, storefront, orderId, unit);
  }

  private Partner buyToken() {
    step("1. The partner buys a token with its keys");
    return Partner.logIn(gateway, keys);
  }

  private void findPricePackage(Partner partner) {
    step("2. The partner looks up its price packages");
    partner.get("/management/v1/partners/price-packages").expect("Reading price packages", 200);
  }

  private String prefill(Partner partner, Storefront storefront) {
    step("3. The partner prefills a product order for " + storefront.unitName());
    return partner.prefill(storefront.order(keys.pricePackageId()));
  }

  private void visitPortal(String orderId, Storefront storefront) {
    step("4. " + storefront.person() + " logs in with the eID, completes and submits the order");
    Portal portal = Portal.entered(gateway, storefront);
    Answer opened = portal.open(orderId);
    if (opened.text("nextStep").equals("SIGN_MERCHANT_AGREEMENT")) {
      portal.sign();
      portal.awaitAgreement(orderId).expect("Reading the order", 200);
    }
    portal.edit(orderId, "{\"salesUnitName\": \"%s Kai\"}".formatted(storefront.unitName()));
    portal.submit(orderId);
  }

  private void review(String orderId) {
    step("5. An operator takes the order and approves it");
    Operator operator = Operator.logIn(gateway, operatorKeys);
    operator
        .caller()
        .get("/operations/v1/review/product-orders?status=SUBMITTED&limit=5")
        .expect("Reading the review queue", 200);
    operator.take(orderId);
    operator.approve(orderId);
  }

  private LiveUnit awaitUnit(Partner partner, String orderId) {
    step("6. The sales unit comes into being");
    LiveUnit unit = LiveUnit.of(partner, orderId);
    partner.order(orderId);
    return unit;
  }

  private void show(Partner partner, Storefront storefront, String orderId, LiveUnit unit) {
    step("7. The partner sees the result, and another partner does not");
    String merchant =
        "/management/v1/merchants/%s/%s".formatted(storefront.scheme(), storefront.id());
    String salesUnit = "/management/v1/sales-units/" + unit.msn();
    partner.get(salesUnit).expect("Reading the sales unit", 200);
    partner.get(merchant).expect("Reading the merchant", 200);
    partner.get(merchant + "/sales-units").expect("Reading the merchant's units", 200);
    Partner other = Partner.logIn(gateway, otherKeys);
    other.get(salesUnit).expect("Another partner reading the unit", 404);
    other
        .get("/management/v1/product-orders/" + orderId)
        .expect("Another partner reading the order", 404);
  }

  private void step(String title) {
    gateway.narrator().step(title);
  }
}
