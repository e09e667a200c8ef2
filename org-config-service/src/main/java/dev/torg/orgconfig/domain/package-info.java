/**
 * What an organisation's configuration may be, and how it changes.
 *
 * <p>Plain Java, synchronous, without a clock of its own. Values check themselves; what they throw
 * as {@link java.lang.IllegalArgumentException} is meant for the caller and never repeats the
 * refused value, which may be a secret.
 */
@NullMarked
package dev.torg.orgconfig.domain;

import org.jspecify.annotations.NullMarked;
