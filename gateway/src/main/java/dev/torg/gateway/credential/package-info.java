/**
 * Who calls: the token of a request, checked without any call on the usual way.
 *
 * <p>A token comes as {@code Authorization: Bearer} or in the portal's session cookie. It must be
 * genuine, not revoked, accompanied by its subscription key if it has one, and of a kind that the
 * route is open to. Revocations arrive from Kafka and are kept in memory by each gateway.
 */
@NullMarked
package dev.torg.gateway.credential;

import org.jspecify.annotations.NullMarked;
