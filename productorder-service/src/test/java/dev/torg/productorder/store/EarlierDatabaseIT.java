package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A database of a build whose platform had two migrations, and whose services copied its tables.
 */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EarlierDatabaseIT {

  private static final String SCHEMA = "earlier";

  @Inject Flyway today;

  @AfterEach
  void drop() {
    execute("drop schema if exists earlier cascade; reset search_path");
  }

  @Test
  void isTakenOverWithAllThatItHolds() throws SQLException {
    // given
    migrateAsEarlier();
    execute(
        """
        insert into known_sales_units values ('123456', '7001', 'business:NO:ORG 974760673', 3);
        insert into operator_acts values
          ('torg.merchants', 'm', 1, 'f', gen_random_uuid(), 'Olga', now());
        insert into idempotency_keys values ('c', 'o', 'k', 'h', 'r', now());
        """);

    // when
    migrateAsToday();

    // then
    assertThat(
            texts(
                "select concat_ws('|', msn, partner_id, business_scheme, business_id, sequence)"
                    + " from known_sales_units"))
        .containsExactly("123456|7001|business:NO:ORG|974760673|3");
    assertThat(texts("select operator_name from operator_acts")).containsExactly("Olga");
    assertThat(texts("select actor_kind || ' ' || actor_name from acts"))
        .containsExactly("OPERATOR Olga");
    assertThat(texts("select key from idempotency_keys")).containsExactly("k");
    assertThat(texts("select tgname::text from pg_trigger where tgrelid = 'outbox'::regclass"))
        .isEmpty();
  }

  @Test
  void givesActsWhatOperatorsDidBeforeEveryBuildWroteThem() throws SQLException {
    // Given
    migrateAsEarlier();
    Flyway.configure().configuration(asToday().getConfiguration()).target("0192").load().migrate();
    execute(act(1, "Olga") + act(2, "Per"));

    // When
    migrateAsToday();
    execute(act(3, "Siri"));

    // Then
    assertThat(texts("select sequence || ' ' || actor_name from acts order by sequence"))
        .containsExactly("1 Olga", "2 Per", "3 Siri");
    assertThat(texts("select subject from broken_acts(10)")).isEmpty();
  }

  private static String act(int sequence, String name) {
    return """
        insert into operator_acts values
          ('torg.merchants', 'm', %d, 'f', gen_random_uuid(), '%s', now());
        """
        .formatted(sequence, name);
  }

  @Test
  void isTakenOverWhereItsServiceNoLongerHasATableThatItHad() {
    // given
    migrateAsEarlier();
    Flyway withoutKeys =
        Flyway.configure()
            .configuration(asToday().getConfiguration())
            .resourceProvider(null)
            .locations("db/platform", "db/known-sales-units", "db/migration")
            .load();

    // when
    withoutKeys.migrate();

    // then
    assertThat(withoutKeys.info().pending()).isEmpty();
  }

  private void migrateAsEarlier() {
    Flyway earlier =
        Flyway.configure()
            .dataSource(today.getConfiguration().getDataSource())
            .schemas(SCHEMA)
            .locations("db/platform", "db/idempotency", "db/migration")
            .target("0103")
            .load();
    earlier.migrate();
    execute(
        """
        delete from flyway_schema_history where version = '0003';
        create function announce_outbox() returns trigger language plpgsql as
          'begin return null; end';
        create trigger outbox_written after insert on outbox
          for each statement execute function announce_outbox();
        """);
  }

  private void migrateAsToday() {
    asToday().migrate();
  }

  private Flyway asToday() {
    return Flyway.configure().configuration(today.getConfiguration()).schemas(SCHEMA).load();
  }

  private void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = connect();
        var found = connection.createStatement().executeQuery(query)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  private Connection connect() throws SQLException {
    Connection connection = today.getConfiguration().getDataSource().getConnection();
    connection.setSchema(SCHEMA);
    return connection;
  }
}
