package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the guide. Only {@code docs/guide/pictures/take} asks for it. */
class PortalPictures {

  private static final Path FOLDER = Path.of("..", "docs", "guide", "pictures");
  private static final int MOST_BYTES = 60_000;
  private static final int WIDE = 1280;
  private static final int PHONE = 390;
  private static final String PARTNER = "100001";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);

  @Test
  void areTaken() throws IOException {
    Browser.mustBeThere();
    String pricePackage = partner();
    journey.signAgreement(Signatory.INGRID);
    journey.signAgreement(Signatory.LARS);
    String live = live(Signatory.INGRID, "Nordlys Kafé", pricePackage);
    String off = live(Signatory.LARS, "Hav og Fjell", pricePackage);
    deactivate(journey.awaitUnit(PARTNER, off));
    String asked = sent(Signatory.INGRID, "Nordlys Bakeri", pricePackage);
    ask(asked);
    String open = journey.prefill(PARTNER, Signatory.INGRID, "Nordlys på brygga", pricePackage);
    journey.prefill(PARTNER, Signatory.LARS, "Hav og Fjell Kjeller", pricePackage);
    String waiting = sent(Signatory.LARS, "Hav og Fjell Strand", pricePackage);
    String merchant = signatory(Signatory.INGRID);
    String partner = torg.mint().personOf(PARTNER);
    try (Browser browser = Browser.scripted(torg.gateway())) {
      browser.open("/");
      take(browser.as(partner, "nb").sized(WIDE, false), "/portal/overview", "overview");
      take(browser.sized(WIDE, false), "/portal/orders/" + open, "order");
      take(browser.sized(WIDE, true), "/portal/sales-units", "sales-units");
      take(browser.as(merchant, "nb").sized(PHONE, false), "/portal/orders/" + open, "form");
      take(browser.sized(PHONE, true), "/portal/orders/" + live, "live");
      String operator = torg.mint().operatingPerson();
      take(browser.as(operator, "en").sized(WIDE, false), "/portal/review/" + waiting, "review");
    }
  }

  private static void take(Browser browser, String page, String name) throws IOException {
    byte[] picture = browser.open(page).picture();
    assertThat(picture).as(name).hasSizeLessThan(MOST_BYTES);
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".webp"), picture);
  }

  private String partner() {
    Caller operator = journey.operator();
    operator
        .post(
            "/operations/v1/partners",
            "{\"partnerId\": \"100001\", \"name\": \"Torg Kasse AS\", \"level\": \"Partner\"}")
        .expect(201);
    return operator
        .post(
            "/operations/v1/partners/100001/price-packages",
            """
            {"name": "Standard", "description": "2,99 %", "market": "NO",
             "productType": "PAYMENT_INTEGRATION"}\
            """)
        .expect(201)
        .text("pricePackageId");
  }

  private String signatory(Signatory person) {
    return torg.mint().signatory(person.name(), person.birthDate(), person.business());
  }

  private String sent(Signatory merchant, String unitName, String pricePackage) {
    String order = journey.prefill(PARTNER, merchant, unitName, pricePackage);
    journey.submit(order, merchant);
    return order;
  }

  private String live(Signatory merchant, String unitName, String pricePackage) {
    String order = sent(merchant, unitName, pricePackage);
    journey.approve(order);
    journey.awaitUnit(PARTNER, order);
    return order;
  }

  private void ask(String order) {
    journey.take(order);
    String review = "/operations/v1/review/product-orders/" + order;
    journey
        .operator()
        .having(review)
        .post(review + "/question", "{\"question\": \"Hvilke varer selger dere?\"}")
        .expect(200);
  }

  private void deactivate(String msn) {
    torg.caller(torg.mint().personOf(PARTNER))
        .send("PATCH", "/portal/v1/sales-units/" + msn, "{\"status\": \"DEACTIVATED\"}")
        .expect(200);
  }
}
