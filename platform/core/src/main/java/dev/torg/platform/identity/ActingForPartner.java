package dev.torg.platform.identity;

/** Acting for a partner that an operator connected the person to. */
public record ActingForPartner(String partnerId) implements ActingFor {}
