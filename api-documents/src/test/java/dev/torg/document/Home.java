package dev.torg.document;

import java.nio.file.Path;

/** The folders of the project under test. */
final class Home {

  static final Path FOLDER = Path.of(System.getProperty("torg.home", "..")).normalize();
  static final Path DOCS = FOLDER.resolve("docs");
  static final Path PUBLISHED = DOCS.resolve("api/published");

  private Home() {}
}
