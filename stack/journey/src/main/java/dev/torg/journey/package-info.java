/**
 * The journey from partner keys to a live sales unit, driven over HTTP as clients would drive it:
 * by a partner, an operator, and people with an eID.
 *
 * <p>The one client of the whole platform, for whoever needs a journey: demo data, measurements,
 * tests. It is told the gateway's address and the keys; nothing here opens a database, a topic or a
 * file.
 */
@NullMarked
package dev.torg.journey;

import org.jspecify.annotations.NullMarked;
