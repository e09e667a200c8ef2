/**
 * The kinds of credentials, what each may be used for, and the secrets that belong to them.
 *
 * <p>Plain Java. A secret exists here in the clear only between being made and being shown.
 */
@NullMarked
package dev.torg.partner.credentials.domain;

import org.jspecify.annotations.NullMarked;
