package dev.torg.portal.agreement;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Sent;

/**
 * A signature under way: a login gives back a person without role, so its address knows the rest.
 *
 * @param order that waits for it, empty for none
 */
record Signing(String scheme, String id, String order) {

  /** What an order calls it that waits for a signature. */
  static final String STEP = "SIGN_MERCHANT_AGREEMENT";

  /** What names no order is none. */
  Signing {
    order = order.matches("[0-9a-fA-F-]{36}") ? order : "";
  }

  static Signing of(BusinessIdentifier business, String order) {
    return new Signing(business.scheme().text(), business.id(), order);
  }

  static Signing of(Sent sent) {
    return new Signing(sent.text("scheme"), sent.text("id"), sent.text("order"));
  }

  String query() {
    return "scheme=%s&id=%s&order=%s"
        .formatted(Query.encoded(scheme), Query.encoded(id), Query.encoded(order));
  }

  /** Where the signature is put, once the person has proved the eID anew. */
  String loginUrl() {
    return "/portal/v1/login?fresh=true&return_to="
        + Query.encoded("/portal/agreement/signature?proved=yes&" + query());
  }

  String next() {
    return order.isEmpty() ? "/portal/agreement" : "/portal/orders/" + order;
  }
}
