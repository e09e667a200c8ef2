/**
 * Reading what callers send as JSON.
 *
 * <p>{@link dev.torg.platform.json.JsonForm} reads one object member by member and gathers
 * everything that is wrong with it, so that a caller learns all of it in one answer. Writing JSON
 * needs nothing of ours: edge records and Jackson do that.
 */
@NullMarked
package dev.torg.platform.json;

import org.jspecify.annotations.NullMarked;
