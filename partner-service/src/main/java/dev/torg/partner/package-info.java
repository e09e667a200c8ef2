/**
 * The partner context: who may call Torg, as whom, and with which proof.
 *
 * <p>Split by feature: partners, their price packages, credentials, the keys of sales units, the
 * tokens that credentials buy, and the sessions of people who log in to the portal. Beside them lie
 * the rooms that several features share. Merchants, sales units and orders live elsewhere and are
 * never asked from here.
 */
@NullMarked
package dev.torg.partner;

import org.jspecify.annotations.NullMarked;
