package dev.torg.platform.registry;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/** A company that exists today, under the name and addresses that its registry gives. */
public record Company(
    BusinessIdentifier identifier,
    String name,
    Optional<Address> businessAddress,
    Optional<Address> postAddress) {}
