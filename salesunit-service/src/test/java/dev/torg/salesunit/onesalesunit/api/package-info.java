/**
 * Tests of the addresses of one unit: one class per operation, in it one nested class per status
 * code.
 */
@NullMarked
package dev.torg.salesunit.onesalesunit.api;

import org.jspecify.annotations.NullMarked;
