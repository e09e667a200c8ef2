package dev.torg.gateway.route;

/** The pages of the portal: rows of the route table for people with a browser. */
final class PageTable {

  static final String TABLE =
      """
      GET         /                                          portal  anyone
      GET         /portal/assets/{hash}/{name}               portal  anyone
      POST        /portal/language                           portal  anyone

      GET         /portal                                    portal  portal
      GET,POST    /portal/profile                            portal  portal
      POST        /portal/logout                             portal  portal
      GET,POST    /portal/roles                              portal  portal

      GET         /portal/overview                           portal  portal
      GET         /portal/orders                             portal  portal
      GET         /portal/orders.csv                         portal  portal
      GET,POST    /portal/orders/new                         portal  portal
      GET,POST    /portal/orders/{id}                        portal  portal
      POST        /portal/orders/{id}/{act}                  portal  portal
      GET,POST    /portal/agreement                          portal  portal
      GET,POST    /portal/agreement/signature                portal  portal
      GET,POST    /portal/templates                          portal  portal
      GET,POST    /portal/templates/{id}                     portal  portal
      POST        /portal/templates/{id}/withdrawal          portal  portal
      GET         /portal/sales-units                        portal  portal
      GET         /portal/sales-units.csv                    portal  portal
      GET,POST    /portal/sales-units/{msn}                  portal  portal
      GET         /portal/sales-units/{msn}/keys             portal  portal
      GET         /portal/sales-units/{msn}/changes          portal  portal
      GET         /portal/sales-units/{msn}/login            portal  portal
      POST        /portal/sales-units/{msn}/login/{act}      portal  portal
      POST        /portal/sales-units/{msn}/logo/{act}       portal  portal  logo
      GET         /portal/sales-units/{msn}/quality          portal  portal
      POST        /portal/sales-units/{msn}/keys/{act}       portal  portal
      GET         /portal/price-packages                     portal  portal
      GET,POST    /portal/webhooks                           portal  portal
      GET         /portal/webhooks/{id}                      portal  portal
      POST        /portal/webhooks/{id}/{act}                portal  portal
      GET         /portal/webhooks/{id}/deliveries/{messageId} portal  portal
      POST        /portal/webhooks/{id}/deliveries/{messageId}/resend portal  portal
      GET,POST    /portal/users                              portal  portal
      POST        /portal/users/{id}/{act}                   portal  portal
      POST        /portal/users/invitations/{id}/withdrawal  portal  portal
      GET,POST    /portal/invitations/{code}                 portal  portal
      GET,POST    /portal/keys                               portal  portal
      POST        /portal/keys/{id}/{act}                    portal  portal

      GET         /portal/review                             portal  operator
      GET         /portal/review/{id}                        portal  operator
      POST        /portal/review/{id}/{act}                  portal  operator
      GET         /portal/review/{id}/acts                   portal  operator
      GET         /portal/agreements                         portal  operator
      POST        /portal/agreements/{id}/{act}              portal  operator
      GET         /portal/find                               portal  operator
      GET         /portal/merchants                          portal  operator
      GET         /portal/merchants/{scheme}/{id}            portal  operator
      GET         /portal/merchants/{scheme}/{id}/acts       portal  operator
      GET         /portal/partners                           portal  operator
      GET         /portal/partners/{partnerId}               portal  operator
      GET         /portal/partners/{partnerId}/acts          portal  operator
      POST        /portal/partners/{partnerId}/users         portal  operator
      POST        /portal/partners/{partnerId}/users/{userId}/withdrawal portal  operator
      GET,POST    /portal/operators                          portal  operator
      POST        /portal/operators/{userId}/withdrawal      portal  operator
      """;

  private PageTable() {}
}
