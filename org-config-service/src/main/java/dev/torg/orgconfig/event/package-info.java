/**
 * The facts that leave this service on {@code torg.org-configs}.
 *
 * <p>A public interface: it changes only compatibly, and not even names the place of a secret.
 */
@NullMarked
package dev.torg.orgconfig.event;

import org.jspecify.annotations.NullMarked;
