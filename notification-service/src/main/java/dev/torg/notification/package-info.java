/**
 * Tells partners and merchants what happened to what is theirs.
 *
 * <p>Features: {@code messages} (what happened, and who may know), {@code feed} (all of it in one
 * order, for those who ask), {@code endpoints} (where an owner wants to be called, and with which
 * secret), {@code deliveries} (the calls, again and again until they are taken) and {@code
 * addresses} (which places a call may go to). Below them lie the rooms that they share: {@code
 * api}, {@code app} and {@code domain}. A feature enters another by its {@code app} only.
 */
@NullMarked
package dev.torg.notification;

import org.jspecify.annotations.NullMarked;
