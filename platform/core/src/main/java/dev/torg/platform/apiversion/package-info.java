/**
 * The dated versions of the public API, and which of them a request speaks.
 *
 * <p>A version is only a way of rendering at the edge: resources ask {@link
 * dev.torg.platform.apiversion.RequestedVersion} and pick a renderer. Use cases and domains never
 * see a version.
 */
@NullMarked
package dev.torg.platform.apiversion;

import org.jspecify.annotations.NullMarked;
