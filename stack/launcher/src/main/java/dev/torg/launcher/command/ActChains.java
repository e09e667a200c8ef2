package dev.torg.launcher.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The chains of acts in one database. */
record ActChains(String jdbcUrl, String user, String password) {

  private static final int MOST_TOLD = 20;
  private static final String COUNT = "select count(*) from acts";
  private static final String BROKEN = "select topic, subject, sequence from broken_acts(?)";

  /** Says how many there are and which do not fit, the first ones; gives whether all fit. */
  boolean report(String name, PrintStream out) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        PreparedStatement count = connection.prepareStatement(COUNT);
        PreparedStatement broken = connection.prepareStatement(BROKEN)) {
      broken.setInt(1, MOST_TOLD);
      long acts = number(count);
      long unfit = tell(name, broken, out);
      out.printf("%s: %,d acts, %s%n", name, acts, unfit == 0 ? "all chains hold" : "NOT whole");
      return unfit == 0;
    }
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  private static long tell(String name, PreparedStatement broken, PrintStream out)
      throws SQLException {
    long told = 0;
    try (ResultSet found = broken.executeQuery()) {
      while (found.next()) {
        out.printf(
            "%s: act %d about %s in %s does not fit%n",
            name, found.getLong(3), found.getString(2), found.getString(1));
        told++;
      }
    }
    return told;
  }
}
