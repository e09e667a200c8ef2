package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/** That a merchant has a sales unit, and through which partner; as of this sequence of the unit. */
public record SalesUnitTie(
    String msn,
    BusinessIdentifier business,
    Optional<String> partnerId,
    boolean active,
    long sequence) {}
