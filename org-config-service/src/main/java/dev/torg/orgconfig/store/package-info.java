/**
 * The table of configurations, deleted ones included.
 *
 * <p>Rows never leave this room; callers get and give domain records. Every method runs in the
 * session or transaction that its caller has opened.
 */
@NullMarked
package dev.torg.orgconfig.store;

import org.jspecify.annotations.NullMarked;
