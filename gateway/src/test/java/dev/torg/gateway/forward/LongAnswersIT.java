package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer lasts as long as it moves, however old its connection grows meanwhile. */
@QuarkusTest
@TestProfile(LongAnswersIT.ShortAge.class)
@WithTestResource(StubServices.class)
class LongAnswersIT {

  @Test
  void areWholeThoughTheirConnectionIsGivenUpMeanwhile() {
    var answer = Gateway.asPartner().get(SALES_UNITS + "/steady");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).startsWith("piece\n").endsWith("piece\nend");
  }

  /** Connections to services are given up for new ones at once. */
  public static class ShortAge implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("torg.gateway.upstream.age", "1s");
    }
  }
}
