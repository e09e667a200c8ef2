package dev.torg.salesunit.changelog.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Callers;
import dev.torg.salesunit.testing.Links;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole change log of a unit, for its owners and for operators. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListChangesIT {

  private static final String UNIT = "/portal/v1/sales-units/{msn}";
  private static final String CHANGES = UNIT + "/changes";
  private static final String ANY_UNIT = "/operations/v1/sales-units/{msn}";
  private static final String ANY_CHANGES = ANY_UNIT + "/changes";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private RequestSpecification forPartner() {
    return People.actingForPartner(partner);
  }

  private RequestSpecification forMerchant() {
    return People.actingFor(merchant);
  }

  private void rename(String name) {
    change(forMerchant(), UNIT, "{\"name\":\"" + name + "\"}");
  }

  private void operatorChanges(String name, String patch) {
    change(People.operator(name), ANY_UNIT, patch);
  }

  private void change(RequestSpecification by, String unit, String patch) {
    by.contentType("application/json").body(patch).patch(unit, msn).then().statusCode(200);
  }

  @Nested
  class Returns200 {

    @Test
    void withEveryChangeNewestFirst() {
      // Given
      rename("First");
      change(forPartner(), UNIT, "{\"name\":\"Second\"}");

      // When
      Response answer = forPartner().get(CHANGES, msn);

      // Then
      answer
          .then()
          .statusCode(200)
          .body("changes.size()", equalTo(2))
          .body("changes[0].change", equalTo("Updated MSN name"))
          .body("changes[0].field", equalTo("name"))
          .body("changes[0].oldValue", equalTo("First"))
          .body("changes[0].newValue", equalTo("Second"))
          .body("changes[0].changedBy", equalTo("Partner, using the portal"))
          .body("changes[1].changedBy", equalTo("Merchant, using the portal"));
      assertThat(answer.header("Link")).isNull();
    }

    @Test
    void toThePartnerOfADeactivatedUnit() {
      // Given
      msn = rows.deactivatedUnit(partner, merchant);

      // When
      Response answer = forPartner().get(CHANGES, msn);

      // Then
      answer.then().statusCode(200).body("changes.size()", equalTo(0));
    }

    @Test
    void withMoreThanTheUnitItselfShowsFromPageToPage() {
      // Given
      List<String> names = IntStream.range(0, 12).mapToObj(n -> "Name " + n).toList();
      names.forEach(ListChangesIT.this::rename);

      // When
      List<String> read = followPages("limit=5");

      // Then
      List<String> newestFirst = new ArrayList<>(names);
      Collections.reverse(newestFirst);
      assertThat(read).isEqualTo(newestFirst);
    }

    private List<String> followPages(String start) {
      List<String> read = new ArrayList<>();
      Optional<String> query = Optional.of(start);
      while (query.isPresent()) {
        Response page =
            forMerchant().urlEncodingEnabled(false).get(CHANGES + "?" + query.get(), msn);
        read.addAll(page.jsonPath().<String>getList("changes.newValue"));
        query = Links.queryOfNext(page);
      }
      return read;
    }

    @Test
    void withTheOperatorForOperatorsOnly() {
      // Given
      operatorChanges("Olga", "{\"name\":\"Changed inside\",\"status\":\"DEACTIVATED\"}");
      operatorChanges("Otto", "{\"status\":\"ACTIVE\"}");
      rename("By Mari");

      // When
      Response inside = People.operator("Test Operator").get(ANY_CHANGES, msn);
      Response outside = forPartner().get(CHANGES, msn);

      // Then
      assertThat(inside.jsonPath().<String>getList("changes.operator"))
          .containsExactly(null, "Otto", "Olga", "Olga");
      assertThat(outside.jsonPath().<String>getList("changes.changedBy"))
          .containsExactly("Merchant, using the portal", "Torg", "Torg", "Torg");
      assertThat(outside.asString()).doesNotContain("Olga", "Otto", "operator");
    }

    @Test
    void withoutTheValuesOfABankAccount() {
      // Given
      operatorChanges("Olga", "{\"bankAccount\":{\"scheme\":\"BBAN:NO\",\"id\":\"86011117947\"}}");

      // When
      Response answer = forPartner().get(CHANGES, msn);

      // Then
      answer.then().body("changes[0].change", equalTo("Updated bank account"));
      assertThat(answer.asString()).doesNotContain("86011117947", "oldValue", "newValue");
    }

    @Test
    void withNothingForAUnitThatNeverChanged() {
      // When
      Response answer = forPartner().get(CHANGES, msn);

      // Then
      answer.then().statusCode(200).body("changes.size()", equalTo(0));
    }

    @Test
    void toTheMerchantOfADeactivatedUnit() {
      // Given
      change(forMerchant(), UNIT, "{\"status\":\"DEACTIVATED\"}");

      // When
      Response answer = forMerchant().get(CHANGES, msn);

      // Then
      answer.then().statusCode(200).body("changes[0].change", equalTo("MSN deactivated"));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=none", "cursor=bm9uZQ"})
    void whenThePageIsNone(String query) {
      // When
      Response answer = forPartner().get(CHANGES + "?" + query, msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().<String>getList("extraDetails.key"))
          .isEqualTo(List.of(query.substring(0, query.indexOf('='))));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toKeys() {
      // When
      Response answer = Callers.asPartner(partner).get(CHANGES, msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void toAPersonWhoAsksAsAnOperator() {
      // When
      Response answer = forPartner().get(ANY_CHANGES, msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheUnitIsAnothers() {
      // When
      Response answer = People.actingFor(Parties.norwegianMerchant()).get(CHANGES, msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "none"})
    void whenThereIsNoSuchUnit(String unknown) {
      // When
      Response answer = People.operator("Olga").get(ANY_CHANGES, unknown);

      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }
}
