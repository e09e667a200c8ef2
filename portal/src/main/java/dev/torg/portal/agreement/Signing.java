package dev.torg.portal.agreement;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Sent;

/**
 * A signature under way: a login gives back a person without role, so its address knows the rest.
 *
 * @param order that waits for it, empty for none
 * @param version of the agreement that the person has read, and signs no other
 */
public record Signing(String scheme, String id, String order, String version) {

  /** What an order calls it that waits for a signature. */
  static final String STEP = "SIGN_MERCHANT_AGREEMENT";

  /** What names no order is none. */
  public Signing {
    order = isOrder(order) ? order : "";
  }

  static Signing of(BusinessIdentifier business, String order, String version) {
    return new Signing(business.scheme().text(), business.id(), order, version);
  }

  static Signing of(Sent sent) {
    return new Signing(
        sent.text("scheme"), sent.text("id"), sent.text("order"), sent.text("version"));
  }

  /** Where a person reads what it is to sign. */
  static String place(String order) {
    return "/portal/agreement/signature" + (isOrder(order) ? "?order=" + order : "");
  }

  private static boolean isOrder(String order) {
    return order.matches("[0-9a-fA-F-]{36}");
  }

  /** Whether it says who signs what. */
  boolean isWhole() {
    return !scheme.isEmpty() && !id.isEmpty() && !version.isEmpty();
  }

  /** Where the signature is put, once the person has proved the eID anew. */
  public String loginUrl() {
    return "/portal/v1/login?fresh=true&return_to="
        + Query.encoded(
            "/portal/agreement/signature?proved=yes&scheme=%s&id=%s&order=%s&version=%s"
                .formatted(
                    Query.encoded(scheme),
                    Query.encoded(id),
                    Query.encoded(order),
                    Query.encoded(version)));
  }

  /** The same, of another version. */
  Signing of(String other) {
    return new Signing(scheme, id, order, other);
  }

  String next() {
    return order.isEmpty() ? "/portal/agreement" : "/portal/orders/" + order;
  }
}
