package dev.torg.portal.orders;

/** A business as the API names it. */
public record Business(String scheme, String id) {}
