/**
 * One request on its way: what each filter reads, and what it adds for those that follow.
 *
 * <p>What is checked, and in which order, is not known here.
 */
@NullMarked
package dev.torg.gateway.exchange;

import org.jspecify.annotations.NullMarked;
