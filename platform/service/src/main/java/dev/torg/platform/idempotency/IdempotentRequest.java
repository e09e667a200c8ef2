package dev.torg.platform.idempotency;

/**
 * What tells one request from another.
 *
 * @param caller who asks; keys of different callers never meet
 * @param operation what is asked for, for example {@code prefill-product-order}
 * @param key the caller's {@code Idempotency-Key}
 * @param bodyHash SHA-256 of the request in 64 hexadecimal digits
 */
public record IdempotentRequest(String caller, String operation, String key, String bodyHash) {}
