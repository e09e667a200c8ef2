package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token takes the shortcut from its second request on; its first one goes the long way. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SalesUnitShortcutIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private final String token = TestTokens.partner(partner);
  private final String pinned = TestTokens.partner(partner, "2026-01");
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
  void answersLikeTheLongWay(String version) {
    // Given
    Response longWay = with(token).header("Api-Version", version).get(UNIT, msn);

    // When
    Response shortcut = with(token).header("Api-Version", version).get(UNIT, msn);

    // Then
    isAlike(shortcut, longWay, 200);
  }

  @Test
  void honoursThePinnedVersion() {
    // Given
    Response longWay = with(pinned).get(UNIT, msn);

    // When
    Response shortcut = with(pinned).get(UNIT, msn);

    // Then
    isAlike(shortcut, longWay, 200);
    assertThat(shortcut.header("Api-Version")).isEqualTo("2026-01");
  }

  @Test
  void answersTheMerchantToo() {
    // Given
    String key = TestTokens.merchant(merchant.scheme().text(), merchant.id(), Long.toString(msn));
    Response longWay = with(key).get(UNIT, msn);

    // When
    Response shortcut = with(key).get(UNIT, msn);

    // Then
    isAlike(shortcut, longWay, 200);
  }

  @Test
  void sparesTheBodyThatTheCallerHas() {
    // Given
    String tag = with(TestTokens.partner(partner)).get(UNIT, msn).header("ETag");
    Response longWay = with(token).header("If-None-Match", tag).get(UNIT, msn);

    // When
    Response shortcut = with(token).header("If-None-Match", tag).get(UNIT, msn);

    // Then
    isAlike(shortcut, longWay, 304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\"", "W/\"other\", \"third\""})
  void leavesOtherTagsToTheLongWay(String tag) {
    // Given
    Response longWay = with(token).header("If-None-Match", tag).get(UNIT, msn);

    // When
    Response shortcut = with(token).header("If-None-Match", tag).get(UNIT, msn);

    // Then
    isAlike(shortcut, longWay, 200);
  }

  @Test
  void opensNothingToAStranger() {
    // Given
    String foreign = TestTokens.partner(Parties.partnerId());
    with(foreign).get(UNIT, msn);

    // When
    Response response = with(foreign).get(UNIT, msn);

    // Then
    assertThat(response.statusCode()).isEqualTo(404);
  }

  @Test
  void opensNothingToAnOperator() {
    // Given
    String operator = TestTokens.operator();
    with(operator).get(UNIT, msn);

    // When
    Response response = with(operator).get(UNIT, msn);

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api-Version: 1999-01, 400", "Merchant-Serial-Number: 9999999999, 403"})
  void refusesWhatTheLongWayRefuses(String headerAndStatus) {
    // Given
    String[] parts = headerAndStatus.split(": |, ", -1);
    with(token).get(UNIT, msn);

    // When
    Response response = with(token).header(parts[0], parts[1]).get(UNIT, msn);

    // Then
    assertThat(response.statusCode()).isEqualTo(Integer.parseInt(parts[2]));
  }

  @Test
  void forgetsAUnitAtOnceWhenItsMerchantIsDeactivated() {
    // Given
    with(token).get(UNIT, msn);
    rows.merchant(merchant, "DEACTIVATED");

    // When
    Response response = with(token).get(UNIT, msn);

    // Then
    assertThat(response.statusCode()).isEqualTo(404);
  }

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }

  private static void isAlike(Response shortcut, Response longWay, int status) {
    assertThat(shortcut.statusCode()).isEqualTo(longWay.statusCode()).isEqualTo(status);
    assertThat(shortcut.asString()).isEqualTo(longWay.asString());
    assertThat(headers(shortcut)).isEqualTo(headers(longWay));
  }

  private static Set<String> headers(Response response) {
    return response.headers().asList().stream()
        .map(Header::toString)
        .map(header -> header.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
