/** What the management port shows. */
@NullMarked
package dev.torg.gateway.server;

import org.jspecify.annotations.NullMarked;
