package dev.torg.gateway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class PartnerRequestsTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final PartnerRequests requests = new PartnerRequests(registry);

  @Test
  void areCountedByWhatBecameOfThem() {
    // When
    requests.count("1004001", 200);
    requests.count("1004001", 201);
    requests.count("1004001", 404);
    requests.count("1004002", 503);
    // Then
    assertThat(counted("1004001", "2xx")).isEqualTo(2);
    assertThat(counted("1004001", "4xx")).isEqualTo(1);
    assertThat(counted("1004002", "5xx")).isEqualTo(1);
    assertThat(registry.getMeters()).hasSize(3);
  }

  @Test
  void ofMorePartnersThanHaveACountAreCountedTogether() {
    // Given
    for (int partner = 0; partner < PartnerRequests.MOST; partner++) {
      requests.count(Integer.toString(1_000_000 + partner), 200);
    }
    // When
    requests.count("2000001", 200);
    requests.count("2000002", 200);
    requests.count("1000000", 200);
    // Then
    assertThat(counted(PartnerRequests.OTHERS, "2xx")).isEqualTo(2);
    assertThat(counted("1000000", "2xx")).isEqualTo(2);
    assertThat(registry.getMeters()).hasSize(PartnerRequests.MOST + 1);
  }

  private double counted(String partner, String outcome) {
    Counter counter =
        registry
            .get("torg.gateway.partner.requests")
            .tags("partner", partner, "outcome", outcome)
            .counter();
    return counter.count();
  }
}
