package dev.torg.stack.demo;

import java.net.URI;
import java.util.Map;

/**
 * A partner as another program may call for it.
 *
 * @param headers the token that it has bought, and its subscription key
 * @param order a product order that it may prefill
 */
public record CallingPartner(
    URI address, String partnerId, Map<String, String> headers, String order) {

  @Override
  public String toString() {
    return "CallingPartner[" + partnerId + "]";
  }
}
