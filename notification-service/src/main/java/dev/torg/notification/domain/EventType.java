package dev.torg.notification.domain;

import java.util.Set;

/**
 * A kind of event that somebody can be told of.
 *
 * @param name such as {@code management.sales-unit.created.v1}
 * @param audience who is ever told of it
 * @param most how many registrations of one bucket may name it
 */
public record EventType(String name, Set<OwnerKind> audience, int most) {}
