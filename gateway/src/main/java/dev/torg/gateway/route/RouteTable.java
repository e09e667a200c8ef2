package dev.torg.gateway.route;

import static dev.torg.gateway.route.CallerKind.MERCHANT;
import static dev.torg.gateway.route.CallerKind.OPERATOR;
import static dev.torg.gateway.route.CallerKind.PARTNER;
import static dev.torg.gateway.route.CallerKind.PORTAL;
import static dev.torg.gateway.route.Service.GATEWAY;
import static dev.torg.gateway.route.Service.MERCHANT_SERVICE;
import static dev.torg.gateway.route.Service.NOBODY_YET;
import static dev.torg.gateway.route.Service.PARTNER_SERVICE;
import static dev.torg.gateway.route.Service.PRODUCTORDER_SERVICE;
import static dev.torg.gateway.route.Service.SALESUNIT_SERVICE;

import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every path that the outside can reach. */
public final class RouteTable {

  private static final Set<CallerKind> ANYONE = Set.of();
  private static final Set<CallerKind> INTEGRATOR = Set.of(PARTNER, MERCHANT);

  // spotless:off
  public static final List<Route> ROUTES =
      List.of(
          route("POST", "/accesstoken/get", PARTNER_SERVICE, ANYONE),
          route("POST", "/miami/v1/token", PARTNER_SERVICE, ANYONE),
          route("GET", "/.well-known/jwks.json", PARTNER_SERVICE, ANYONE),
          route("GET", "/management/v1/partners/price-packages", PARTNER_SERVICE, Set.of(PARTNER)),
          route("GET", "/management/v1/partners/whoami", PARTNER_SERVICE, Set.of(PARTNER)),
          route("GET", "/management/v1/merchants", MERCHANT_SERVICE, INTEGRATOR),
          route("GET", "/management/v1/merchants/{orgno}", MERCHANT_SERVICE, INTEGRATOR),
          route("GET", "/management/v1/merchants/{scheme}/{id}", MERCHANT_SERVICE, INTEGRATOR),
          route(
              "GET", "/management/v1/merchants/{orgno}/sales-units", SALESUNIT_SERVICE, INTEGRATOR),
          route(
              "GET",
              "/management/v1/merchants/{scheme}/{id}/sales-units",
              SALESUNIT_SERVICE,
              INTEGRATOR),
          route("GET", "/management/v1/sales-units", SALESUNIT_SERVICE, INTEGRATOR),
          route("GET", "/management/v1/sales-units/{msn}", SALESUNIT_SERVICE, INTEGRATOR),
          route("POST", "/management/v1/product-orders", PRODUCTORDER_SERVICE, INTEGRATOR),
          route("POST", "/management/v1/products-orders", PRODUCTORDER_SERVICE, INTEGRATOR),
          route("POST", "/management/v1/products/orders", PRODUCTORDER_SERVICE, INTEGRATOR),
          route(
              "GET DELETE", "/management/v1/product-orders/{id}", PRODUCTORDER_SERVICE, INTEGRATOR),
          route(
              "GET",
              "/management/v1/product-orders/{id}/details",
              PRODUCTORDER_SERVICE,
              INTEGRATOR),
          route("GET", "/management/v2/product-orders", PRODUCTORDER_SERVICE, INTEGRATOR),
          route(
              "GET",
              "/management/v2/product-orders/{id}/details",
              PRODUCTORDER_SERVICE,
              INTEGRATOR),
          route("GET", "/register/{product}/{orderId}", PARTNER_SERVICE, ANYONE),
          route("GET", "/portal/v1/login", PARTNER_SERVICE, ANYONE),
          route("GET DELETE", "/portal/v1/session", PARTNER_SERVICE, Set.of(PORTAL)),
          route("POST", "/portal/v1/session/acting-for", PARTNER_SERVICE, Set.of(PORTAL)),
          route("GET PUT", "/portal/v1/merchant-agreement", MERCHANT_SERVICE, Set.of(PORTAL)),
          route(
              "POST", "/portal/v1/merchant-agreement/signature", MERCHANT_SERVICE, Set.of(PORTAL)),
          route("GET", "/portal/v1/sales-units", SALESUNIT_SERVICE, Set.of(PORTAL)),
          route("GET", "/portal/v1/product-orders", PRODUCTORDER_SERVICE, Set.of(PORTAL)),
          route(
              "GET PATCH", "/portal/v1/product-orders/{id}", PRODUCTORDER_SERVICE, Set.of(PORTAL)),
          route(
              "POST",
              "/portal/v1/product-orders/{id}/submission",
              PRODUCTORDER_SERVICE,
              Set.of(PORTAL)),
          route(
              "POST",
              "/portal/v1/product-orders/{id}/answers",
              PRODUCTORDER_SERVICE,
              Set.of(PORTAL)),
          route("GET POST", "/operations/v1/partners", PARTNER_SERVICE, Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/partners/{partnerId}/price-packages",
              PARTNER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/partners/{partnerId}/credentials",
              PARTNER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/partners/{partnerId}/users",
              PARTNER_SERVICE,
              Set.of(OPERATOR)),
          route("DELETE", "/operations/v1/credentials/{id}", PARTNER_SERVICE, Set.of(OPERATOR)),
          route(
              "GET",
              "/operations/v1/review/merchant-agreements",
              MERCHANT_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/merchant-agreements/{id}/approval",
              MERCHANT_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/merchant-agreements/{id}/rejection",
              MERCHANT_SERVICE,
              Set.of(OPERATOR)),
          route(
              "GET",
              "/operations/v1/review/product-orders",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "GET",
              "/operations/v1/review/product-orders/{id}",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/product-orders/{id}/take",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/product-orders/{id}/question",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/product-orders/{id}/approval",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route(
              "POST",
              "/operations/v1/review/product-orders/{id}/rejection",
              PRODUCTORDER_SERVICE,
              Set.of(OPERATOR)),
          route("GET", "/problems", GATEWAY, ANYONE),
          route("GET", "/problems/{slug}", GATEWAY, ANYONE),
          route("GET POST PUT PATCH DELETE", "/webhooks/**", NOBODY_YET, ANYONE));

  // spotless:on

  private RouteTable() {}

  private static Route route(
      String methods, String template, Service service, Set<CallerKind> callers) {
    return new Route(
        Arrays.stream(methods.split(" ", -1))
            .map(HttpMethod::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        template,
        service,
        callers);
  }
}
