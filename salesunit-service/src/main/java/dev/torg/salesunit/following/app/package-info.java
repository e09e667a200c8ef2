/**
 * Keeps at hand what the events of other services tell and units are shown with: merchants and
 * price packages. Nothing is decided here.
 */
@NullMarked
package dev.torg.salesunit.following.app;

import org.jspecify.annotations.NullMarked;
