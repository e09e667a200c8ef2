/**
 * A partner's templates as persons who act for it see them; on a real database and a real broker.
 */
@NullMarked
package dev.torg.productorder.template;

import org.jspecify.annotations.NullMarked;
