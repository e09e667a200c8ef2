/**
 * What can be done with a configuration, one class per act.
 *
 * <p>The only room that opens a transaction; {@code RecordChange} writes every change and its
 * event. Whoever calls has made sure that the organisation is one of the caller's.
 */
@NullMarked
package dev.torg.orgconfig.app;

import org.jspecify.annotations.NullMarked;
