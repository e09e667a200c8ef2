/**
 * A service of nothing but the platform, to see over HTTP what all services have in common.
 *
 * <p>It fails in every way that a resource can fail. What a single service does belongs to its own
 * tests.
 */
@NullMarked
package dev.torg.platform.probe;

import org.jspecify.annotations.NullMarked;
