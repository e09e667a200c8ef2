package dev.torg.salesunit.domain;

/** A sales unit that nobody else can change until the running transaction ends. */
public record LockedSalesUnit(SalesUnit unit, Revision revision) {}
