package dev.torg.productorder.api;

import dev.torg.productorder.domain.ProductType;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A product type as a caller names it, in the words of any version. */
public record ProductTypeName(String value) {

  private static final Map<String, ProductType> CHOICES = ProductTypes.choices();

  public ProductTypeName {
    if (!CHOICES.containsKey(value)) {
      throw new IllegalArgumentException(
          "must be one of " + CHOICES.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  public ProductType type() {
    return Objects.requireNonNull(CHOICES.get(value));
  }
}
