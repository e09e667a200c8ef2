/**
 * The way in and out: the first page, whom to act for, who one is, which language, log out.
 *
 * <p>What somebody does once inside lives elsewhere.
 */
@NullMarked
package dev.torg.portal.entry;

import org.jspecify.annotations.NullMarked;
