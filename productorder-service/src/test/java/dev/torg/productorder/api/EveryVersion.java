package dev.torg.productorder.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order as each version shows it. */
public final class EveryVersion {

  private static final ProductOrderViews VIEWS =
      new ProductOrderViews(new PrefillUrls("https://torg.example"));

  private EveryVersion() {}

  public static Map<ApiVersion, Object> render(ProductOrder order) {
    return List.of(ApiVersion.values()).stream()
        .collect(Collectors.toMap(Function.identity(), version -> VIEWS.of(order, version)));
  }
}
