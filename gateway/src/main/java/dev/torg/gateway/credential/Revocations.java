package dev.torg.gateway.credential;

/** What has been heard of keys, sessions and partners that count no more. */
public interface Revocations {

  /** Whether all that can matter to a living token is known; once true, it stays so. */
  boolean areKnown();
}
