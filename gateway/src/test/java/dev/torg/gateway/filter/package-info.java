/** What the gateway lets pass, as a client sees it. */
@NullMarked
package dev.torg.gateway.filter;

import org.jspecify.annotations.NullMarked;
