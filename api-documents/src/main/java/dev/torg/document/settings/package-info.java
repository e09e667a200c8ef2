/**
 * The page of all settings, made of the sources of their mappings: key, default, and what the
 * Javadoc says.
 *
 * <p>What the frameworks below us can be told is not in it, nor what only the stack sets.
 */
@NullMarked
package dev.torg.document.settings;

import org.jspecify.annotations.NullMarked;
