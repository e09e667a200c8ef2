/** One call on the wire: its signatures, and a client that goes to the judged address only. */
@NullMarked
package dev.torg.notification.deliveries.call;

import org.jspecify.annotations.NullMarked;
