/**
 * Which path belongs to which service, and which kinds of callers may use it.
 *
 * <p>{@link dev.torg.gateway.route.RouteTable} is the one list; {@link
 * dev.torg.gateway.route.RouteTree} finds a path in it without regular expressions. What is not in
 * the list does not exist for the outside.
 */
@NullMarked
package dev.torg.gateway.route;

import org.jspecify.annotations.NullMarked;
