package dev.torg.launcher.command;

import dev.torg.launcher.personal.DataSubject;
import picocli.CommandLine.Parameters;

/** Whose data a command is about. */
final class AskedSubject {

  @Parameters(index = "0", paramLabel = "KIND", description = "person or merchant.")
  private DataSubject.Kind kind = DataSubject.Kind.PERSON;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Of the person, or scheme and id as in business:NO:ORG/310100307.")
  private String id = "";

  /** Fails as a wrong command where the id is none of its kind. */
  DataSubject subject() {
    return new DataSubject(kind, id);
  }
}
