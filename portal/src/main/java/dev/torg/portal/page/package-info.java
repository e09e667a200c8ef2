/**
 * What all pages have in common: the frame around them, texts, styles and scripts, forms, headers,
 * and how a refusal looks.
 *
 * <p>What one page shows lives with what it is about.
 */
@NullMarked
package dev.torg.portal.page;

import org.jspecify.annotations.NullMarked;
