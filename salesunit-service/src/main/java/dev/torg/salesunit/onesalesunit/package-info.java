/**
 * One sales unit: how it is read, and how its owners and operators change it.
 *
 * <p>Who may do so is said by a scope of the {@code domain} and asked for in {@code store}.
 */
@NullMarked
package dev.torg.salesunit.onesalesunit;

import org.jspecify.annotations.NullMarked;
