/**
 * The use cases around an agreement, named by the act, and what policy it is signed under.
 *
 * <p>Opens the transactions. A use case asks the registry before it does so, never inside: a slow
 * register must not hold a database connection.
 */
@NullMarked
package dev.torg.merchant.agreements.app;

import org.jspecify.annotations.NullMarked;
