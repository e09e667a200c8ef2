/**
 * How tables of production settings are tested: one sample a line.
 *
 * <p>Knows no setting itself.
 */
@NullMarked
package dev.torg.platform.testing.startup;

import org.jspecify.annotations.NullMarked;
