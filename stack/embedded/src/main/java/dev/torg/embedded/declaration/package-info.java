/**
 * What each service needs around it: its database, its topics, its environment.
 *
 * <p>A service says it once, in the file {@code service.properties} of its module; whoever starts
 * services, or makes servers ready for them, reads it here. Nothing here knows a service by name.
 */
@NullMarked
package dev.torg.embedded.declaration;

import org.jspecify.annotations.NullMarked;
