package dev.torg.gateway.calls;

/**
 * What calls have in common that are counted together.
 *
 * @param day days since 1970, in UTC
 * @param caller partner id, or scheme and id of the business
 */
record CallKey(Endpoint endpoint, String msn, int status, long day, String caller) {}
