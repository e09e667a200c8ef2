package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A rotation that waits for another change goes by what it finds then. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RotateWhileChangedIT {

  private static final String PAUSE =
      "update endpoints set pause = 'FAILING', revision = revision + 1 where id = ?";
  private static final String WAITING =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  private final Registrant person = Registrant.personOf(Registrant.freshPartnerId());

  @Inject DataSource database;

  @Test
  void isRefusedThoughItActsOncePerKey() throws Exception {
    // Given
    String id = person.registered(Registrant.COMPLETED);
    Future<Response> rotation;
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      pause(other, id);
      // When
      rotation = CompletableFuture.supplyAsync(() -> rotateOnce(id));
      await().until(() -> waiting() > 0);
      other.commit();
    }
    // Then
    assertThat(rotation.get().statusCode()).isEqualTo(412);
    assertThat(person.reads(id).<Boolean>path("paused")).isTrue();
  }

  private Response rotateOnce(String id) {
    return person
        .request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"1\"")
        .post(person.webhooks() + "/" + id + "/rotation");
  }

  private static void pause(Connection connection, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PAUSE)) {
      statement.setObject(1, UUID.fromString(id));
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private long waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(WAITING);
        ResultSet found = statement.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }
}
