/**
 * The commands of {@code ./torg}: they read arguments, call one thing and print.
 *
 * <p>A command ends with 0 when it did what it says, with 1 after one clear line when it could not,
 * and with 2 when it was called wrongly.
 */
@NullMarked
package dev.torg.launcher.command;

import org.jspecify.annotations.NullMarked;
