package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.app.PingEndpoint.PingNews;
import dev.torg.notification.messages.app.RemindOwners.KeysNews;
import dev.torg.notification.messages.app.WarnOwners.EndpointNews;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.event.CredentialChanged;
import dev.torg.notification.messages.event.MerchantChanged;
import dev.torg.notification.messages.event.PricePackageChanged;
import dev.torg.notification.messages.event.ProductOrderChanged;
import dev.torg.notification.messages.event.SalesUnitChanged;
import dev.torg.platform.event.IncomingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue says of messages is what is written. */
class DescribedNewsTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final JsonNode CATALOGUE = catalogue();
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
  private static final UUID ID = UUID.fromString("0199b0f0-4444-7000-8000-000000000001");

  /** What any of the services may say. */
  private static final String STATE =
      """
      {"orderId": "0199b0f0-6666-7000-8000-000000000001", "orderType": "PREFILL",
       "partnerId": "7001001", "productType": "CHECKOUT", "salesUnitName": "Fjord",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
       "name": "Fjord", "status": "ACTIVE", "agreement": {"status": "ACTIVE"},
       "pricePackageId": "0199b0f0-7777-7000-8000-000000000001",
       "credentialId": "0199b0f0-8888-7000-8000-000000000001", "kind": "partner-keys",
       "msn": "123456", "previousTokensUntil": "2026-01-16T12:00:00Z",
       "expiresAt": "2026-02-16T12:00:00Z"}
      """;

  private static final String FACTS =
      """
      productorder.product-order. prefilled opened submitted completed rejected expired deleted
      salesunit.sales-unit. created changed activated deactivated
      merchant.merchant. activated deactivated
      merchant.merchant.agreement- signed activated rejected
      partner.price-package. added withdrawn
      partner.credential. rotated revoked
      """;

  @Test
  void everyOwnEventIsDescribed() {
    // When
    Set<String> described = names(CATALOGUE.path("types"));
    // Then
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(OwnEvent.values()).map(OwnEvent::type).toList());
  }

  @Test
  void everyOwnEventIsWritten() {
    // When
    Stream<OwnEvent> written = written().map(Written::event);
    // Then
    assertThat(written).containsOnly(OwnEvent.values());
  }

  @ParameterizedTest
  @MethodSource("written")
  void theSchemaNamesWhatIsWritten(Written written) {
    // When
    JsonNode schema = thing(written).path("schema");
    // Then
    assertFits(written.json(), schema);
  }

  @ParameterizedTest
  @MethodSource("written")
  void theSampleIsOfWhatIsWritten(Written written) {
    // When
    Set<String> sample = names(thing(written).path("sample").path("data"));
    sample.addAll(names(type(written).path("sample").path("data")));
    // Then
    assertThat(names(written.json())).containsAll(sample);
    assertThat(sample).containsAll(required(thing(written).path("schema")));
  }

  static Stream<Written> written() {
    return Stream.concat(
        FACTS.lines().flatMap(DescribedNewsTest::events).flatMap(DescribedNewsTest::news),
        Stream.of(
            new Written(
                OwnEvent.CREDENTIAL_EXPIRING,
                new KeysNews(ID.toString(), "partner-keys", "ACTIVE", NOW.toString())),
            new Written(OwnEvent.ENDPOINT_FAILING, new EndpointNews(ID, 50, NOW)),
            new Written(OwnEvent.ENDPOINT_PAUSED, new EndpointNews(ID, 100, NOW)),
            new Written(OwnEvent.PING, new PingNews(ID))));
  }

  private static Stream<IncomingEvent> events(String line) {
    String[] words = line.split(" ", -1);
    return Arrays.stream(words)
        .skip(1)
        .map(
            fact ->
                new IncomingEvent(
                    ID, words[0] + fact + ".v1", "subject", 1, NOW, null, read(STATE)));
  }

  private static Stream<Written> news(IncomingEvent event) {
    return Stream.of(
            ProductOrderChanged.in(event),
            SalesUnitChanged.in(event),
            MerchantChanged.in(event).map(MerchantChanged::newsForMerchant),
            PricePackageChanged.in(event),
            CredentialChanged.in(event))
        .flatMap(Optional::stream)
        .map((News news) -> new Written(news.event(), news.data()));
  }

  private static void assertFits(JsonNode data, JsonNode schema) {
    JsonNode members = schema.path("properties");
    assertThat(names(members)).containsAll(names(data));
    assertThat(names(data)).containsAll(required(schema));
    data.properties().stream()
        .filter(member -> member.getValue().isObject())
        .forEach(member -> assertFits(member.getValue(), members.path(member.getKey())));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> required(JsonNode schema) {
    Set<String> names = new HashSet<>();
    schema.path("required").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static JsonNode type(Written written) {
    return CATALOGUE.path("types").path(written.event.type());
  }

  private static JsonNode thing(Written written) {
    return CATALOGUE.path("things").path(type(written).path("of").asText());
  }

  private static JsonNode catalogue() {
    try (InputStream file = DescribedNewsTest.class.getResourceAsStream("/event-types.json")) {
      return JSON.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** News, and the data of their message. */
  record Written(OwnEvent event, Object data) {

    JsonNode json() {
      return JSON.valueToTree(data);
    }
  }
}
