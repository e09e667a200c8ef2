@NullMarked
package dev.torg.platform.reactive;

import org.jspecify.annotations.NullMarked;
