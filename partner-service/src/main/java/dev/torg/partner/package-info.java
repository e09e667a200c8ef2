/**
 * The partner context: who may call Torg, as whom, and with which proof.
 *
 * <p>Split by feature: partners, their price packages, credentials of every kind, the tokens that
 * credentials buy, and the sessions of people who log in to the portal. Merchants, sales units and
 * orders live elsewhere and are never asked from here.
 */
@NullMarked
package dev.torg.partner;

import org.jspecify.annotations.NullMarked;
