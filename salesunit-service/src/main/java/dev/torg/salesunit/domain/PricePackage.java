package dev.torg.salesunit.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's price package, as its events tell of it. */
public record PricePackage(
    UUID id,
    String partnerId,
    String name,
    String description,
    @Nullable String market,
    @Nullable String commission,
    boolean active) {}
