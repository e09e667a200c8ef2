package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.testing.FormsOfTemplates;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.SampleVisit;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import dev.torg.portal.testing.StubApi.Called;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that was sent twice acts once. */
@QuarkusTest
@WithTestResource(StubApi.class)
class FormsActOnceIT {

  private static final String KEY = "key";
  private static final String ONCE = "{#once /}";

  /** Each makes something; the call behind it carries the key of the form. */
  private static final Set<String> MAKING =
      Set.of(
          "/portal/invitations/*",
          "/portal/keys",
          "/portal/keys/*/rotation",
          "/portal/orders/new",
          "/portal/sales-units/*/keys/rotation",
          "/portal/templates",
          "/portal/templates/*",
          "/portal/users",
          "/portal/webhooks",
          "/portal/webhooks/*/ping",
          "/portal/webhooks/*/rotation");

  /** Neither makes anything nor names a version: what is so already stays so. */
  private static final Set<String> SAME_TWICE =
      Set.of(
          "/portal/keys/*/label",
          "/portal/keys/*/revocation",
          "/portal/logout",
          "/portal/operators",
          "/portal/operators/*/withdrawal",
          "/portal/partners/*/users",
          "/portal/partners/*/users/*/withdrawal",
          "/portal/profile",
          "*/portal/profile*/portal/language*",
          "/portal/roles",
          "/portal/sales-units/*/keys/issue",
          "/portal/sales-units/*/keys/label",
          "/portal/sales-units/*/keys/reveal",
          "/portal/sales-units/*/keys/revocation",
          "/portal/templates/*/withdrawal",
          "/portal/users/*/withdrawal",
          "/portal/users/invitations/*/withdrawal",
          "/portal/webhooks/*/deliveries/*/resend",
          "/portal/webhooks/*/replay");

  @BeforeEach
  void thereIsSomethingToShow() {
    SampleApi.begin();
  }

  @Test
  void whatMakesSomethingSaysSoOnceAndAllElseIsTheSameTwice() {
    assertThat(FormsOfTemplates.with(ONCE)).isEqualTo(MAKING);
    assertThat(FormsOfTemplates.without(ONCE, "name=\"version\"")).isEqualTo(SAME_TWICE);
  }

  private static Stream<Element> forms(String html) {
    return Jsoup.parse(html).select("form[method=post]").stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /portal/keys          | /portal/keys             | POST /portal/v1/credentials             | 200
          /portal/keys          | /portal/keys/ID/rotation | POST /portal/v1/credentials/ID/rotation | 200
          /portal/webhooks      | /portal/webhooks         | POST /portal/v1/webhooks                | 200
          /portal/webhooks/ID   | /portal/webhooks/ID/rotation | POST /portal/v1/webhooks/ID/rotation | 200
          /portal/webhooks/ID   | /portal/webhooks/ID/ping | POST /portal/v1/webhooks/ID/ping        | 303
          /portal/templates     | /portal/templates        | POST /portal/v1/product-order-templates | 303
          /portal/users         | /portal/users            | POST /portal/v1/invitations             | 200
          /portal/invitations/c0de | /portal/invitations/c0de | POST /portal/v1/session/invitations  | 303
          """)
  void theSecondOneMakesNothingAndShowsNoSecret(
      String page, String action, String call, int status) {
    // Given
    StubApi.answerOnce(SampleApi.filled(call), made());
    StubApi.answer("POST /portal/v1/session/acting-for", Answer.ok("{}"));
    SampleVisit visit = visit(page);
    String form = KEY + "=" + key(visit, SampleApi.filled(action));

    // When
    Response first = visit.sends(SampleApi.filled(action), form);
    Response second = visit.sends(SampleApi.filled(action), form);

    // Then
    assertThat(first.statusCode()).isEqualTo(status);
    assertThat(second.statusCode()).isEqualTo(status);
    assertThat(first.asString()).matches(text -> status != 200 || text.contains("s3cret"));
    assertThat(second.asString()).doesNotContain("s3cret");
    assertThat(StubApi.calls(SampleApi.filled(call)))
        .extracting(Called::idempotencyKey)
        .containsExactly(form.substring(4), form.substring(4));
  }

  /** What any of them gives, as far as pages read it. */
  private static Answer made() {
    return new Answer(
        201,
        Map.of(),
        SampleApi.filled(
            """
            {"clientId": "ID", "kind": "partner-keys", "clientSecret": "s3cret", "secret": "s3cret",
             "id": "ID", "invitationId": "ID", "invitee": "Ola", "access": "editor",
             "invitedBy": "Mari", "expiresAt": "2026-01-09T12:00:00Z", "partnerId": "7001001",
             "url": "https://torg.example/s3cret"}\
            """));
  }

  private static SampleVisit visit(String page) {
    return SampleVisit.all()
        .filter(visit -> visit.path().equals(SampleApi.filled(page)) && visit.sent().isEmpty())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static String key(SampleVisit visit, String action) {
    List<Element> forms =
        forms(visit.html("en")).filter(form -> form.attr("action").equals(action)).toList();
    return forms.get(0).select("input[name=key]").attr("value");
  }

  @ParameterizedTest
  @CsvSource({
    "/portal/keys, /portal/keys/ID/revocation, DELETE /portal/v1/credentials/ID",
    "/portal/templates, /portal/templates/ID/withdrawal, DELETE /portal/v1/product-order-templates/ID",
    "/portal/users, /portal/users/ID/withdrawal, DELETE /portal/v1/users/ID",
    "/portal/users, /portal/users/invitations/ID/withdrawal, DELETE /portal/v1/invitations/ID",
    "/portal/webhooks/ID, /portal/webhooks/ID/removal, DELETE /portal/v1/webhooks/ID"
  })
  void whatIsGoneAlreadyStaysSo(String page, String action, String call) {
    StubApi.answer(SampleApi.filled(call), new Answer(404, Map.of(), "{}"));

    Response second = visit(page).sends(SampleApi.filled(action), "version=1");

    assertThat(second.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls(SampleApi.filled(call))).hasSize(1);
  }

  @Test
  void theSecondOneWaitsForTheFirst() {
    // Given
    StubApi.answerInTurn(
        "POST /portal/v1/product-order-templates",
        new Answer(
            409, Map.of(), "{\"type\": \"https://torg.example/problems/request-in-progress\"}"),
        new Answer(201, Map.of(), "{}"));

    // When
    Response second = visit("/portal/templates").sends("/portal/templates", "key=k1&name=Autumn");

    // Then
    assertThat(second.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls("POST")).hasSize(2);
  }
}
