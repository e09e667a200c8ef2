package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Storefront;
import dev.torg.platform.business.BusinessIdentifier;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a prefilled order to a live sales unit, by three people who only click. */
class PortalJourneyIT {

  private static final String TAKEN = "Thank you. We are looking at it.";

  private static final String OPERATOR = "Olga Olsen";

  private static final Path LOGO = Path.of("../stack/journey/src/main/resources/journey/logo.png");

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);

  @BeforeAll
  static void someBrowserIsNeeded() {
    Browser.mustBeThere();
  }

  @Test
  void bringsAMerchantToItsSalesUnit() {
    walk(Storefront.FJORD, "7009004", Browser::scripted, false);
  }

  @Test
  void bringsAMerchantToItsSalesUnitWithoutScripts() {
    walk(Storefront.BAKERIET, "7009005", Browser::plain, true);
  }

  private void walk(
      Storefront shop, String partnerId, Function<URI, Browser> browsers, boolean looksAgain) {
    // Given
    String pricePackage = journey.registerPartner(partnerId);
    String unitName = shop.unitName() + " " + partnerId;
    String order = journey.prefill(partnerId, signatory(shop), unitName, pricePackage);
    try (Browser merchant = browsers.apply(torg.gateway());
        Browser other = browsers.apply(torg.gateway())) {
      // When
      String userId = userIdOf(other, "Pia Partner");
      journey.appointOperator(userIdOf(other, OPERATOR));
      logInAndSign(merchant, shop, order);
      merchant.press("Send in").sees("Thank you. We are looking at it.");
      review(other, unitName);
      hears(merchant, "Which goods?", looksAgain);
      merchant.fill("answer", "Goods that smell of <b>coffee</b>").press("Send the answer");
      other.seesInTheEnd("<b>coffee</b>").press("Approve");
      other.seesInTheEnd("Your sales unit is live");
      hears(merchant, "Your sales unit is live", looksAgain);

      // Then
      String msn = merchant.textOf(".msn");
      assertThat(msn).isEqualTo(journey.awaitMsn(partnerId, order));
      lookAtUnit(merchant, unitName, msn);
      changeLogo(merchant, msn);
      connect(other, partnerId, userId);
      other.open("/portal").press("Pia Partner").press("Partner " + partnerId);
      other.press("Sales units").sees(unitName).sees(msn);
      assertThat(merchant.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  private static void hears(Browser browser, String text, boolean looksAgain) {
    if (looksAgain) {
      browser.seesInTheEnd(text);
    } else {
      browser.sees(text);
    }
  }

  private static Signatory signatory(Storefront shop) {
    return new Signatory(
        shop.person(),
        LocalDate.parse(shop.birthDate()),
        BusinessIdentifier.of(shop.scheme(), shop.id()));
  }

  /** What somebody finds in the profile, to tell it to an operator. */
  private static String userIdOf(Browser browser, String person) {
    browser.open("/").press("Log in with eID").press(person);
    foldOut(browser).press("Your profile");
    String userId = browser.textOf("dd code");
    foldOut(browser).press("Log out").sees("Log in with eID");
    return userId;
  }

  private static Browser foldOut(Browser browser) {
    return browser.pressOn(".who summary");
  }

  /** The link leads through the login to the order, and over the agreement back to it. */
  private static void logInAndSign(Browser merchant, Storefront shop, String order) {
    merchant.open("/register/vippspanett/" + order).press(shop.person());
    merchant.fill("id", shop.id()).press("Act for this business");
    merchant.press("To the agreement").press("Go on to the signature");
    merchant.sees("Something needs to be corrected");
    assertThat(merchant.complaints()).allMatch(complaint -> complaint.contains("422"));
    merchant.fill("contactEmail", "post@shop.example").press("Go on to the signature");
    merchant.press("Prove who you are with eID").press(shop.person());
    merchant.press("Sign").sees("You check and send");
    assertThat(merchant.text()).doesNotContain("To the agreement");
  }

  private static void review(Browser operator, String unitName) {
    operator.open("/").press("Log in with eID").press(OPERATOR).press("Operator");
    operator.press(unitName).press("Take this order");
    operator.press("Ask the merchant").fill("question", "Which goods?");
    operator.pressOn("form[action$=question] button").sees("A question waits");
  }

  private static void lookAtUnit(Browser merchant, String unitName, String msn) {
    merchant.press("Look at the sales unit").sees(unitName).sees(msn);
    merchant.press("Keys").press("Show them, once");
    merchant.sees("They are shown this once.").sees("client_secret");
    merchant.press("I have kept them").sees("Replace the secrets");
    assertThat(merchant.text()).doesNotContain("client_secret");
  }

  /** The unit has the logo of its order. */
  private static void changeLogo(Browser merchant, String msn) {
    merchant.open("/portal/sales-units/" + msn);
    assertThat(merchant.draws(".logo")).isTrue();
    merchant.press("Take the logo away").pressOn("form[action$=removal] button");
    merchant.sees("Logo removed");
    assertThat(merchant.has(".logo")).isFalse();
    merchant.attach("salesUnitLogo", Path.of("pom.xml"));
    merchant.pressOn("form[action$=picture] button").sees("must be a PNG image");
    assertThat(merchant.complaints()).allMatch(complaint -> complaint.contains("422"));
    merchant.attach("salesUnitLogo", LOGO);
    merchant.pressOn("form[action$=picture] button").sees("Logo changed");
    assertThat(merchant.draws(".logo")).isTrue();
  }

  private static void connect(Browser operator, String partnerId, String userId) {
    operator.press("Partners").press("Partner " + partnerId);
    operator.fill("userId", userId).pressOn("form[action$=users] button");
    operator.sees("The person may act for the partner from now on.");
    foldOut(operator).press("Log out").sees("Log in with eID");
  }
}
