package dev.torg.orgconfig.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.LogReader;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret sent by mistake is refused, and neither answered nor written to the log. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SecretsStayOutOfLogsIT {

  private final LogReader log = new LogReader();

  @AfterEach
  void stopReading() {
    log.close();
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
    assertThat(log.lines()).contains(LogReader.WITNESS).noneMatch(line -> line.contains(secret));
  }
}
