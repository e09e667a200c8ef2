package dev.torg.salesunit.domain;

/** What a read of one sales unit answers, as flat as its database row. */
public record SalesUnitDetails(
    long msn,
    long sequence,
    String name,
    String businessScheme,
    String businessId,
    Configuration configuration) {}
