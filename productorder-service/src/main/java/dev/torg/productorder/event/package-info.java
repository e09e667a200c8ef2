/**
 * Product orders and templates as events: what goes out about them, and what comes in from other
 * services.
 *
 * <p>Outgoing states are a public interface: changed only compatibly, and free of secrets; neither
 * the reason of a rejection, which has a private topic, nor a test site's password is ever part of
 * them. Incoming events are read into the model here; what they change is decided by the use cases.
 */
@NullMarked
package dev.torg.productorder.event;

import org.jspecify.annotations.NullMarked;
