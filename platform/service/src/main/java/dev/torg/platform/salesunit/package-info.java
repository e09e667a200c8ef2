/**
 * What services other than salesunit-service know of sales units: whose each one is.
 *
 * <p>A projection of the topic {@code torg.sales-units}. A service that wants it sets {@code
 * torg.known-sales-units=true}, adds {@code db/known-sales-units} to {@code
 * quarkus.flyway.locations} and hands the topic's events to {@link
 * dev.torg.platform.salesunit.KnownSalesUnits}. Names, configuration and anything else of a unit
 * stay with salesunit-service.
 */
@NullMarked
package dev.torg.platform.salesunit;

import org.jspecify.annotations.NullMarked;
