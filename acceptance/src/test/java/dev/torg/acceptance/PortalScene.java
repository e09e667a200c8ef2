package dev.torg.acceptance;

import dev.torg.acceptance.PortalPage.Visitor;
import dev.torg.journey.Caller;
import dev.torg.platform.business.Access;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Something to see on each page of the portal, with texts of people that try to be a script. */
record PortalScene(TorgUnderTest torg, Map<String, String> names) {

  /** A mark that stays a text wherever somebody wrote it. */
  static final String MARK = "\"'><img id=mark src=x onerror=mark()>";

  private static final String PARTNER = "7009003";
  private static final Signatory MERCHANT = Signatory.INGRID;

  static PortalScene play(TorgUnderTest torg) {
    Scene.shared(torg);
    Journey journey = new Journey(torg);
    String pricePackage = journey.registerPartner(PARTNER);
    String open = journey.prefill(PARTNER, MERCHANT, "Open", pricePackage);
    String sent = sent(journey, "Sent", pricePackage);
    String asked = taken(journey, "Asked", pricePackage);
    decide(journey, asked, "question", "question");
    String rejected = taken(journey, "Rejected", pricePackage);
    decide(journey, rejected, "rejection", "reason");
    String live = sent(journey, "Live", pricePackage);
    journey.approve(live);
    Map<String, String> names = new HashMap<>(webhook(torg));
    names.putAll(
        Map.of(
            "open", open,
            "sent", sent,
            "asked", asked,
            "rejected", rejected,
            "live", live,
            "msn", journey.awaitUnit(PARTNER, live),
            "template", template(torg),
            "others", opened(journey, pricePackage),
            "partner", PARTNER,
            "proved", "proved=yes&version=1&" + business()));
    names.put("code", "of-no-invitation");
    return new PortalScene(torg, names);
  }

  /** One where nobody listens, and what was sent there. */
  private static Map<String, String> webhook(TorgUnderTest torg) {
    Caller partner = torg.caller(torg.mint().personOf(PARTNER));
    String webhooks = "/portal/v1/webhooks";
    String body = "{\"url\": \"https://127.0.0.1:9/hook\", \"events\": [\"webhooks.ping.v1\"]}";
    String hook = partner.post(webhooks, body).expect(201).text("id");
    String ping = webhooks + "/" + hook + "/ping";
    return Map.of("hook", hook, "message", partner.post(ping).expect(202).text("messageId"));
  }

  private static String opened(Journey journey, String pricePackage) {
    String order = journey.prefill(PARTNER, Signatory.SOREN, "Other", pricePackage);
    journey.signatory(Signatory.SOREN).get("/portal/v1/product-orders/" + order).expect(200);
    return order;
  }

  private static String business() {
    return "scheme="
        + URLEncoder.encode(MERCHANT.business().scheme().text(), StandardCharsets.UTF_8)
        + "&id="
        + MERCHANT.business().id();
  }

  private static String sent(Journey journey, String unitName, String pricePackage) {
    String order = journey.prefill(PARTNER, MERCHANT, unitName, pricePackage);
    String own = "/portal/v1/product-orders/" + order;
    Caller merchant = journey.signatory(MERCHANT);
    merchant.get(own).expect(200);
    merchant.send("PATCH", own, json("intendedPurpose")).expect(200);
    journey.submit(order, MERCHANT);
    return order;
  }

  private static String taken(Journey journey, String unitName, String pricePackage) {
    String order = sent(journey, unitName, pricePackage);
    journey.take(order);
    return order;
  }

  private static void decide(Journey journey, String order, String act, String member) {
    String review = "/operations/v1/review/product-orders/" + order;
    journey.operator().having(review).post(review + "/" + act, json(member)).expect(200);
  }

  private static String template(TorgUnderTest torg) {
    return torg.caller(torg.mint().personOf(PARTNER))
        .post(
            "/portal/v1/product-order-templates",
            "{\"name\": \"%s\", \"productType\": \"LOGIN\"}".formatted(escaped()))
        .expect(201)
        .text("templateId");
  }

  private static String json(String member) {
    return "{\"%s\": \"%s\"}".formatted(member, escaped());
  }

  private static String escaped() {
    return MARK.replace("\"", "\\\"");
  }

  /** The address of a page of this scene. */
  String address(PortalPage page) {
    String path = page.path();
    for (Map.Entry<String, String> name : names.entrySet()) {
      path = path.replace("{" + name.getKey() + "}", name.getValue());
    }
    return path;
  }

  /** That of somebody who may do so much for the partner or the business of the visitor. */
  String token(Visitor visitor, Access access) {
    return visitor == Visitor.PARTNER
        ? torg.mint().personOf(PARTNER, access)
        : torg.mint().personOf(MERCHANT.business(), access);
  }

  /** What the visitor's cookie holds; empty for nobody. */
  String token(Visitor visitor) {
    TokenMint mint = torg.mint();
    return switch (visitor) {
      case NOBODY -> "";
      case PERSON -> mint.person(MERCHANT.name(), MERCHANT.birthDate());
      case MERCHANT -> mint.signatory(MERCHANT.name(), MERCHANT.birthDate(), MERCHANT.business());
      case PARTNER -> mint.personOf(PARTNER);
      case OPERATOR -> mint.operatingPerson();
    };
  }
}
