/**
 * What operators did about partners and credentials, for operators to look up.
 *
 * <p>The outbox records it with each change; nothing is written from here.
 */
@NullMarked
package dev.torg.partner.acts;

import org.jspecify.annotations.NullMarked;
