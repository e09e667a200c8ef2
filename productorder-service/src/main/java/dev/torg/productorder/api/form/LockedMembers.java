package dev.torg.productorder.api.form;

import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import java.util.stream.Stream;

/** What a merchant cannot change in its order. */
public final class LockedMembers {

  /** What an order is about, and never changes. */
  public static final List<String> ALWAYS =
      List.of("businessIdentifier", "productType", "partnerId");

  private LockedMembers() {}

  /** JSON Pointers: what is always locked, then what the partner locked in this order. */
  public static List<String> pointers(ProductOrder order) {
    return Stream.concat(
            ALWAYS.stream().map(member -> "/" + member),
            order.origin().lockedFields().stream().sorted().map(FormField::pointer))
        .toList();
  }
}
