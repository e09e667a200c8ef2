package dev.torg.acceptance;

/** For each operation the caller that it is made for. */
record Owners(TokenMint mint, Scene scene) {

  String tokenFor(Operation operation) {
    if (operation.path().startsWith("/operations/")) {
      return mint.operator();
    }
    if (operation.path().startsWith("/api/v1/vipps-orgs")) {
      return mint.administrator(Scene.ORGANISATION);
    }
    if (operation.path().startsWith("/portal/v1/product-order-templates")
        || operation.path().equals("/portal/v1/product-orders/counts")
        || operation.path().equals("/portal/v1/prefilled-product-orders")) {
      return mint.personOf(scene.ownerId());
    }
    return operation.path().startsWith("/portal/")
        ? mint.signatory(
            scene.merchant().name(), scene.merchant().birthDate(), scene.merchant().business())
        : mint.partner(scene.ownerId());
  }
}
