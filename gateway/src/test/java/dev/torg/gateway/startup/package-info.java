/** What the gateway asks of its settings. */
@NullMarked
package dev.torg.gateway.startup;

import org.jspecify.annotations.NullMarked;
