package dev.torg.salesunit.domain;

/** A line in a list of sales units. The MSN as a number, by which every list is ordered. */
public record SalesUnitSummary(long msn, String name) {}
