/**
 * The order form at the edge: its members have the same names and rules everywhere.
 *
 * <p>One reader and one writer, used by prefill, start, template, filling and review alike. A test
 * site's password is read here and never written.
 */
@NullMarked
package dev.torg.productorder.api.form;

import org.jspecify.annotations.NullMarked;
