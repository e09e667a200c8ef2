package dev.torg.journey;

import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prints requests and answers in short, and secrets cut off. */
public final class PrintingNarrator implements Narrator {

  private static final int LONGEST = 300;
  private static final int SHOWN_OF_SECRET = 6;
  private static final Pattern SECRET =
      Pattern.compile(
          "(\"(?:access_token|token|secret|clientSecret|client_secret|subscriptionKey|salesUnitLogo|testWebsitePassword)\"\\s*:\\s*\"[^\"]{%d})[^\"]*"
              .formatted(SHOWN_OF_SECRET));
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final PrintStream out;

  public PrintingNarrator(PrintStream out) {
    this.out = out;
  }

  @Override
  public void step(String title) {
    out.printf("%n%s%n", title);
  }

  @Override
  public void exchange(Call call, Answer answer) {
    out.printf("  %s: %s %s%n", call.who(), call.method(), call.path());
    if (call.body() != null && !call.body().isBlank()) {
      out.println("    > " + shortened(call.body()));
    }
    String shown = redirect(answer).orElse(shortened(answer.text()));
    out.println("    < " + answer.status() + " " + shown);
  }

  @Override
  public void told(String text) {
    out.println(text);
  }

  private static Optional<String> redirect(Answer answer) {
    return answer.header("Location").filter(to -> answer.status() / 100 == 3);
  }

  static String shortened(String text) {
    String oneLine = BLANKS.matcher(text).replaceAll(" ");
    String safe = SECRET.matcher(oneLine).replaceAll("$1…");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
