/**
 * What of sales units makes keys due.
 *
 * <p>Reads the events of another service; whether keys exist already is asked elsewhere.
 */
@NullMarked
package dev.torg.partner.salesunitkeys.event;

import org.jspecify.annotations.NullMarked;
