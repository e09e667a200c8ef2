package dev.torg.stack.seed;

import dev.torg.stack.process.CommandFailed;
import java.sql.SQLException;
import java.util.List;

/**
 * Some things of one kind that follow each other, written so that a call which was broken off can
 * be made again: first what others know of them, then the events, last the owner's rows. An event
 * therefore finds its projections filled, and a chunk whose owner has its rows is complete.
 */
record SeedChunk<T>(Kind<T> kind, List<T> things) {

  /** Returns whether there was something to write. */
  boolean write(SeedDatabases databases, SeedEvents events) throws SQLException {
    if (isPresent(kind.owner(), databases)) {
      return false;
    }
    for (Portion<T> projection : kind.projections()) {
      if (!isPresent(projection, databases)) {
        databases.copy(projection, things);
      }
    }
    events.publish(things.stream().map(kind.events()).flatMap(List::stream));
    databases.copy(kind.owner(), things);
    return true;
  }

  private boolean isPresent(Portion<T> portion, SeedDatabases databases) throws SQLException {
    long present = databases.present(portion, things);
    if (present > 0 && present < things.size()) {
      throw new CommandFailed(
          "Some %s of this random seed are in the database %s, but not all; somebody changed them."
              .formatted(kind.name(), portion.database()));
    }
    return present > 0;
  }
}
