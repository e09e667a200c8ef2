package dev.torg.gateway.answer;

import io.vertx.core.MultiMap;

/** What stands before every page of the gateway's own: what it may load, and what it tells. */
public enum PageHeaders {
  /** Text and a style of ours. */
  PLAIN("default-src 'none'; style-src 'self';"),

  /** Scripts and styles from here alone, nothing inline, and no other site asked for anything. */
  SCRIPTED(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self';");

  /** It sends no form, is in no frame, and its links lead where they say. */
  private static final String ALWAYS =
      " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final String policy;

  PageHeaders(String sources) {
    this.policy = sources + ALWAYS;
  }

  public void set(MultiMap headers) {
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
  }
}
