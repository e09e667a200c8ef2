package dev.torg.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every path that the outside can reach: methods, template, who answers, who may call, and what is
 * special about it.
 */
public final class RouteTable {

  private static final String TABLE =
      """
      POST         /accesstoken/get                                           partner-service       anyone  any-case
      POST         /miami/v1/token                                            partner-service       anyone
      GET          /.well-known/jwks.json                                     partner-service       anyone
      GET          /.well-known/gateway-jwks.json                             pass-keys             anyone  uncounted
      GET          /contracts/{file}                                          merchant-service      anyone

      GET          /management/v1/partners/price-packages                     partner-service       partner
      GET          /management/v1/partners/whoami                             partner-service       partner
      GET          /management/v1/merchants                                   merchant-service      partner,merchant
      GET          /management/v1/merchants/{orgno}                           merchant-service      partner,merchant
      GET          /management/v1/merchants/{scheme}/{id}                     merchant-service      partner,merchant
      GET          /management/v1/merchants/{orgno}/contracts                 merchant-service      partner,merchant
      GET          /management/v1/merchants/{scheme}/{id}/contracts           merchant-service      partner,merchant
      GET          /management/v1/merchants/{orgno}/sales-units               salesunit-service     partner,merchant
      GET          /management/v1/merchants/{scheme}/{id}/sales-units         salesunit-service     partner,merchant
      GET          /management/v1/sales-units                                 salesunit-service     partner,merchant
      GET,PATCH    /management/v1/sales-units/{msn}                           salesunit-service     partner,merchant  logo
      GET          /management/v1/sales-units/{msn}/logo                      salesunit-service     partner,merchant
      GET          /management/v1/api-quality/sales-units/{msn}               salesunit-service     partner,merchant
      POST         /management/v1/product-orders                              productorder-service  partner,merchant  logo
      POST         /management/v1/products-orders                             productorder-service  partner,merchant  logo
      POST         /management/v1/products/orders                             productorder-service  partner,merchant  logo
      GET,DELETE   /management/v1/product-orders/{id}                         productorder-service  partner,merchant
      GET          /management/v1/product-orders/{id}/details                 productorder-service  partner,merchant
      GET          /management/v2/product-orders                              productorder-service  partner,merchant
      GET          /management/v2/product-orders/{id}/details                 productorder-service  partner,merchant

      GET                    /register/{product}/{orderId}                                      partner-service       anyone
      GET                    /portal/v1/login                                                   partner-service       anyone  cookies
      GET,PATCH,DELETE       /portal/v1/session                                                 partner-service       portal  session
      POST                   /portal/v1/session/acting-for                                      partner-service       portal  session
      POST                   /portal/v1/session/invitations                                     partner-service       portal  session
      GET                    /portal/v1/users                                                   partner-service       portal
      PATCH,DELETE           /portal/v1/users/{userId}                                          partner-service       portal
      GET,POST               /portal/v1/invitations                                             partner-service       portal
      DELETE                 /portal/v1/invitations/{invitationId}                              partner-service       portal
      GET,POST               /portal/v1/credentials                                             partner-service       portal
      GET,PATCH,DELETE       /portal/v1/credentials/{id}                                        partner-service       portal
      POST                   /portal/v1/credentials/{id}/rotation                               partner-service       portal
      GET                    /portal/v1/price-packages                                          partner-service       portal
      GET,POST,PATCH,DELETE  /portal/v1/sales-units/{msn}/keys                                  partner-service       portal
      POST                   /portal/v1/sales-units/{msn}/keys/reveal                           partner-service       portal
      POST                   /portal/v1/sales-units/{msn}/keys/rotation                         partner-service       portal
      GET,PUT                /portal/v1/merchant-agreement                                      merchant-service      portal
      POST                   /portal/v1/merchant-agreement/signature                            merchant-service      portal
      GET                    /portal/v1/merchant-agreement/contracts                            merchant-service      portal
      GET                    /portal/v1/sales-units                                             salesunit-service     portal
      GET,PATCH              /portal/v1/sales-units/{msn}                                      salesunit-service     portal  logo
      GET                    /portal/v1/sales-units/{msn}/changes                              salesunit-service     portal
      GET                    /portal/v1/sales-units/{msn}/logo                                 salesunit-service     portal
      GET                    /portal/v1/api-quality/sales-units/{msn}                           salesunit-service     portal
      GET                    /portal/v1/partners                                         productorder-service  portal
      GET,POST               /portal/v1/product-order-templates                          productorder-service  portal  logo
      GET,DELETE             /portal/v1/product-order-templates/{templateId}             productorder-service  portal
      GET,POST               /portal/v1/product-orders                                          productorder-service  portal  logo
      POST                   /portal/v1/prefilled-product-orders                                productorder-service  portal  logo
      GET                    /portal/v1/product-orders/counts                                   productorder-service  portal
      GET,PATCH,DELETE       /portal/v1/product-orders/{id}                                     productorder-service  portal  logo
      POST                   /portal/v1/product-orders/{id}/submission                          productorder-service  portal
      POST                   /portal/v1/product-orders/{id}/answers                             productorder-service  portal

      GET                    /portal/v1/event-types                                             notification-service  portal
      GET,POST               /portal/v1/webhooks                                                notification-service  portal
      GET,PATCH,DELETE       /portal/v1/webhooks/{id}                                           notification-service  portal
      POST                   /portal/v1/webhooks/{id}/rotation                                  notification-service  portal
      POST                   /portal/v1/webhooks/{id}/ping                                      notification-service  portal
      POST                   /portal/v1/webhooks/{id}/replay                                    notification-service  portal
      GET                    /portal/v1/webhooks/{id}/deliveries                                notification-service  portal
      GET                    /portal/v1/webhooks/{id}/deliveries/{messageId}                    notification-service  portal
      POST                   /portal/v1/webhooks/{id}/deliveries/{messageId}/resend             notification-service  portal

      GET,POST               /operations/v1/partners                                            partner-service       operator
      GET,PATCH              /operations/v1/partners/{partnerId}                                partner-service       operator
      POST                   /operations/v1/partners/{partnerId}/activation                     partner-service       operator
      POST                   /operations/v1/partners/{partnerId}/deactivation                   partner-service       operator
      GET                    /operations/v1/partners/{partnerId}/acts                           partner-service       operator
      GET,POST               /operations/v1/partners/{partnerId}/price-packages                 partner-service       operator
      POST                   /operations/v1/partners/{partnerId}/price-packages/{id}/withdrawal partner-service       operator
      GET                    /operations/v1/partners/{partnerId}/price-packages/{id}/acts       partner-service       operator
      GET,POST               /operations/v1/partners/{partnerId}/credentials                    partner-service       operator
      GET,DELETE             /operations/v1/persons/{userId}/personal-data                       partner-service       operator
      GET,POST               /operations/v1/partners/{partnerId}/users                          partner-service       operator
      DELETE                 /operations/v1/partners/{partnerId}/users/{userId}                 partner-service       operator
      POST,DELETE            /operations/v1/persons/{userId}/bar                                partner-service       operator
      GET                    /operations/v1/persons/{userId}/acts                               partner-service       operator
      GET,POST               /operations/v1/operators                                           partner-service       operator
      DELETE                 /operations/v1/operators/{userId}                                  partner-service       operator
      GET,POST               /operations/v1/partners/{partnerId}/product-order-templates productorder-service  operator  logo
      GET,DELETE             /operations/v1/partners/{partnerId}/product-order-templates/{templateId} productorder-service  operator
      GET                    /operations/v1/partners/{partnerId}/product-order-templates/{templateId}/acts productorder-service  operator
      GET,POST               /operations/v1/credentials                                         partner-service       operator
      GET,PATCH,DELETE       /operations/v1/credentials/{id}                                    partner-service       operator
      POST                   /operations/v1/credentials/{id}/rotation                           partner-service       operator
      GET                    /operations/v1/credentials/{id}/acts                               partner-service       operator
      GET                    /operations/v1/sales-units                                        salesunit-service     operator
      GET,PATCH              /operations/v1/sales-units/{msn}                                  salesunit-service     operator  logo
      GET                    /operations/v1/sales-units/{msn}/changes                          salesunit-service     operator
      GET                    /operations/v1/merchants                                           merchant-service      operator
      GET,PATCH              /operations/v1/merchants/{scheme}/{id}                             merchant-service      operator
      GET                    /operations/v1/merchants/{scheme}/{id}/contracts                   merchant-service      operator
      DELETE                 /operations/v1/merchants/{scheme}/{id}/personal-data               merchant-service      operator
      GET                    /operations/v1/merchants/{scheme}/{id}/acts                        merchant-service      operator
      GET                    /operations/v1/review/merchant-agreements                          merchant-service      operator
      POST                   /operations/v1/review/merchant-agreements/{id}/approval            merchant-service      operator
      POST                   /operations/v1/review/merchant-agreements/{id}/rejection           merchant-service      operator
      GET                    /operations/v1/review/product-orders                               productorder-service  operator
      GET                    /operations/v1/review/product-orders/{id}                          productorder-service  operator
      GET                    /operations/v1/review/product-orders/{id}/acts                     productorder-service  operator
      POST                   /operations/v1/review/product-orders/{id}/take                     productorder-service  operator
      POST                   /operations/v1/review/product-orders/{id}/question                 productorder-service  operator
      POST                   /operations/v1/review/product-orders/{id}/approval                 productorder-service  operator
      POST                   /operations/v1/review/product-orders/{id}/rejection                productorder-service  operator
      GET                    /operations/v1/webhooks/{id}/acts                                  notification-service  operator
      GET                    /operations/v1/organisations/{orgId}/acts                          org-config-service    operator
      GET                    /operations/v1/personal-data/partners                             partner-service       operator
      GET                    /operations/v1/personal-data/merchants                            merchant-service      operator
      GET                    /operations/v1/personal-data/sales-units                          salesunit-service     operator
      GET                    /operations/v1/personal-data/product-orders                       productorder-service  operator
      GET                    /operations/v1/personal-data/organisations                        org-config-service    operator
      GET                    /operations/v1/personal-data/notifications                        notification-service  operator

      GET,POST        /api/v1/vipps-orgs                                      org-config-service    administrator
      GET,PUT,DELETE  /api/v1/vipps-orgs/{orgId}                              org-config-service    administrator
      GET             /api/v1/vipps-orgs/{orgId}/status                       org-config-service    administrator  openable
      GET,POST        /api/v1/vipps-orgs/api/v1/vipps-orgs                    org-config-service    administrator
      GET,PUT,DELETE  /api/v1/vipps-orgs/api/v1/vipps-orgs/{orgId}            org-config-service    administrator
      GET             /api/v1/vipps-orgs/api/v1/vipps-orgs/{orgId}/status     org-config-service    administrator  openable

      GET,POST          /webhooks/v1/webhooks                                 notification-service  partner,merchant
      GET,PATCH,DELETE  /webhooks/v1/webhooks/{id}                            notification-service  partner,merchant
      POST              /webhooks/v1/webhooks/{id}/rotation                   notification-service  partner,merchant
      POST              /webhooks/v1/webhooks/{id}/ping                       notification-service  partner,merchant
      POST              /webhooks/v1/webhooks/{id}/replay                     notification-service  partner,merchant
      GET               /webhooks/v1/webhooks/{id}/deliveries                 notification-service  partner,merchant
      GET               /webhooks/v1/webhooks/{id}/deliveries/{messageId}     notification-service  partner,merchant
      POST              /webhooks/v1/webhooks/{id}/deliveries/{messageId}/resend notification-service  partner,merchant
      GET               /webhooks/v1/event-types                              notification-service  partner,merchant
      GET               /webhooks/v1/events                                   notification-service  partner,merchant

      GET          /openapi.json                                              document-pages        anyone
      GET          /openapi.yaml                                              document-pages        anyone
      GET          /openapi/{document}                                        document-pages        anyone
      GET          /asyncapi.json                                             document-pages        anyone
      GET          /asyncapi.yaml                                             document-pages        anyone
      GET          /docs                                                      document-pages        anyone
      GET          /docs/{page}                                               document-pages        anyone
      GET          /problems                                                  problem-pages         anyone
      GET          /problems/{slug}                                           problem-pages         anyone
      """;

