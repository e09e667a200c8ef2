/**
 * What must hold of the published documents: they are what the code describes, they break no
 * client, and they are complete.
 */
@NullMarked
package dev.torg.document;

import org.jspecify.annotations.NullMarked;
