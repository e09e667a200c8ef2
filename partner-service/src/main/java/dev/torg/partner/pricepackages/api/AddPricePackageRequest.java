package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.Market;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.domain.ProductType;
import dev.torg.platform.json.JsonForm;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an operator tells about a new price package; the id is only given to keep one from
 * elsewhere.
 */
record AddPricePackageRequest(Optional<UUID> pricePackageId, PriceTerms terms) {

  private static final Map<String, ProductType> PRODUCT_TYPES = byName(ProductType.values());
  private static final Map<String, Market> MARKETS = byName(Market.values());

  static AddPricePackageRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("name", "description", "productType", "market");
    var pricePackageId = form.uuid("pricePackageId");
    var name = form.text("name", 1, 30);
    var description = form.text("description", 1, 6);
    var visibleInSignupForm = form.flag("visibleInSignupForm");
    var productType = form.choice("productType", PRODUCT_TYPES);
    var market = form.choice("market", MARKETS);
    var commission = form.text("commission", 1, 20);
    form.finish();
    return new AddPricePackageRequest(
        pricePackageId,
        new PriceTerms(
            name.orElseThrow(),
            description.orElseThrow(),
            visibleInSignupForm.orElse(false),
            productType.orElseThrow(),
            market.orElseThrow(),
            commission.orElse(null)));
  }

  private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
    return Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity()));
  }
}
