/**
 * API quality: how the calls about a sales unit went, counted per day and endpoint.
 *
 * <p>Gateways count and tell; this feature adds up what they tell and answers from its own tables.
 * It knows sales units only as the owners of counts and changes nothing about them.
 */
@NullMarked
package dev.torg.salesunit.quality;

import org.jspecify.annotations.NullMarked;
