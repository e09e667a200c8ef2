/**
 * Reading, listing and deleting over the Management API, and the published examples of each
 * version; on a real database and a real broker.
 */
@NullMarked
package dev.torg.productorder.tracking;

import org.jspecify.annotations.NullMarked;
