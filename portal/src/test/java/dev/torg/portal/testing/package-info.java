/** What tests of pages share: an API that answers what a test wants. */
@NullMarked
package dev.torg.portal.testing;

import org.jspecify.annotations.NullMarked;
