package dev.torg.embedded.postgres;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.CommandFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The operating system user that PostgreSQL runs as: this one, or another one where this one is
 * root, as PostgreSQL refuses to run as root.
 *
 * @param prefix goes before each command line
 * @param ownsFiles whether files must be handed over to the unprivileged user
 */
record ServerUser(List<String> prefix, boolean ownsFiles) {

  private static final int NOBODY = 65534;

  private static final List<ServerUser> WAYS_DOWN =
      List.of(
          new ServerUser(
              List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), true),
          new ServerUser(
              List.of(
                  "setpriv",
                  "--reuid=65534",
                  "--regid=65534",
                  "--clear-groups",
                  "--inh-caps=+dac_override",
                  "--ambient-caps=+dac_override"),
              true),
          new ServerUser(List.of("unshare", "-U"), false),
          new ServerUser(List.of("runuser", "-u", "nobody", "--"), true));

  /** Chooses the first way that can enter the given folder. */
  static ServerUser whoCanEnter(Path folder) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new ServerUser(List.of(), false);
    }
    return WAYS_DOWN.stream()
        .filter(way -> way.command("test", "-x", folder.toString()).succeeds())
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailed(
                    "PostgreSQL does not run as root, and no other user can enter " + folder));
  }

  Command command(String... words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(List.of(words));
    return new Command(all);
  }

  /** Makes the file or folder this user's own. */
  void take(Path path) {
    if (!ownsFiles) {
      return;
    }
    try {
      Files.setAttribute(path, "unix:uid", NOBODY);
      Files.setAttribute(path, "unix:gid", NOBODY);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot hand over " + path, e);
    }
  }
}
