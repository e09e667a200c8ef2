package dev.torg.platform.identity;

import dev.torg.platform.problem.Violation;
import java.util.List;

/** Headers in which callers say which system they are, and which sales unit they mean. */
public final class CallerHeaders {

  public static final String MERCHANT_SERIAL_NUMBER = "Merchant-Serial-Number";

  public static final String SYSTEM_NAME = "Vipps-System-Name";
  public static final String SYSTEM_VERSION = "Vipps-System-Version";
  public static final String SYSTEM_PLUGIN_NAME = "Vipps-System-Plugin-Name";
  public static final String SYSTEM_PLUGIN_VERSION = "Vipps-System-Plugin-Version";

  /** Those about the system. */
  public static final List<String> SYSTEM =
      List.of(SYSTEM_NAME, SYSTEM_VERSION, SYSTEM_PLUGIN_NAME, SYSTEM_PLUGIN_VERSION);

  private static final int LONGEST = 30;

  private CallerHeaders() {}

  /** Whether what stands in a header about the system is longer than it may be. */
  public static boolean isTooLong(String value) {
    return value.strip().length() > LONGEST;
  }

  /** What is wrong with such a header then. */
  public static Violation tooLong(String header) {
    return new Violation(header, "must have at most " + LONGEST + " characters");
  }
}
