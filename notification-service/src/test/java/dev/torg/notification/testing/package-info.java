/** What the tests of this service share: who registers, and what names of hosts mean. */
@NullMarked
package dev.torg.notification.testing;

import org.jspecify.annotations.NullMarked;
