package dev.torg.platform.idempotency;

/** What a request gave, to be given again. */
public record KeptResult(IdempotentRequest request, String result) {}
