package dev.torg.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values in addresses. */
public final class Query {

  private Query() {}

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
