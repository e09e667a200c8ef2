/** The table of endpoints. Rows and sealed secrets never leave this room. */
@NullMarked
package dev.torg.notification.endpoints.store;

import org.jspecify.annotations.NullMarked;
