/** What all answers have in common, and the pages about problems. */
@NullMarked
package dev.torg.gateway.answer;

import org.jspecify.annotations.NullMarked;
