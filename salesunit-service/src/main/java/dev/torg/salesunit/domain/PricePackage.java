package dev.torg.salesunit.domain;

import java.util.Optional;
import java.util.UUID;

/** A partner's price package, as its events tell of it. */
public record PricePackage(
    UUID id,
    String partnerId,
    String name,
    String description,
    Optional<String> market,
    Optional<String> commission,
    boolean active,
    long sequence) {}
