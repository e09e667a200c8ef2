/** The edge of the catalogue, the same for keys and for people. */
@NullMarked
package dev.torg.notification.catalogue.api;

import org.jspecify.annotations.NullMarked;
