/**
 * How our programs reach each other over a network.
 *
 * <p>Whom they believe and how they show who they are is said once, by the settings {@code
 * quarkus.tls.*}; what they say to each other is not known here, but for how one of them goes.
 */
@NullMarked
package dev.torg.platform.network;

import org.jspecify.annotations.NullMarked;
