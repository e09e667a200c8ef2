/** The route table and the look-up in it, without a server. */
@NullMarked
package dev.torg.gateway.route;

import org.jspecify.annotations.NullMarked;
