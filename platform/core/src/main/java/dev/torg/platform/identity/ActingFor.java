package dev.torg.platform.identity;

/** Whom a portal user acts for. */
public sealed interface ActingFor permits ActingForMerchant, ActingForPartner {}
