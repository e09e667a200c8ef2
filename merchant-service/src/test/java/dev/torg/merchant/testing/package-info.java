/** What the tests of this service share: businesses, a registry that obeys, and steps over HTTP. */
@NullMarked
package dev.torg.merchant.testing;

import org.jspecify.annotations.NullMarked;
