package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Storefront;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a prefilled order to a live sales unit, by three people who only click. */
class PortalJourneyIT {

  private static final String TAKEN = "Thank you. We are looking at it.";

  private static final String PARTNER = "Pia Partner";

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
    try (Browser partner = browsers.apply(torg.gateway());
        Browser merchant = browsers.apply(torg.gateway());
        Browser operator = browsers.apply(torg.gateway())) {
      String userId = userIdOf(partner, PARTNER);
      journey.appointOperator(userIdOf(operator, OPERATOR));
      connect(operator, partnerId, userId);

      // When
      partner.open("/portal").press(PARTNER).press("Partner " + partnerId);
      String link = prefill(partner, shop.named(unitName), pricePackage);
      logInAndSign(merchant, shop, link);
      merchant.press("Send in").sees(TAKEN);
      review(operator, unitName);
      hears(merchant, "Which goods?", looksAgain);
      merchant.fill("answer", "Goods that smell of <b>coffee</b>").press("Send the answer");
      operator.seesInTheEnd("<b>coffee</b>").press("Approve");
      operator.seesInTheEnd("Your sales unit is live");
      hears(merchant, "Your sales unit is live", looksAgain);

      // Then
      String msn = merchant.textOf(".msn");
      lookAtUnit(merchant, unitName, msn);
      changeLogo(merchant, msn);
      partner.seesInTheEnd("The sales unit is live").press("Look at the sales unit");
      partner.sees(unitName).sees(msn);
      partner.press("Orders").press("Live").sees(unitName);
      assertThat(partner.complaints()).isEmpty();
      assertThat(merchant.complaints()).isEmpty();
      assertThat(operator.complaints()).isEmpty();
    }
  }

  private static void hears(Browser browser, String text, boolean looksAgain) {
    if (looksAgain) {
      browser.seesInTheEnd(text);
    } else {
      browser.sees(text);
    }
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

  /** What the merchant will find is looked at first; then there is a link for it. */
  private static String prefill(Browser partner, Storefront shop, String pricePackage) {
    partner.press("Orders").press("New order").press("Look at it first");
    partner.sees("Something needs to be corrected");
    assertThat(partner.complaints()).allMatch(complaint -> complaint.contains("422"));
    partner.fill("businessIdentifier.id", shop.id()).fill("salesUnitName", shop.unitName());
    partner.choose("productUseCase", "Website").fill("website.url", "https://example.com");
    partner.fill("website.termsUrl", "https://example.com/terms");
    partner.choose("pricePackageId", pricePackage);
    partner.fill("intendedPurpose", "Sports goods, sent within a day.");
    partner.fill("merchantCategoryCode", "5941").fill("annualTurnover", "100 000");
    partner.fill("settlementBankAccount.id", "86011117947");
    partner.press("Look at it first").sees("What the merchant will find").sees(shop.unitName());
    partner.press("Make the order").sees("The link for the merchant");
    return partner.textOf(".secret code");
  }

  /** The link leads through the login to the order, and over the agreement back to it. */
  private static void logInAndSign(Browser merchant, Storefront shop, String link) {
    merchant.open(link).press(shop.person());
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
    operator.press("Review").press(unitName).press("Take this order");
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

  /** The order had no logo, so that the unit has none at first. */
  private static void changeLogo(Browser merchant, String msn) {
    merchant.open("/portal/sales-units/" + msn);
    assertThat(merchant.has(".logo")).isFalse();
    merchant.attach("salesUnitLogo", Path.of("pom.xml"));
    merchant.pressOn("form[action$=picture] button").sees("must be a PNG image");
    assertThat(merchant.complaints()).allMatch(complaint -> complaint.contains("422"));
    merchant.attach("salesUnitLogo", LOGO);
    merchant.pressOn("form[action$=picture] button").sees("Logo changed");
    assertThat(merchant.draws(".logo")).isTrue();
    merchant.press("Take the logo away").pressOn("form[action$=removal] button");
    merchant.sees("Logo removed");
    assertThat(merchant.has(".logo")).isFalse();
  }

  private static void connect(Browser operator, String partnerId, String userId) {
    operator.open("/").press("Log in with eID").press(OPERATOR).press("Operator");
    operator.press("Partners").press("Partner " + partnerId);
    operator.fill("userId", userId).pressOn("form[action$=users] button");
    operator.sees("The person may act for the partner from now on.");
  }
}
