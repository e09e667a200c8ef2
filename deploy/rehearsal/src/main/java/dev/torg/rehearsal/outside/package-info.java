/**
 * What an operator has around a cluster, on addresses of the rehearsal's own namespace: the way in
 * with TLS, eID, business register and mail server, PostgreSQL and Kafka, and the Secrets.
 */
@NullMarked
package dev.torg.rehearsal.outside;

import org.jspecify.annotations.NullMarked;
