package dev.torg.gateway.calls;

import org.jspecify.annotations.Nullable;

/**
 * What calls have in common that are counted together.
 *
 * @param day days since 1970, in UTC
 * @param caller partner id, or scheme and id of the business; null when nobody proved to be anyone
 */
record CallKey(Endpoint endpoint, String msn, int status, long day, @Nullable String caller) {}
