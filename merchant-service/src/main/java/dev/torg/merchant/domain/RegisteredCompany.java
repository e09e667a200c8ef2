package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/** The company as its registry shows it at the moment of signing. */
public record RegisteredCompany(
    BusinessIdentifier business,
    String name,
    Optional<PostalAddress> businessAddress,
    Optional<PostalAddress> postAddress) {}
