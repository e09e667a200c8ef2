package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order as each version shows it. */
public final class EveryVersion {

  private static final PrefillUrls URLS = new PrefillUrls("https://torg.example");
  private static final Renderers RENDERERS =
      new Renderers(
          List.of(new RenderedIn202308(), new RenderedIn202311(URLS), new RenderedIn202601(URLS)));

  private EveryVersion() {}

  public static Map<ApiVersion, Object> render(ProductOrder order) {
    return List.of(ApiVersion.values()).stream()
        .collect(
            Collectors.toMap(Function.identity(), version -> RENDERERS.of(version).render(order)));
  }
}
