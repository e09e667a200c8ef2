package dev.torg.salesunit.domain;

import org.jspecify.annotations.Nullable;

/** A sales unit as the portal lists it. The merchant's name is known once its events are. */
public record PortalSalesUnit(
    long msn,
    String name,
    SalesUnitStatus status,
    String businessScheme,
    String businessId,
    @Nullable String merchantName) {}
