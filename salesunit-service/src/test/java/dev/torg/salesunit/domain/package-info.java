/** Tests of the rules, by calling them; no container, no database. */
@NullMarked
package dev.torg.salesunit.domain;

import org.jspecify.annotations.NullMarked;
