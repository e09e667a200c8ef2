/** What gateways tell about the calls that they counted. */
@NullMarked
package dev.torg.salesunit.quality.event;

import org.jspecify.annotations.NullMarked;
