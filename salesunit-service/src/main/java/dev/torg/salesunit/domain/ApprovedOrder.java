package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an approved product order says about the sales unit that it asks for. */
public record ApprovedOrder(
    UUID orderId,
    @Nullable String partnerId,
    BusinessIdentifier business,
    @Nullable String merchantName,
    @Nullable String salesUnitName,
    ProductType productType,
    @Nullable UUID pricePackageId,
    @Nullable BankAccount bankAccount,
    boolean hasRecurring) {}
