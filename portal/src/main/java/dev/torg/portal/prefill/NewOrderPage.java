package dev.torg.portal.prefill;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.prices.PricePackage;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A new order.
 *
 * @param prices that the partner may offer
 * @param preview what the merchant will find, once somebody looked
 */
record NewOrderPage(Frame frame, Form form, List<PricePackage> prices, Optional<Preview> preview)
    implements TemplateInstance {}
