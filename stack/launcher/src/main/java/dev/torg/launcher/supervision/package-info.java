/**
 * Starts programs, shows what they print, notices when they die, and stops them.
 *
 * <p>Each running program leaves a record on disk, so that another call of {@code torg}, or the
 * next start after everything was killed, finds it again. Which programs there are is decided
 * elsewhere.
 */
@NullMarked
package dev.torg.launcher.supervision;

import org.jspecify.annotations.NullMarked;
