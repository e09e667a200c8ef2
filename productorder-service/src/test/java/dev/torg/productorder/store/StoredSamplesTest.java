package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.HttpsAddress;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.Compliance;
import dev.torg.productorder.domain.Exchange;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Review;
import dev.torg.productorder.domain.UsedTemplate;
import dev.torg.productorder.domain.Website;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What earlier builds stored is read, and written in the same form. The samples are frozen: one
 * that has to change means rows that have to be migrated.
 */
class StoredSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final OrderForm FORM =
      new OrderForm(
          Optional.of("Fjord Fitness"),
          Optional.of("aVZCT1J3MEtHZ28="),
          Optional.of(BankAccount.of("BBAN:NO", "86011117947")),
          Optional.of(UUID.fromString("0199b0f0-2222-7000-8000-000000000002")),
          Optional.of(ProductUseCase.WEBSITE_WITH_TEST),
          new OrderForm.Turnover(Optional.of(100_000L), Optional.of("20")),
          Optional.of("Training"),
          Optional.of(
              new Website(
                  new HttpsAddress("https://example.com"),
                  new HttpsAddress("https://example.com/terms"),
                  Optional.of(new HttpsAddress("https://test.example.com")),
                  Optional.of("tester"))),
          Optional.of("Fjord"),
          Optional.of(true),
          Optional.of("7997"),
          Optional.of(answers()));

  private static final Review REVIEW =
      new Review(
          Optional.of(Instant.parse("2026-01-02T12:00:00Z")),
          Optional.of("Olga"),
          List.of(
              new Exchange(
                  "Why?",
                  Instant.parse("2026-01-03T12:00:00.123456Z"),
                  Optional.of("Because"),
                  Optional.of(Instant.parse("2026-01-04T12:00:00Z")))),
          Optional.of(Instant.parse("2026-01-05T12:00:00Z")),
          Optional.of(Instant.parse("2026-01-06T12:00:00Z")),
          Optional.of("Too risky"));

  private static final CallingSystem SYSTEM =
      new CallingSystem(
          Optional.of("shop"), Optional.of("1.0"), Optional.of("plug"), Optional.of("2.0"));

  private static final UsedTemplate USED =
      new UsedTemplate(
          UUID.fromString("0199b0f0-3333-7000-8000-000000000003"), Set.of(FormField.PRICE_PACKAGE));

  @Test
  void formsAreReadAsTheyWereWritten() {
    assertThat(StoredForm.read(sample("form"))).isEqualTo(FORM);
    assertThat(StoredForm.read(sample("form-empty"))).isEqualTo(OrderForm.EMPTY);
  }

  @Test
  void formsAreWrittenAsEver() {
    assertThat(tree(StoredForm.write(FORM))).isEqualTo(tree(sample("form")));
    assertThat(tree(StoredForm.write(OrderForm.EMPTY))).isEqualTo(tree(sample("form-empty")));
  }

  @Test
  void reviewsAreReadAsTheyWereWritten() {
    assertThat(StoredReview.read(sample("review"))).isEqualTo(REVIEW);
    assertThat(StoredReview.read(sample("review-none"))).isEqualTo(Review.NONE);
  }

  @Test
  void reviewsAreWrittenAsEver() {
    assertThat(tree(StoredReview.write(REVIEW))).isEqualTo(tree(sample("review")));
    assertThat(tree(StoredReview.write(Review.NONE))).isEqualTo(tree(sample("review-none")));
  }

  @Test
  void callingSystemsAreReadAsTheyWereWritten() {
    assertThat(StoredCallingSystem.read(sample("calling-system"))).isEqualTo(SYSTEM);
    assertThat(StoredCallingSystem.read(sample("calling-system-unnamed")))
        .isEqualTo(CallingSystem.UNNAMED);
  }

  @Test
  void callingSystemsAreWrittenAsEver() {
    assertThat(tree(StoredCallingSystem.write(SYSTEM))).isEqualTo(tree(sample("calling-system")));
    assertThat(tree(StoredCallingSystem.write(CallingSystem.UNNAMED)))
        .isEqualTo(tree(sample("calling-system-unnamed")));
  }

  @Test
  void usedTemplatesAreReadAsTheyWereWritten() {
    assertThat(StoredUsedTemplate.read(sample("used-template"))).isEqualTo(USED);
  }

  @Test
  void usedTemplatesAreWrittenAsEver() {
    assertThat(tree(StoredUsedTemplate.write(USED))).isEqualTo(tree(sample("used-template")));
  }

  @Test
  void aMemberThatNobodyKnowsIsNotLostUnseen() {
    String renamed = sample("form").replace("intendedPurpose", "purpose");

    assertThatThrownBy(() -> StoredForm.read(renamed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("StoredForm");
  }

  private static Compliance answers() {
    return new Compliance(
        Optional.of(new Compliance.GiftCard(true, Optional.of("one year"), Optional.of("5 %"))),
        Optional.of(
            new Compliance.Membership(
                "20 %",
                Optional.of(Compliance.MembershipValidity.ONE_YEAR_FROM_PAYMENT), "monthly")),
        Optional.of(new Compliance.Subscription("30 %", "monthly")),
        Optional.of(
            new Compliance.Course(
                "10 %", "two weeks", "a month", Optional.of(true), Optional.of("half a year"))),
        Optional.of(new Compliance.Ticket("5 %", "three days")),
        Optional.of(new Compliance.Rent("2 %", "a week", "a day")),
        Optional.of(new Compliance.PrepaidServices("1 %", "a month")),
        Optional.of(new Compliance.Donation(false)));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sample(String name) {
    try (InputStream file =
        StoredSamplesTest.class.getResourceAsStream("/stored/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
