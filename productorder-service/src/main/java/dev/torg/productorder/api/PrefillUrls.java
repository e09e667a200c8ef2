package dev.torg.productorder.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public addresses of orders: for the API, and for the merchant to open a prefilled one. */
@ApplicationScoped
public class PrefillUrls {

  private final String publicUrl;

  public PrefillUrls(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  public String of(UUID orderId, ProductType type, ApiVersion version) {
    return publicUrl + "/register/" + product(type, version) + "/" + orderId;
  }

  /** The address of a prefilled order; empty for orders that the merchant began itself. */
  public Optional<String> of(ProductOrder order, ApiVersion version) {
    return order.origin().type() == OrderType.PREFILL
        ? Optional.of(of(order.id(), order.productType(), version))
        : Optional.empty();
  }

  /** The address that a partner gives to its merchants, for each to start an order of its own. */
  public String ofTemplate(UUID templateId) {
    return publicUrl + "/register/template/" + templateId;
  }

  /** A path of this service as seen from outside. */
  public URI of(String path) {
    return URI.create(publicUrl + path);
  }

  /** The address under which the API shows the order, as seen from outside. */
  public URI ofOrder(UUID orderId) {
    return URI.create(publicUrl + "/management/v1/product-orders/" + orderId);
  }

  private static String product(ProductType type, ApiVersion version) {
    return switch (version) {
      case V2023_08, V2023_11 ->
          ProductTypes.name(type, version).toLowerCase(Locale.ROOT).replace("_", "");
      case V2026_01 -> "prefilled";
    };
  }
}
