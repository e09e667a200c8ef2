/**
 * The values of the trade that every service speaks: business identifiers, bank accounts, MSNs, the
 * names and logos of sales units, what a program that asks people's eID may name, what a person may
 * do for whom it acts, the languages that people are spoken to in.
 *
 * <p>Each value is checked when it is made, so that whoever holds one holds a good one; what is
 * wrong comes as an {@link java.lang.IllegalArgumentException} whose message is written for the
 * person who sent it. Domain packages use this package, therefore it knows nothing of HTTP, JSON,
 * databases or messaging.
 */
@NullMarked
package dev.torg.platform.business;

import org.jspecify.annotations.NullMarked;