  /** The lines of the table. */
  public static final List<Route> ROUTES =
      (TABLE + PageTable.TABLE)
          .lines()
          .filter(line -> !line.isBlank())
          .map(RouteTable::route)
          .toList();

  /** The services of this house whose operations the table names. */
  public static final List<String> SERVICES = upstreams(Set.of(Destination.OUR_SERVICE));

  /** Every program of this house that the gateway forwards to. */
  public static final List<String> PROGRAMS =
      upstreams(Set.of(Destination.OUR_SERVICE, Destination.PAGES));

  private RouteTable() {}

  private static List<String> upstreams(Set<Destination> wanted) {
    return ROUTES.stream()
        .filter(route -> wanted.contains(route.destination()))
        .map(Route::upstream)
        .distinct()
        .toList();
  }

  private static Route route(String line) {
    String[] column = line.split(" +", -1);
    if (column.length < 4 || column.length > 5) {
      throw new IllegalStateException("a route needs four columns or five: " + line);
    }
    return new Route(
        set(column[0], HttpMethod::valueOf),
        column[1],
        Destination.of(column[2]),
        column[2],
        Route.callers(List.of(column[3].split(",", -1))),
        column.length == 4 ? Set.of() : set(column[4], RouteTable::trait));
  }

  private static <T> Set<T> set(String commaSeparated, Function<String, T> read) {
    return Arrays.stream(commaSeparated.split(",", -1))
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Trait trait(String word) {
    return Trait.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
