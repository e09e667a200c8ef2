package dev.torg.productorder.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders of somebody are meant.
 *
 * @param statuses any of these, as stored
 * @param from the first day on which it was made, in UTC
 * @param to the last one
 * @param number the whole MSN of what came of it, or the whole number of its business
 */
public record OrderFilter(
    Set<OrderStatus> statuses,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> number) {}
