/** What the tests of this service share: an administrator and the steps it takes over HTTP. */
@NullMarked
package dev.torg.orgconfig.testing;

import org.jspecify.annotations.NullMarked;
