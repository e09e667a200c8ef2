package dev.torg.productorder.prefill.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Makes valid prefill bodies of both generations, each optional member there or not. */
final class GeneratedPrefill {

  private static final String LOGO = logo();
  private static final String LETTERS = "abcXYZ æøåÆØÅéü 0123456789()-_+.\\`'&/,";
  private static final String LINE = LETTERS + "\"<>{}:;?!€漢字";
  private static final String PROSE = LINE + "\n\t";
  private static final List<String[]> BUSINESSES =
      List.of(
          new String[] {"business:NO:ORG", "974760673"},
          new String[] {"business:DK:CVR", "61056416"},
          new String[] {"business:FI:Y-tunnus", "0112038-9"});
  private static final List<String[]> ACCOUNTS =
      List.of(
          new String[] {"BBAN:NO", "86011117947"},
          new String[] {"BBAN:DK", "00400440116243"},
          new String[] {"BBAN:FI", "12345600000785"});
  private static final List<String> PRODUCT_TYPES =
      List.of(
          "PAYMENT_INTEGRATION",
          "CASHIER",
          "CHECKOUT",
          "LOGIN",
          "DONATIONS",
          "VIPPS_PA_NETT",
          "VIPPS_I_KASSA",
          "VIPPS_CHECKOUT",
          "VIPPS_LOGG_INN");

  private final Random random;
  private final ObjectNode body = JsonNodeFactory.instance.objectNode();

  private GeneratedPrefill(Random random) {
    this.random = random;
  }

  static ObjectNode body(Random random) {
    return new GeneratedPrefill(random).fill();
  }

  private ObjectNode fill() {
    String[] business = pick(BUSINESSES);
    body.putObject("businessIdentifier").put("scheme", business[0]).put("id", business[1]);
    body.put("productType", pick(PRODUCT_TYPES));
    maybe(() -> body.put("salesUnitName", text(LETTERS, 40)));
    maybe(() -> body.put("salesUnitLogo", LOGO));
    maybe(this::account);
    maybe(() -> body.put("pricePackageId", new UUID(random.nextLong(), 1).toString()));
    place();
    maybe(() -> body.put("annualTurnover", random.nextInt(1_000_000_000)));
    maybe(() -> body.put("annualTurnoverPercentage", (1 + random.nextInt(10)) + "0"));
    maybe(() -> body.put("intendedPurpose", text(PROSE, 4000)));
    maybe(() -> body.put("hasRecurring", random.nextBoolean()));
    maybe(() -> body.put("merchantCategoryCode", "%04d".formatted(random.nextInt(10_000))));
    maybe(() -> compliance(body.putObject("complianceData")));
    return body;
  }

  private void account() {
    String[] account = pick(ACCOUNTS);
    if (random.nextBoolean()) {
      body.put("settlementAccountNumber", ACCOUNTS.get(0)[1]);
    } else {
      body.putObject("settlementBankAccount").put("scheme", account[0]).put("id", account[1]);
    }
  }

  private void place() {
    String useCase = pick(List.of("", "Website", "WebsiteWithTest", "App", "Unknown"));
    if (!useCase.isEmpty()) {
      body.put("productUseCase", useCase);
    }
    maybe(() -> website(body.putObject("website"), useCase.equals("WebsiteWithTest")));
    if (useCase.equals("App")) {
      maybe(() -> body.putObject("app").put("appName", text(LINE, 100)));
    }
  }

  private void website(ObjectNode website, boolean withTest) {
    website.put("url", address()).put("termsUrl", address());
    if (withTest) {
      maybe(() -> website.put("testWebsiteUrl", address()));
      maybe(() -> website.put("testWebsiteUsername", text(LINE, 200)));
      maybe(() -> website.put("testWebsitePassword", text(LINE, 200)));
    }
  }

  private void compliance(ObjectNode answers) {
    maybe(
        () -> {
          ObjectNode card = answers.putObject("giftCard").put("isSalesPercentageLessThanTen", true);
          maybe(() -> card.put("validityDuration", text(PROSE, 500)));
          maybe(() -> card.put("giftCardTurnoverShare", text(PROSE, 500)));
        });
    maybe(
        () -> {
          ObjectNode membership = answer(answers, "membership", "turnoverShare");
          membership.put("periodDistribution", text(PROSE, 500));
          maybe(
              () ->
                  membership.put(
                      "membershipValidity",
                      pick(List.of("CurrentCalendarYear", "OneYearFromPayment"))));
        });
    maybe(() -> answer(answers, "subscription", "turnoverShare", "periodDistribution"));
    maybe(
        () -> {
          ObjectNode course =
              answer(answers, "course", "turnoverShare", "timeBeforeOrder", "period");
          maybe(() -> course.put("isOnlineCourseOffered", random.nextBoolean()));
          maybe(() -> course.put("onlineAccessibleTime", text(PROSE, 500)));
        });
    maybe(() -> answer(answers, "ticket", "turnoverShare", "prepurchaseTime"));
    maybe(
        () -> answer(answers, "rent", "turnoverShare", "prepurchaseTime", "averageRentalDuration"));
    maybe(() -> answer(answers, "prepaidServices", "turnoverShare", "prepurchaseTime"));
    maybe(() -> answers.putObject("donation").put("acceptsDonation", random.nextBoolean()));
  }

  private ObjectNode answer(ObjectNode answers, String member, String... questions) {
    ObjectNode answer = answers.putObject(member);
    for (String question : questions) {
      answer.put(question, text(PROSE, 500));
    }
    return answer;
  }

  private String address() {
    return "https://shop" + random.nextInt(1000) + ".example/terms?v=" + random.nextInt(10);
  }

  /** Never blank: it begins with a letter. */
  private String text(String characters, int longest) {
    StringBuilder text = new StringBuilder("A");
    int length = random.nextInt(random.nextBoolean() ? Math.min(longest, 30) : longest);
    for (int index = 0; index < length; index++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void maybe(Runnable member) {
    if (random.nextBoolean()) {
      member.run();
    }
  }

  private static String logo() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
