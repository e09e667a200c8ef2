package dev.torg.bulkdata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One set of keys of a partner, as it is kept: with hashes, without secrets. */
record SeededCredential(
    int index,
    String id,
    String kind,
    String partnerId,
    byte[] secretHash,
    byte @Nullable [] subscriptionKeyHash,
    Instant issuedAt) {}
