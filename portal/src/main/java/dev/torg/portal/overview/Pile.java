package dev.torg.portal.overview;

/**
 * How much of one kind there is.
 *
 * @param text the name of its text
 * @param url where all of it is
 * @param isMore whether nobody counted further
 */
record Pile(String text, String url, long counted, boolean isMore) {

  /** With a plus where nobody counted further. */
  public String count() {
    return counted + (isMore ? "+" : "");
  }
}
