package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The renderer of each version. */
@ApplicationScoped
public class Renderers {

  private final Map<ApiVersion, ProductOrderRenderer> byVersion;

  Renderers(@All List<ProductOrderRenderer> renderers) {
    byVersion =
        renderers.stream()
            .collect(Collectors.toMap(ProductOrderRenderer::version, Function.identity()));
  }

  public ProductOrderRenderer of(ApiVersion version) {
    ProductOrderRenderer renderer = byVersion.get(version);
    if (renderer == null) {
      throw new IllegalStateException("no renderer of version " + version.text());
    }
    return renderer;
  }
}
