package dev.torg.salesunit.quality.domain;

import java.util.List;

/**
 * How the calls about a unit were answered in a period.
 *
 * @param days those with any calls, the first one first
 */
public record UnitQuality(List<DayQuality> days, List<EndpointQuality> endpoints) {}
