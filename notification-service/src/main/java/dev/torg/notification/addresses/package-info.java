/**
 * Which places a call may go to: {@code app} judges, by the blocks of addresses in {@code domain}.
 */
@NullMarked
package dev.torg.notification.addresses;

import org.jspecify.annotations.NullMarked;
