package dev.torg.embedded.process;

/** A program did not do what it was started for; the message is one line for people. */
public class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CommandFailed(String message) {
    super(message);
  }

  /** For whoever is interrupted while waiting; whoever looks later sees it, too. */
  public static CommandFailed interrupted() {
    Thread.currentThread().interrupt();
    return new CommandFailed("Interrupted.");
  }
}
