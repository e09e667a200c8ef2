/** API quality as partners and merchants read it, from what gateways tell. */
@NullMarked
package dev.torg.salesunit.quality.api;

import org.jspecify.annotations.NullMarked;
