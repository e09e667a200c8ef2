/** Tests of the change log: one nested class per status code. */
@NullMarked
package dev.torg.salesunit.changelog.api;

import org.jspecify.annotations.NullMarked;
