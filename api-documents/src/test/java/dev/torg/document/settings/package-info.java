/** The page of settings, of a module made for the test. */
@NullMarked
package dev.torg.document.settings;

import org.jspecify.annotations.NullMarked;
