package dev.torg.document;

import java.nio.file.Path;

/** The folders of the project under test. */
final class Home {

  static final Path FOLDER = Path.of(System.getProperty("torg.home", "..")).normalize();
  static final Path COPIES = FOLDER.resolve("docs/api");

  private Home() {}
}
