/**
 * Answers that the gateway gives by itself: problem documents and the pages that explain them.
 *
 * <p>Every answer of the gateway, forwarded ones too, gets its common headers here. What is wrong
 * is decided elsewhere; here it is only put into words of HTTP.
 */
@NullMarked
package dev.torg.gateway.answer;

import org.jspecify.annotations.NullMarked;
