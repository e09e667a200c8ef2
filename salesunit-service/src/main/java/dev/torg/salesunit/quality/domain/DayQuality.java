package dev.torg.salesunit.quality.domain;

import java.time.LocalDate;

/**
 * How the calls of one day were answered.
 *
 * @param day in UTC
 * @param succeeded status below 400
 * @param refused status 400 to 499
 * @param failed status 500 and above
 */
public record DayQuality(LocalDate day, long succeeded, long refused, long failed) {}
