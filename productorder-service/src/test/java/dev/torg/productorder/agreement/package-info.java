/** What becomes of orders when their merchant is erased; on a real database and a real broker. */
@NullMarked
package dev.torg.productorder.agreement;

import org.jspecify.annotations.NullMarked;
