/**
 * What partners and merchants read through {@code /management}: merchants, one or all.
 *
 * <p>One renderer per published version and resource, each with exactly the members of that
 * version. A new version is a new renderer and one more line in {@link
 * dev.torg.merchant.api.management.MerchantRenderers}. Contracts have a resource of their own here.
 */
@NullMarked
package dev.torg.merchant.api.management;

import org.jspecify.annotations.NullMarked;
