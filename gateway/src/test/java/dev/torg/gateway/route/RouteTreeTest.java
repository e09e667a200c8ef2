package dev.torg.gateway.route;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTreeTest {

  private final RouteTree tree = new RouteTree(RouteTable.ROUTES);

  static Stream<Route> routes() {
    return RouteTable.ROUTES.stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyRouteOfTheTableIsFound(Route route) {
    // Given
    String path = route.template().replaceAll("\\{[^}]+}", "7").replace("**", "a/b");
    HttpMethod method = route.methods().iterator().next();
    // When
    PathRoutes found = requireNonNull(tree.find(path));
    // Then
    assertThat(found.forMethod(method)).isSameAs(route);
  }

  @Test
  void aLiteralSegmentWinsOverAParameter() {
    // When
    PathRoutes found = requireNonNull(tree.find("/management/v1/merchants/987654325/sales-units"));
    // Then
    assertThat(requireNonNull(found.forMethod(HttpMethod.GET)).template())
        .isEqualTo("/management/v1/merchants/{orgno}/sales-units");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "/webhook", "/management", "/portal/v1/session/", "/register/a/"})
  void whatIsNotInTheTableIsNotFound(String path) {
    // When
    PathRoutes found = tree.find(path);
    // Then
    assertThat(found).isNull();
  }

  @Test
  void aSettingCanOpenTheStatusOfAnOrganisationOnly() {
    // When
    var openable = routes().filter(route -> route.has(Trait.OPENABLE)).map(Route::template);
    // Then
    assertThat(openable)
        .containsExactly(
            "/api/v1/vipps-orgs/{orgId}/status",
            "/api/v1/vipps-orgs/api/v1/vipps-orgs/{orgId}/status");
  }
}
