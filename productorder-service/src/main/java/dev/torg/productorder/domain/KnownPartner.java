package dev.torg.productorder.domain;

/** A partner as far as orders need to know it. */
public record KnownPartner(String partnerId, String name, boolean active) {}
