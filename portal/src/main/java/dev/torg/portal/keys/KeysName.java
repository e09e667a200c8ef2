package dev.torg.portal.keys;

import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.Collections;
import java.util.Map;

/** What somebody calls a set of keys, as a form has it; an empty field takes the name away. */
final class KeysName {

  static final String MEMBER = "label";

  private KeysName() {}

  static Form form(Sent sent) {
    return Form.of(Map.of(MEMBER, sent.text(MEMBER)));
  }

  static ApiCall change(String address, Desk desk, Sent sent) {
    return ApiCall.patch(address)
        .json(desk.write(Collections.singletonMap(MEMBER, sent.find(MEMBER).orElse(null))));
  }
}
