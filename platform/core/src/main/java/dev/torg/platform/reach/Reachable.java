package dev.torg.platform.reach;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Gets addresses and compares their status with what it should be: {@code 200=http://…}. */
public final class Reachable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Reachable() {}

  /** Ends with 1 if one of them answered otherwise, or not at all; says each. */
  public static void main(String[] expectations) throws InterruptedException {
    int wrong = 0;
    for (String expectation : expectations) {
      String[] parts = expectation.split("=", 2);
      String got = ask(parts[1]);
      boolean isRight = got.equals(parts[0]);
      System.out.println((isRight ? "ok   " : "FAIL ") + parts[1] + " " + got);
      wrong += isRight ? 0 : 1;
    }
    System.exit(Math.min(wrong, 1));
  }

  /** The status, or what went wrong. */
  static String ask(String address) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest question = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    try {
      return Integer.toString(client.send(question, BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      return e.toString();
    }
  }
}
