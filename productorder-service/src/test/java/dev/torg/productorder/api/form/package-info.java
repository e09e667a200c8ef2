/** The order form at the edge, as it is read and written. */
@NullMarked
package dev.torg.productorder.api.form;

import org.jspecify.annotations.NullMarked;
