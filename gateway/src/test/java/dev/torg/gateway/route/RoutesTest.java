package dev.torg.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.platform.identity.CallerKind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @Test
  void settingsAddRoutes() {
    // When
    var routes = new Routes(Map.of("payments", upstream("GET:/epayment/v1/{id}", "merchant")));
    // Then
    assertThat(routes.all()).hasSize(RouteTable.ROUTES.size() + 1);
    Route added = routes.all().get(routes.all().size() - 1);
    assertThat(added.template()).isEqualTo("/epayment/v1/{id}");
    assertThat(added.upstream()).isEqualTo("payments");
    assertThat(added.callers()).containsExactly(CallerKind.MERCHANT);
  }

  @Test
  void onlyWhoIsTrustedByASettingGetsWhatProvesTheCallerToOthers() {
    // When
    var routes =
        new Routes(
            Map.of(
                "payments",
                upstream("GET:/p", "partner"),
                "status",
                upstream("GET:/status", "anyone"),
                "shop",
                upstream("GET:/own", "partner")));
    // Then
    assertThat(routes.all())
        .filteredOn(route -> route.destination() == Destination.OTHER_UPSTREAM)
        .allSatisfy(
            route -> {
              assertThat(route.keepsToken()).isEqualTo(route.upstream().equals("shop"));
              assertThat(route.keepsSubscriptionKey()).isEqualTo(route.upstream().equals("shop"));
            });
  }

  @Test
  void anyoneNeedsNoCredential() {
    // When
    var routes = new Routes(Map.of("status", upstream("GET:/status", "anyone")));
    // Then
    assertThat(routes.all().get(routes.all().size() - 1).isPublic()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/epayment", "GET /epayment", "GET:epayment", "get:/epayment"})
  void whatIsNoEndpointIsRefused(String endpoint) {
    // Given
    var upstreams = Map.of("payments", upstream(endpoint, "partner"));
    // When
    assertThatThrownBy(() -> new Routes(upstreams))
        // Then
        .hasMessageContaining("torg.gateway.upstreams.payments.paths");
  }

  @Test
  void aNameOfOursIsRefused() {
    // Given
    var upstreams = Map.of("partner-service", upstream("GET:/x", "partner"));
    // When
    assertThatThrownBy(() -> new Routes(upstreams))
        // Then
        .hasMessageContaining("is a name of ours");
  }

  @Test
  void aPathOfOursIsRefused() {
    // Given
    var routes =
        new Routes(Map.of("payments", upstream("GET:/management/v1/sales-units", "partner")));
    // When
    assertThatThrownBy(() -> new RouteTree(routes))
        // Then
        .hasMessageContaining("two routes");
  }

  private static UpstreamSettings.AnotherUpstream upstream(String path, String caller) {
    return new UpstreamSettings.AnotherUpstream() {
      @Override
      public URI url() {
        return URI.create("http://127.0.0.1");
      }

      @Override
      public List<String> paths() {
        return List.of(path);
      }

      @Override
      public List<String> callers() {
        return List.of(caller);
      }

      @Override
      public boolean ownToken() {
        return path.endsWith("/own");
      }
    };
  }
}
