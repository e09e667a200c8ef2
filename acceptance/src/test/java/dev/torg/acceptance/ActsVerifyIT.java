package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.postgres.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** {@code ./torg acts verify} finds one byte that somebody changed in the record. */
class ActsVerifyIT {

  private static final String ORGANISATION = "org_verified";
  private static final String FLIP =
      "update acts set state = translate(left(state, 3), 'oO', 'Oo') || substring(state from 4)"
          + " where topic = 'torg.org-configs' and subject = ? and sequence = 1";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Database database = torg.database("orgconfig");

  @Test
  void findsOneFlippedByte() throws Exception {
    // Given
    configureOrganisation();
    assertThat(verify()).isEqualTo(new Outcome(0, "all chains hold"));
    // When
    flip();
    Outcome found = verify();
    flip();
    // Then
    assertThat(found)
        .isEqualTo(new Outcome(1, "act 1 about org_verified in torg.org-configs does not fit"));
    assertThat(verify()).isEqualTo(new Outcome(0, "all chains hold"));
  }

  private void configureOrganisation() {
    torg.caller(torg.mint().administrator(ORGANISATION))
        .post(
            "/api/v1/vipps-orgs",
            """
            {"org_id": "org_verified", "client_id": "vipps-client-verified",
             "client_secret_ref": "vault://orgs/org_verified/vipps_secret",
             "redirect_uri": "myapp://vipps-callback", "scopes": ["openid"],
             "environment": "test"}\
            """)
        .expect(201);
  }

  /** Of the name orgId in the state: one letter, and by the second call back again. */
  private void flip() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
        PreparedStatement statement = connection.prepareStatement(FLIP)) {
      statement.setString(1, ORGANISATION);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private Outcome verify() throws IOException, InterruptedException {
    Path launcher = torg.home().root().resolve("stack/launcher/target");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                launcher.resolve("launcher.jar") + ":" + launcher.resolve("lib") + "/*",
                "dev.torg.launcher.command.Torg",
                "acts",
                "verify",
                "--jdbc-url",
                database.jdbcUrl(),
                "--user",
                database.role())
            .redirectErrorStream(true);
    command.environment().put("PGPASSWORD", database.password());
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Outcome.of(process.waitFor(), said);
  }

  /**
   * @param found the first thing that it says, without the name of the database
   */
  private record Outcome(int exit, String found) {

    static Outcome of(int exit, String said) {
      String first = said.lines().findFirst().orElse("");
      return new Outcome(exit, first.replaceFirst("^.*: (.* acts, )?", ""));
    }
  }
}
