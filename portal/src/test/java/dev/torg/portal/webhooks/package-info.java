/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.webhooks;

import org.jspecify.annotations.NullMarked;
