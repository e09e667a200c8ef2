package dev.torg.orgconfig.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret sent by mistake is refused, and neither answered nor written to the log. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SecretsStayOutOfLogsIT {

  private static final Logger ROOT = Logger.getLogger("");
  private static final String WITNESS = "the log is being read";

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler reader = new Reader();

  @BeforeEach
  void read() {
    reader.setLevel(Level.ALL);
    ROOT.addHandler(reader);
    Logger.getLogger("dev.torg.orgconfig").info(WITNESS);
  }

  @AfterEach
  void stopReading() {
    ROOT.removeHandler(reader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hQ7vXr2LmPz9sKfWbTnYc4Je",
        "sk_live_9f8e7d6c5b4a",
        "eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0",
        "0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b"
      })
  void inAReferenceAndInABodyThatIsNoJson(String secret) {
    String orgId = Administrator.freshOrgId();
    Map<String, Object> inPlace = Administrator.exampleFor(orgId);
    inPlace.put("client_secret_ref", secret);
    Map<String, Object> inside = Administrator.exampleFor(orgId);
    inside.put("client_secret_ref", "vault://orgs/" + orgId + "/" + secret);

    List<Response> answers =
        List.of(
            Administrator.creates(inPlace),
            Administrator.creates(inside),
            Administrator.changes(orgId, "{\"client_secret_ref\": \"" + secret + "\"}"),
            Administrator.changes(orgId, "{\"client_secret_ref\": \"" + secret));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.asString()).doesNotContain(secret));
    assertThat(lines).contains(WITNESS).noneMatch(line -> line.contains(secret));
  }

  private final class Reader extends Handler {

    @Override
    public void publish(LogRecord logged) {
      lines.add(String.valueOf(logged.getMessage()));
      Object[] parameters = logged.getParameters();
      if (parameters != null) {
        lines.add(Arrays.toString(parameters));
      }
      if (logged.getThrown() != null) {
        lines.add(logged.getThrown().toString());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
