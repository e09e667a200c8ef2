package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.bulkdata.KeysOfPartner;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.launcher.demo.SeededWebhooks;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a partner of the bulk data sees of it with its own keys, through the gateway. */
@Isolated("makes each list longer")
class SeededPartnerIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";
  private static final String WEBHOOKS = "/portal/v1/webhooks";
  private static final String UNITS = "/management/v1/sales-units";

  private static KeysOfPartner keys;
  private static Caller partner;

  private final ServiceDatabases databases = new ServiceDatabases(TORG);

  @BeforeAll
  static void buyToken() {
    keys = SeededScene.shared(TORG).partners().get(0);
    Answer token =
        TORG.nobody()
            .with("client_id", keys.clientId())
            .with("client_secret", keys.clientSecret())
            .with(SUBSCRIPTION_KEY, keys.subscriptionKey())
            .post("/accesstoken/get")
            .expect(200);
    partner =
        TORG.caller(token.text("access_token")).with(SUBSCRIPTION_KEY, keys.subscriptionKey());
  }

  @Test
  void listsItsSalesUnits() {
    JsonNode units = get(UNITS).path("salesUnits");

    assertThat(units.findValuesAsText("msn")).isEqualTo(ownMsns());
  }

  @Test
  void readsOneSalesUnit() {
    String msn = ownMsns().get(0);

    JsonNode unit = get(UNITS + "/" + msn);

    assertThat(unit.findValue("msn").asText()).isEqualTo(msn);
    assertThat(unit.findValue("name").asText()).isNotBlank();
  }

  @Test
  void findsItsSalesUnitsByWhatSearchesLookAt() {
    String msn = ownMsns().get(0);

    Answer found = person().get("/portal/v1/sales-units?q=" + msn);

    assertThat(found.expect(200).json().findValuesAsText("msn")).containsExactly(msn);
    assertThat(
            databases.column(
                "salesunit",
                """
                select u.msn from sales_units u join merchants m using (business_scheme, business_id)
                where u.found_by
                  <> lower(concat_ws(E'\n', u.name, m.name, u.business_id, u.msn)) limit 1
                """))
        .isEmpty();
  }

  @Test
  void doesNotSeeTheSalesUnitOfAnother() {
    String msn =
        databases
            .column(
                "salesunit",
                "select msn from sales_units where msn > 99999999 and partner_id <> '%s' limit 1"
                    .formatted(keys.partnerId()))
            .get(0);

    Answer answer = partner.get(UNITS + "/" + msn);

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void listsItsMerchantsAndTheirSalesUnits() {
    JsonNode merchants = get("/management/v1/merchants").path("merchants");

    String merchant = merchants.get(0).findValuesAsText("id").get(0);
    String path = "/management/v1/merchants/business:NO:ORG/" + merchant;
    assertThat(merchants).hasSize(ownBusinesses());
    assertThat(get(path).findValuesAsText("id")).contains(merchant);
    assertThat(get(path + "/sales-units").findValuesAsText("msn")).isNotEmpty();
  }

  @Test
  void listsItsPricePackagesAndPrefillsWithOne() {
    JsonNode packages = get("/management/v1/partners/price-packages");

    String one = packages.get(0).path("pricePackageId").asText();
    Answer prefilled =
        partner.post(
            "/management/v1/product-orders", Signatory.INGRID.order("After Bulk Data", one));
    assertThat(packages).hasSize(3);
    assertThat(prefilled.status()).as(prefilled.text()).isEqualTo(201);
  }

  @Test
  void changesASalesUnitWhoseEventsGoOnWhereTheSeedEnded() {
    String msn = ownMsns().get(1);
    Broker broker = new Broker("127.0.0.1:" + TORG.program("kafka").port());

    partner.send("PATCH", UNITS + "/" + msn, "{\"name\":\"Renamed After Bulk Data\"}").expect(200);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(EventLog.of("torg.sales-units", broker).sequences().get(msn))
                    .containsExactly(1L, 2L));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(knownSequences(msn)).containsOnly("2"));
  }

  @Test
  void hasWebhooksThatTookAMessageAndMissedOne() {
    // When
    SeededWebhooks.register(SeededScene.shared(TORG), TORG.gateway());
    SeededWebhooks.register(SeededScene.shared(TORG), TORG.gateway());
    // Then
    JsonNode webhooks = person().get(WEBHOOKS).expect(200).json().path("webhooks");
    assertThat(webhooks).hasSize(3).allMatch(webhook -> webhook.path("paused").asBoolean());
    String id =
        person().get(WEBHOOKS + "?q=/keys").expect(200).json().at("/webhooks/0/id").asText();
    JsonNode deliveries = person().get(WEBHOOKS + "/" + id + "/deliveries").expect(200).json();
    assertThat(deliveries.findValuesAsText("state")).containsExactly("waiting", "delivered");
    String missed = deliveries.at("/deliveries/0/messageId").asText();
    assertThat(
            person()
                .get(WEBHOOKS + "/" + id + "/deliveries/" + missed)
                .expect(200)
                .json()
                .findValuesAsText("error"))
        .isNotEmpty()
        .containsOnly("connection");
  }

  private static Caller person() {
    return TORG.caller(TORG.mint().personOf(keys.partnerId()));
  }

  private static String sequenceIn(String table, String msn) {
    return "select sequence from %s where msn = '%s'".formatted(table, msn);
  }

  /** What each service that follows sales units has heard of this one. */
  private List<String> knownSequences(String msn) {
    return Stream.of(
            databases.column("merchant", sequenceIn("known_sales_units", msn)),
            databases.column("partner", sequenceIn("known_sales_units", msn)),
            databases.column("productorder", sequenceIn("known_sales_units", msn)))
        .map(found -> found.get(0))
        .toList();
  }

  private List<String> ownMsns() {
    return databases.column(
        "salesunit",
        "select msn from sales_units where partner_id = '%s' order by msn"
            .formatted(keys.partnerId()));
  }

  private int ownBusinesses() {
    return databases
        .column(
            "salesunit",
            "select distinct business_id from sales_units where partner_id = '%s'"
                .formatted(keys.partnerId()))
        .size();
  }

  private static JsonNode get(String path) {
    return partner.get(path).expect(200).json();
  }
}
