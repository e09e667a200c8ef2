/** What the tests of this service start from: parties nobody else uses, events, and ready rows. */
@NullMarked
package dev.torg.salesunit.testing;

import org.jspecify.annotations.NullMarked;
