package dev.torg.platform.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of the service under test from its making to its end: ours down to the last detail,
 * that of libraries as it is configured.
 */
public final class LogReader implements AutoCloseable {

  /** Stands in what was read: a test that finds nothing else has read something. */
  public static final String WITNESS = "the log is being read";

  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger OURS = Logger.getLogger("dev.torg");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler reader = new Reader();
  private final @Nullable Level levelBefore = OURS.getLevel();

  public LogReader() {
    reader.setLevel(Level.ALL);
    ROOT.addHandler(reader);
    OURS.setLevel(Level.ALL);
    OURS.fine(WITNESS);
  }

  /** Messages, what was filled into them, and causes, each by itself. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    OURS.setLevel(levelBefore);
    ROOT.removeHandler(reader);
  }

  private final class Reader extends Handler {

    @Override
    public void publish(LogRecord logged) {
      lines.add(String.valueOf(logged.getMessage()));
      Object[] parameters = logged.getParameters();
      if (parameters != null) {
        lines.add(Arrays.toString(parameters));
      }
      for (Throwable cause = logged.getThrown(); cause != null; cause = cause.getCause()) {
        lines.add(cause.toString());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
