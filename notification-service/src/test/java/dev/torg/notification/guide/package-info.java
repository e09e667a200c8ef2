/**
 * The guide for receivers, held to the code: its vectors, and its snippets wherever they can run.
 */
@NullMarked
package dev.torg.notification.guide;

import org.jspecify.annotations.NullMarked;
