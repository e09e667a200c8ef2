/**
 * What keeps a process from serving production with settings that are only fit for a demo.
 *
 * <p>Each service offers {@link dev.torg.platform.startup.StartupCheck} beans; they are asked once,
 * before the first request. Under the profiles demo, dev and test nothing is refused.
 */
@NullMarked
package dev.torg.platform.startup;

import org.jspecify.annotations.NullMarked;
