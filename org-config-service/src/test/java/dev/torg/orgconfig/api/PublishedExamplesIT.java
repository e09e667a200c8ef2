package dev.torg.orgconfig.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each published example, member by member, on both addresses that were published. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PublishedExamplesIT {

  private static final String HELSEAPP = "org_helseapp";
  private static final String TRENINGSSENTER = "org_treningssenter";
  private static final String KLINIKK = "org_ny_klinikk";

  @Inject Pool pool;

  @BeforeEach
  void configure() {
    forget();
    pool.query(
            """
            insert into org_configs values
              (gen_random_uuid(), 'org_helseapp', 'vipps-client-abc123',
               'vault://orgs/org_helseapp/vipps_secret', 'myapp://vipps-callback',
               'openid phoneNumber name', true, 'PRODUCTION',
               '2025-01-10T08:00:00Z', '2026-01-15T12:00:00Z', null, 1),
              (gen_random_uuid(), 'org_treningssenter', 'vipps-client-xyz789',
               'vault://orgs/org_treningssenter/vipps_secret', 'myapp://vipps-callback',
               'openid', true, 'PRODUCTION',
               '2025-03-01T08:00:00Z', '2025-03-01T08:00:00Z', null, 1)
            """)
        .executeAndAwait();
  }

  /**
   * Their events and acts too: each test makes the same organisations, and numbers their events
   * anew.
   */
  @AfterEach
  void forget() {
    String organisations = "('org_helseapp', 'org_treningssenter', 'org_ny_klinikk')";
    pool.query("delete from org_configs where org_id in " + organisations).executeAndAwait();
    pool.query("delete from outbox where aggregate_id in " + organisations).executeAndAwait();
    pool.query("delete from acts where subject in " + organisations).executeAndAwait();
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void list(String path) {
    Response answer = Administrator.of(HELSEAPP, TRENINGSSENTER).get(path);

    assertAnswers(
        answer,
        200,
        """
        {"data": [
           {"org_id": "org_helseapp", "client_id": "vipps-client-abc123", "vipps_enabled": true,
            "environment": "production", "created_at": "2025-01-10T08:00:00Z"},
           {"org_id": "org_treningssenter", "client_id": "vipps-client-xyz789",
            "vipps_enabled": true, "environment": "production",
            "created_at": "2025-03-01T08:00:00Z"}],
         "pagination": {"page": 1, "limit": 20, "total": 2}}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void read(String path) {
    Response answer = Administrator.of(HELSEAPP).get(path + "/" + HELSEAPP);

    assertAnswers(
        answer,
        200,
        """
        {"org_id": "org_helseapp", "client_id": "vipps-client-abc123",
         "client_secret_ref": "vault://orgs/org_helseapp/vipps_secret",
         "redirect_uri": "myapp://vipps-callback", "scopes": ["openid", "phoneNumber", "name"],
         "vipps_enabled": true, "environment": "production",
         "created_at": "2025-01-10T08:00:00Z", "updated_at": "2026-01-15T12:00:00Z"}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void create(String path) {
    Response answer =
        Administrator.of(KLINIKK)
            .contentType(ContentType.JSON)
            .body(
                """
                {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001",
                 "client_secret_ref": "vault://orgs/org_ny_klinikk/vipps_secret",
                 "redirect_uri": "myapp://vipps-callback", "scopes": ["openid", "phoneNumber"],
                 "environment": "production"}""")
            .post(path);

    assertAnswers(
        answer,
        201,
        """
        {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001", "vipps_enabled": true,
         "environment": "production", "created_at": "%s"}"""
            .formatted(time(answer, "created_at")));
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void change(String path) {
    Response answer =
        Administrator.of(HELSEAPP)
            .contentType(ContentType.JSON)
            .body("{\"vipps_enabled\": false, \"environment\": \"test\"}")
            .put(path + "/" + HELSEAPP);

    assertAnswers(
        answer,
        200,
        """
        {"org_id": "org_helseapp", "vipps_enabled": false, "environment": "test",
         "updated_at": "%s"}"""
            .formatted(time(answer, "updated_at")));
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void remove(String path) {
    Response answer = Administrator.of(HELSEAPP).delete(path + "/" + HELSEAPP);

    assertAnswers(
        answer,
        200,
        """
        {"org_id": "org_helseapp", "deleted": true, "deleted_at": "%s"}"""
            .formatted(time(answer, "deleted_at")));
  }

  @ParameterizedTest
  @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
  void status(String path) {
    Response answer = Administrator.of(HELSEAPP).get(path + "/" + HELSEAPP + "/status");

    assertAnswers(
        answer,
        200,
        """
        {"org_id": "org_helseapp", "vipps_enabled": true, "client_id": "vipps-client-abc123",
         "environment": "production"}""");
  }

  /** The moment that only the service knows; it must be one, in UTC. */
  private static Instant time(Response answer, String member) {
    String text = answer.jsonPath().getString(member);
    assertThat(text).endsWith("Z");
    return Instant.parse(text);
  }

  private static void assertAnswers(Response answer, int status, String expected) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(json(answer.asString())).isEqualTo(json(expected));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
