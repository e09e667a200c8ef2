package dev.torg.salesunit.api;

/** The merchant of a unit, as each answer names it. */
public record SchemeAndIdView(String scheme, String id) {}
