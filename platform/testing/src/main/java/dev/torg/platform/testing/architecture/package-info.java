/**
 * The house rules that a machine can check, as tests.
 *
 * <p>A service subclasses {@link dev.torg.platform.testing.architecture.HouseRules} once and
 * thereby keeps them all. A rule enters here when a reviewer has asked for the same thing twice;
 * what needs judgement stays with people.
 */
@NullMarked
package dev.torg.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
