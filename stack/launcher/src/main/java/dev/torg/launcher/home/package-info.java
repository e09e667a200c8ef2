/**
 * What the stack keeps on disk below {@code .torg}: folders, ports, passwords and keys.
 *
 * <p>Everything made once and needed again at the next start is remembered here. Files with secrets
 * can be read by their owner only.
 */
@NullMarked
package dev.torg.launcher.home;

import org.jspecify.annotations.NullMarked;
