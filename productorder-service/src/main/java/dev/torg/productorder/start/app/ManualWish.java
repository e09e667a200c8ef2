package dev.torg.productorder.start.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.Secret;
import java.util.Optional;

/** A merchant's wish for an order without a template, its values checked one by one. */
public record ManualWish(
    BusinessIdentifier business,
    Optional<String> partnerId,
    ProductType productType,
    OrderForm form,
    Optional<Secret> testWebsitePassword) {}
