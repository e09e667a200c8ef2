package dev.torg.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.RouteTable;
import dev.torg.platform.testing.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCountsTest {

  private static final int MOST = 3;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CallCounts counts =
      new CallCounts(RouteTable.ROUTES, MOST, new MutableClock(), registry);
  private final Endpoint endpoint = endpoint("/management/v1/sales-units/{msn}");

  @Test
  void addsUpWhatIsAlike() {
    // Given
    counts.add(key("123456", 200), 1);
    counts.add(key("123456", 200), 1);
    counts.add(key("123456", 404), 1);
    // When
    Map<CallKey, Long> taken = counts.take(10);
    // Then
    assertThat(taken)
        .containsOnly(Map.entry(key("123456", 200), 2L), Map.entry(key("123456", 404), 1L));
    assertThat(counts.take(10)).isEmpty();
  }

  @Test
  void keepsNoMoreDifferentOnesThanAllowedAndTellsHowManyAreMissing() {
    // Given
    for (int msn = 1000; msn < 1000 + MOST; msn++) {
      counts.add(key(Integer.toString(msn), 200), 1);
    }
    // When
    counts.add(key("2000", 200), 1);
    counts.add(key("2001", 200), 1);
    counts.add(key("1000", 200), 1);
    // Then
    assertThat(registry.counter("torg.gateway.api.calls.uncounted").count()).isEqualTo(2);
    assertThat(counts.take(10)).hasSize(MOST).containsEntry(key("1000", 200), 2L);
  }

  @Test
  void comesOutInPortions() {
    // Given
    counts.add(key("1000", 200), 1);
    counts.add(key("1001", 200), 1);
    // When
    int first = counts.take(1).size();
    // Then
    assertThat(first).isEqualTo(1);
    assertThat(counts.take(10)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/management/v1/sales-units/123456, 123456",
    "/management/v1/sales-units/1234567890, 1234567890",
    "/management/v1/sales-units/012345,",
    "/management/v1/sales-units/123,",
    "/management/v1/sales-units/12345678901,",
    "/management/v1/sales-units/12a456,",
  })
  void anMsnInThePathHasItsForm(String path, String msn) {
    // When
    String found = endpoint.msnIn(path);
    // Then
    assertThat(found).isEqualTo(msn);
  }

  @Test
  void anMsnMayStandInTheMiddleOfAPath() {
    // Given
    Endpoint quality = endpoint("/management/v1/api-quality/sales-units/{msn}");
    // When
    String found = quality.msnIn("/management/v1/api-quality/sales-units/123456/");
    // Then
    assertThat(found).isEqualTo("123456");
    assertThat(quality.name()).isEqualTo("GET:/management/v1/api-quality/sales-units/{msn}");
  }

  private static Endpoint endpoint(String template) {
    Route route =
        RouteTable.ROUTES.stream()
            .filter(known -> known.template().equals(template))
            .findFirst()
            .orElseThrow();
    return new Endpoint(HttpMethod.GET, route);
  }

  private CallKey key(String msn, int status) {
    return new CallKey(endpoint, msn, status, 20_000, "1234567");
  }
}
