/** The operations that show what operators did; only looking things up and answering. */
@NullMarked
package dev.torg.partner.acts.api;

import org.jspecify.annotations.NullMarked;
