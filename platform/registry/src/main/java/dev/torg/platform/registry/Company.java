package dev.torg.platform.registry;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/**
 * A company that exists today, under the name and addresses that its registry gives.
 *
 * @param bankrupt its estate is in the hands of a court
 * @param inForcedLiquidation a court has it dissolved
 */
public record Company(
    BusinessIdentifier identifier,
    String name,
    Optional<Address> businessAddress,
    Optional<Address> postAddress,
    boolean bankrupt,
    boolean inForcedLiquidation) {}
