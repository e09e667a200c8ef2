/**
 * Lists in pages: what a caller asks for and searches them for, and how it gets to the next page.
 *
 * <p>A page starts behind a key, never at an offset, so that lists stay stable while they grow. A
 * cursor is that key, and which list it is of, in a form that callers pass back unread. Without
 * limit and cursor a list is whole; the queries behind it belong to the services.
 */
@NullMarked
package dev.torg.platform.paging;

import org.jspecify.annotations.NullMarked;
