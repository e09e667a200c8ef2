/** The catalogue of events that somebody can be told of. Registering for them is not done here. */
@NullMarked
package dev.torg.notification.catalogue;

import org.jspecify.annotations.NullMarked;
