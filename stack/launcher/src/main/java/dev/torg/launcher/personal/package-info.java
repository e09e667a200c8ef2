/**
 * What an installation keeps of a person or a merchant: exported as one document, and erased, by
 * the operations of its services.
 */
@NullMarked
package dev.torg.launcher.personal;

import org.jspecify.annotations.NullMarked;
