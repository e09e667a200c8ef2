/**
 * A partner's templates: making them, looking at them, withdrawing them.
 *
 * <p>An operator does it for a partner, or the partner's own people do; the use cases do not tell
 * them apart. Starting an order from a template is a merchant's act and lives with start.
 */
@NullMarked
package dev.torg.productorder.template.app;

import org.jspecify.annotations.NullMarked;
