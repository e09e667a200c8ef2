package dev.torg.bench;

import org.jspecify.annotations.Nullable;

/**
 * How a partner fared beside callers who mean harm.
 *
 * @param others what these did; null for nobody
 * @param answers that they got, where they waited for any
 */
record Beside(String others, LoadCount partner, @Nullable LoadCount answers) {}
