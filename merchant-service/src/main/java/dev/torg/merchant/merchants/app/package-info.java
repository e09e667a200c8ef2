/**
 * The use cases around merchants, one class each, named by the act.
 *
 * <p>Who may see a merchant is decided here, and nowhere else. Reading never locks; a change runs
 * in one transaction with the fact that tells of it.
 */
@NullMarked
package dev.torg.merchant.merchants.app;

import org.jspecify.annotations.NullMarked;
