/**
 * The smallest cluster that a chart runs on: pods by podman, as their manifests say, probes, rolls,
 * and addresses of services that lead to whoever is ready.
 *
 * <p>Here nothing is known of Torg. What a manifest says and this cannot do is refused, so that
 * nobody believes it was rehearsed.
 */
@NullMarked
package dev.torg.rehearsal.cluster;

import org.jspecify.annotations.NullMarked;
