/**
 * What keeps a process from serving production with settings that are only fit for a demo.
 *
 * <p>Each program and each part of the platform offers one {@link
 * dev.torg.platform.startup.ProductionSettings} bean, a table of settings and what is asked of
 * them; all are asked once, before the first request. Under the profiles demo, dev and test nothing
 * is refused, unless another profile stands beside them.
 */
@NullMarked
package dev.torg.platform.startup;

import org.jspecify.annotations.NullMarked;
