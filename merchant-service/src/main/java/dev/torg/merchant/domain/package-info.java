/**
 * Merchants and their agreements: what states they have, who may sign, and what a review may
 * decide.
 *
 * <p>Plain Java, synchronous, without a clock of its own. Each change answers with the merchant as
 * it is afterwards and the fact that happened. A rule is a class named as the sentence it upholds,
 * and a broken one ends as {@link dev.torg.platform.business.RuleBroken}.
 */
@NullMarked
package dev.torg.merchant.domain;

import org.jspecify.annotations.NullMarked;
