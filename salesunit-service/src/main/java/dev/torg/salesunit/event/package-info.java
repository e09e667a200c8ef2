/**
 * Facts coming in and going out, between their JSON and the domain.
 *
 * <p>Everything that knows a member name of an event is here; sending and receiving is not.
 */
@NullMarked
package dev.torg.salesunit.event;

import org.jspecify.annotations.NullMarked;
