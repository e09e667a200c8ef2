package dev.torg.productorder.api;

import dev.torg.platform.problem.Problems;
import java.util.UUID;
import java.util.regex.Pattern;

/** The order id in an address: what is no UUID names no order. */
public final class OrderPath {

  private static final Pattern FORMAT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private OrderPath() {}

  public static UUID id(String text) {
    if (!FORMAT.matcher(text).matches()) {
      throw Problems.notFound();
    }
    return UUID.fromString(text);
  }
}
