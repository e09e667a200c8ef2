package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.testing.FormsOfTemplates;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.SampleVisit;
import dev.torg.portal.testing.SampleVisit.Visitor;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import dev.torg.portal.testing.StubApi.Called;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who changes what somebody else has changed meanwhile sees what is there now. */
@QuarkusTest
@WithTestResource(StubApi.class)
class StaleFormsIT {

  /** Each form that changes something, as whom, the call behind it, and what is sent. */
  private static final String ALL =
      """
      MERCHANT | /portal/agreement | PUT /portal/v1/merchant-agreement | contactEmail=x
      OPERATOR | /portal/agreements/ID/approval | POST /operations/v1/review/merchant-agreements/ID/approval | a=b
      OPERATOR | /portal/agreements/ID/rejection | POST /operations/v1/review/merchant-agreements/ID/rejection | reason=no
      MERCHANT | /portal/orders/ID | PATCH /portal/v1/product-orders/ID | salesUnitName=Mine
      MERCHANT | /portal/orders/ID2/answers | POST /portal/v1/product-orders/ID2/answers | answer=Mine
      PARTNER | /portal/orders/ID/withdrawal | DELETE /portal/v1/product-orders/ID | a=b
      OPERATOR | /portal/review/ID/take | POST /operations/v1/review/product-orders/ID/take | a=b
      OPERATOR | /portal/review/ID2/approval | POST /operations/v1/review/product-orders/ID2/approval | a=b
      OPERATOR | /portal/review/ID2/question | POST /operations/v1/review/product-orders/ID2/question | question=Mine
      OPERATOR | /portal/review/ID2/rejection | POST /operations/v1/review/product-orders/ID2/rejection | reason=Mine
      MERCHANT | /portal/sales-units/123456/keys/rotation | POST /portal/v1/sales-units/123456/keys/rotation | a=b
      MERCHANT | /portal/sales-units/123456 | PATCH /portal/v1/sales-units/123456 | name=Mine
      MERCHANT | /portal/sales-units/123456/logo/removal | PATCH /portal/v1/sales-units/123456 | a=b
      MERCHANT | /portal/sales-units/123456/login/settings | PATCH /portal/v1/sales-units/123456 | redirectUris=https://mine.example
      MERCHANT | /portal/sales-units/123456/login/removal | PATCH /portal/v1/sales-units/123456 | a=b
      PARTNER | /portal/users/ID/access | PATCH /portal/v1/users/ID | access=reader
      PARTNER | /portal/webhooks/ID/change | PATCH /portal/v1/webhooks/ID | url=https://mine.example
      PARTNER | /portal/webhooks/ID/continuation | PATCH /portal/v1/webhooks/ID | a=b
      PARTNER | /portal/webhooks/ID/pause | PATCH /portal/v1/webhooks/ID | a=b
      PARTNER | /portal/webhooks/ID/removal | DELETE /portal/v1/webhooks/ID | a=b
      PARTNER | /portal/webhooks/ID/rotation | POST /portal/v1/webhooks/ID/rotation | a=b
      """;

  /** A file, of which LogoIT tells; and a signature, of which SignatureIT does. */
  private static final Set<String> ELSEWHERE =
      Set.of("/portal/sales-units/*/logo/picture", "/portal/agreement/signature");

  @BeforeEach
  void thereIsSomethingToShow() {
    SampleApi.begin();
  }

  static List<List<String>> all() {
    return SampleApi.filled(ALL)
        .lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  @Test
  void noneIsForgotten() {
    Set<String> known = new TreeSet<>(ELSEWHERE);
    all()
        .forEach(row -> known.add(row.get(1).replaceAll("/(?:[0-9]+|[-0-9a-f]{36})(?=/|$)", "/*")));

    assertThat(FormsOfTemplates.with("name=\"version\"")).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsThereNowIsShown(List<String> row) {
    // Given
    StubApi.answer(row.get(2), new Answer(412, Map.of(), "{\"detail\": \"of the API\"}"));
    String sent = "version=%220%22&" + row.get(3);

    // When
    String page = visit(row, sent);

    // Then
    assertThat(page).containsPattern("Changed in the meantime to:|It was changed after you had");
    assertThat(page)
        .contains("name=\"version\" value=\"&quot;1&quot;\"")
        .doesNotContain("of the API");
    assertThat(StubApi.calls(row.get(2))).extracting(Called::ifMatch).containsExactly("\"0\"");
  }

  private static String visit(List<String> row, String sent) {
    return new SampleVisit("", 422, Visitor.valueOf(row.get(0)), row.get(1), sent).html("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /portal/agreement          | mari@nordlys.example
          /portal/orders/ID          | Kiosk
          /portal/sales-units/123456 | Brygge
          /portal/sales-units/123456/login/settings | https://kiosk.example/inn
          /portal/webhooks/ID/change | https://kiosk.example/hook
          """)
  void bothVersionsAreThere(String action, String now) {
    List<String> row =
        all().stream()
            .filter(one -> one.get(1).equals(SampleApi.filled(action)))
            .findFirst()
            .orElseThrow();
    StubApi.answer(row.get(2), new Answer(412, Map.of(), "{}"));

    String page = visit(row, row.get(3) + "&version=0");

    assertThat(page)
        .contains("Changed in the meantime to: " + now, row.get(3).replaceAll("^[^=]*=", ""));
  }

  @Test
  void anOwnerWhoWasAddedMeanwhileIsNotLost() {
    StubApi.answer("PUT /portal/v1/merchant-agreement", new Answer(412, Map.of(), "{}"));

    String page =
        visit(
            List.of("MERCHANT", "/portal/agreement"),
            "owners.0.name=Mari&owners.0.sharePercent=60&contactEmail=mari@nordlys.example");

    assertThat(page).contains("value=\"Mari\"", "Changed in the meantime to: Mari Nordmann");
    assertThat(page).contains("name=\"owners.1.name\" type=\"text\" value=\"Kari Nordmann\"");
  }
}
