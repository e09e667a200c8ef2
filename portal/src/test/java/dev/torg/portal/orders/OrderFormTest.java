package dev.torg.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderFormTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void whatWasNotTouchedIsNotSent() throws JsonProcessingException {
    Order order = order();
    Form form = OrderForm.of(order, sent("salesUnitName", "Nordlys"));

    assertThat(OrderForm.patch(order, form)).isEmpty();
  }

  @Test
  void whatWasChangedInAnObjectGoesAloneAndANumberAsANumber() throws JsonProcessingException {
    Order order = order();
    Form form =
        OrderForm.of(
            order, sent("website.termsUrl", "https://b.example", "annualTurnover", "20 000"));

    assertThat(OrderForm.patch(order, form))
        .isEqualTo(
            Map.of("website", Map.of("termsUrl", "https://b.example"), "annualTurnover", 20_000L));
  }

  @Test
  void whatWasEmptiedIsTakenAway() throws JsonProcessingException {
    Order order =
        orderWith(
            """
            "website": {"url": "https://a.example", "termsUrl": "https://a.example/terms"},
            "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"}\
            """);
    Form form =
        OrderForm.of(
            order,
            sent(
                "website.termsUrl",
                "",
                "settlementBankAccount.scheme",
                "BBAN:NO",
                "settlementBankAccount.id",
                ""));

    Map<String, Object> patch = OrderForm.patch(order, form);

    assertThat(patch).containsOnlyKeys("website", "settlementBankAccount");
    assertThat(patch.get("website")).isEqualTo(Collections.singletonMap("termsUrl", null));
    assertThat(patch.get("settlementBankAccount")).isNull();
  }

  @Test
  void anObjectThatWasEmptiedIsTakenAwayAltogether() throws JsonProcessingException {
    Order order = order();
    Form form = OrderForm.of(order, sent("website.url", ""));

    assertThat(OrderForm.patch(order, form)).isEqualTo(Collections.singletonMap("website", null));
  }

  @Test
  void aTestSiteGoesWithTheUseThatItIsFor() throws JsonProcessingException {
    Order order =
        orderWith(
            """
            "productUseCase": "WebsiteWithTest",
            "website": {"url": "https://a.example", "testWebsiteUrl": "https://test.example"}\
            """);

    Map<String, Object> kept =
        OrderForm.patch(order, OrderForm.of(order, sent("website.url", "https://b.example")));
    Map<String, Object> gone =
        OrderForm.patch(order, OrderForm.of(order, sent("productUseCase", "Website")));

    assertThat(kept).isEqualTo(Map.of("website", Map.of("url", "https://b.example")));
    assertThat(gone)
        .isEqualTo(
            Map.of(
                "productUseCase",
                "Website",
                "website",
                Collections.singletonMap("testWebsiteUrl", null)));
  }

  @Test
  void bothVersionsStandBesideEachOther() throws JsonProcessingException {
    Form mine = Form.of(Map.of("salesUnitName", "Mine"));

    Form both = mine.beside(OrderForm.of(order()), Locale.ENGLISH);

    assertThat(both.value("salesUnitName")).isEqualTo("Mine");
    assertThat(both.mistakes())
        .isEqualTo(Map.of("salesUnitName", "Changed in the meantime to: Nordlys"));
  }

  @Test
  void whoChangedTheSameAsOthersIsToldThatItWasLate() {
    Form mine = Form.of(Map.of("name", "Nordlys"));

    assertThat(mine.beside(mine, Locale.ENGLISH).mistake(""))
        .contains("It was changed after you had opened it. Look at it again.");
  }

  private static Sent sent(String... pairs) {
    var fields = new MultivaluedHashMap<String, String>();
    for (int pair = 0; pair < pairs.length; pair += 2) {
      fields.add(pairs[pair], pairs[pair + 1]);
    }
    return new Sent(fields);
  }

  private static Order order() throws JsonProcessingException {
    return orderWith("\"website\": {\"url\": \"https://a.example\"}");
  }

  private static Order orderWith(String members) throws JsonProcessingException {
    return JSON.readValue(
        """
        {"productOrderId": "1", "status": "OPENED", "businessIdentifier": {"scheme": "s", "id": "1"},
         "form": {"salesUnitName": "Nordlys", "annualTurnover": 100, %s}}\
        """
            .formatted(members),
        Order.class);
  }
}
