/**
 * Templates over HTTP: for operators under {@code /operations/v1/partners}, for a partner's own
 * people and for merchants with a link under {@code /portal/v1}.
 *
 * <p>Presets are read by the rules of prefill, so that an order can be started from every template
 * that was accepted.
 */
@NullMarked
package dev.torg.productorder.template.api;

import org.jspecify.annotations.NullMarked;
