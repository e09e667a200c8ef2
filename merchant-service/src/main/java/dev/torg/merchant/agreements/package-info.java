/**
 * Merchant agreements: filled in by a business, signed by who may sign, reviewed by an operator.
 *
 * <p>The first signing brings the merchant into being; a rejected agreement stays, and the next
 * signing makes a new one. The rules and tables are those that all features share.
 */
@NullMarked
package dev.torg.merchant.agreements;

import org.jspecify.annotations.NullMarked;
