/**
 * Lists of sales units for keys, people and operators: whole and streamed, or page by page.
 *
 * <p>An API version is a shape of a list here, chosen by a switch without default.
 */
@NullMarked
package dev.torg.salesunit.lists.api;

import org.jspecify.annotations.NullMarked;
