package dev.torg.launcher.run;

/** The first operator of this machine's stack. */
public final class DemoOperator {

  public static final String CLIENT_ID = "0193a000-0000-7000-8000-000000000001";

  /** The name under which its secret is remembered. */
  public static final String SECRET = "operator";

  private DemoOperator() {}
}
