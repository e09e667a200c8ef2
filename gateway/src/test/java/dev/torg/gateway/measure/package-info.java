/** What is counted of requests. */
@NullMarked
package dev.torg.gateway.measure;

import org.jspecify.annotations.NullMarked;
