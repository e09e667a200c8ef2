package dev.torg.productorder.api;

import dev.torg.platform.json.JsonForm;

/** A body with one text in it, such as a question or an answer. */
public final class SingleText {

  private static final int LONGEST = 4000;

  private SingleText() {}

  public static String read(byte[] body, String member) {
    JsonForm json = JsonForm.parse(body);
    json.require(member);
    String text = json.text(member, 1, LONGEST).orElse("");
    json.finish();
    return text;
  }
}
