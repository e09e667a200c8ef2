/**
 * The journey from partner keys to a live sales unit, driven over HTTP as a client would.
 *
 * <p>Demo data is made by the same journey: through the gateway, by an operator, a partner and
 * people with an eID. Nothing here opens a database or a topic.
 */
@NullMarked
package dev.torg.stack.demo;

import org.jspecify.annotations.NullMarked;
