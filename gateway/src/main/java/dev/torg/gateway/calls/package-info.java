/**
 * Counts calls per sales unit, endpoint and status, and tells the counts to salesunit-service.
 *
 * <p>{@link dev.torg.gateway.calls.CallCounts} counts in memory as each answer ends; {@link
 * dev.torg.gateway.calls.CallReports} writes the counts of each second to Kafka as one batch. What
 * the counts mean is decided by who reads them.
 */
@NullMarked
package dev.torg.gateway.calls;

import org.jspecify.annotations.NullMarked;
