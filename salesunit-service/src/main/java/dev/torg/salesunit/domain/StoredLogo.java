package dev.torg.salesunit.domain;

/** A sales unit's logo as it is kept; the bytes belong to whoever asked for them. */
public record StoredLogo(String digest, byte[] png) {}
