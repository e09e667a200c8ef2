/**
 * One sales unit at its three addresses: for keys, in the portal, for operators; read, changed, and
 * its logo.
 *
 * <p>An API version is a renderer here and nothing anywhere else; a switch without default chooses
 * it. Plain reads with keys take a shortcut ahead of Jakarta REST, and a test holds that it answers
 * alike.
 */
@NullMarked
package dev.torg.salesunit.onesalesunit.api;

import org.jspecify.annotations.NullMarked;
