package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;
import java.util.UUID;

/** What an approved product order says about the sales unit that it asks for. */
public record ApprovedOrder(
    UUID orderId,
    Optional<String> partnerId,
    BusinessIdentifier business,
    Optional<String> merchantName,
    Optional<String> salesUnitName,
    ProductType productType,
    Optional<UUID> pricePackageId,
    Optional<BankAccount> bankAccount,
    boolean hasRecurring) {}
