/**
 * The use cases, one class each, named by the act.
 *
 * <p>The only place that opens a transaction. A use case asks the registry before it does so, never
 * inside: a slow register must not hold a database connection.
 */
@NullMarked
package dev.torg.merchant.app;

import org.jspecify.annotations.NullMarked;
