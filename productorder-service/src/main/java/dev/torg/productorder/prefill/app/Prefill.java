package dev.torg.productorder.prefill.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.Secret;
import java.util.Optional;

/** A wish for a prefilled order, its values checked one by one. */
public record Prefill(
    CallingSystem system,
    BusinessIdentifier business,
    ProductType productType,
    OrderForm form,
    Optional<Secret> testWebsitePassword) {}
