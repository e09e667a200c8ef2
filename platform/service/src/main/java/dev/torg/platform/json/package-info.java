/**
 * Reading what callers send as JSON.
 *
 * <p>{@link dev.torg.platform.json.Body} reads an object as a record, whose annotations are the
 * limits both of the check and of the API document, and gathers everything that is wrong, so that a
 * caller learns all of it in one answer. Writing JSON needs nothing of ours.
 *
 * <p>What columns keep as JSON goes through {@link dev.torg.platform.json.StoredJson}, strictly and
 * apart from the HTTP side.
 */
@NullMarked
package dev.torg.platform.json;

import org.jspecify.annotations.NullMarked;
