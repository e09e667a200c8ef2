package dev.torg.productorder.domain;

import java.util.UUID;

/** A partner's price package, as far as ordering goes. */
public record PricePackage(
    UUID id, String partnerId, String name, String description, boolean visible, boolean active) {}
