package dev.torg.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.gateway.route.RouteTable;
import dev.torg.gateway.route.UpstreamSettings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.http.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpstreamsTest {

  private final Map<String, String> set = new HashMap<>();

  UpstreamsTest() {
    RouteTable.PROGRAMS.forEach(name -> set.put(service(name), "http://127.0.0.1:8081"));
  }

  @Test
  void aServiceIsWhereTheSettingSays() {
    // Given
    set.put(service("salesunit-service"), "https://units.internal");
    // When
    RequestOptions options = upstreams().of("salesunit-service");
    // Then
    assertThat(options.getHost()).isEqualTo("units.internal");
    assertThat(options.getPort()).isEqualTo(443);
    assertThat(options.isSsl()).isTrue();
  }

  @Test
  void aServiceOfTheTableMustBeSomewhere() {
    // Given
    set.remove(service("merchant-service"));
    // When
    assertThatThrownBy(this::upstreams)
        // Then
        .hasMessage("torg.gateway.services.merchant-service is not set");
  }

  private Upstreams upstreams() {
    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withSources(new PropertiesConfigSource(set, "test", 100))
            .withMapping(UpstreamSettings.class)
            .withMapping(ConnectionSettings.class)
            .build();
    return new Upstreams(
        config.getConfigMapping(UpstreamSettings.class),
        config.getConfigMapping(ConnectionSettings.class));
  }

  private static String service(String name) {
    return "torg.gateway.services." + name;
  }
}
