/**
 * What the tests of this service share: an eID in the same process, a browser that keeps cookies,
 * and an operator who sets partners and keys up through the API.
 */
@NullMarked
package dev.torg.partner.testing;

import org.jspecify.annotations.NullMarked;
