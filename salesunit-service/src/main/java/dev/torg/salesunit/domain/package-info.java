/**
 * What a sales unit is, and the rules by which an approved product order becomes one.
 *
 * <p>Only the JDK and the business values of the platform: no database, no HTTP, no events. All of
 * it is synchronous and can be tested by calling it.
 */
@NullMarked
package dev.torg.salesunit.domain;

import org.jspecify.annotations.NullMarked;
